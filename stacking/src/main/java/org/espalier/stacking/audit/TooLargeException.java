package org.espalier.stacking.audit;

/** A search that would go beyond its limit; never leaves this package. */
final class TooLargeException extends Exception {

    private static final long serialVersionUID = 1;

    TooLargeException() {
        super("beyond the limit", null, false, false);
    }
}
