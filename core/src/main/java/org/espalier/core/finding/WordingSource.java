package org.espalier.core.finding;

import java.util.Map;

/**
 * Offers the sentences of a module, in English. Found through {@link java.util.ServiceLoader}.
 *
 * <p>A module that has codes of its own implements this and loads its templates with {@link Wording#load}.
 */
public interface WordingSource {

    /** The templates by key; see {@link Wording}. */
    Map<String, String> templates();
}
