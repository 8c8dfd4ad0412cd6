package org.espalier.cli;

import java.util.Locale;

/** In what form an answer is written. */
enum OutputFormat {
    TEXT,
    JSON;

    /** The name as it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
