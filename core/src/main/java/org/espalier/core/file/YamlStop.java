package org.espalier.core.file;

import java.io.Serial;

/** Ends the reading of a file that goes beyond a limit; why was told before. */
final class YamlStop extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    YamlStop() {
        super("beyond a limit", null, false, false);
    }
}
