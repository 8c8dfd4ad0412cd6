package org.espalier.recognition.document.elm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document of the model is written as.
 *
 * @param shape with single values or with arrays
 * @param upload whether it is the wrapper that an issuer's tool takes, without context and issuer
 * @param addresses to which that tool delivers the document; personal
 * @param issued the day on which the document is issued, where it is known
 */
public record ElmDraft(Shape shape, boolean upload, List<String> addresses, Optional<LocalDate> issued) {

    /** Copies the list. */
    public ElmDraft {
        addresses = List.copyOf(addresses);
    }

    /** The shape alone. */
    @Override
    public String toString() {
        return shape + (upload ? " for upload" : "");
    }
}
