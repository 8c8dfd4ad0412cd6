package org.espalier.cli;

/**
 * Whether somebody watches.
 *
 * @param out whether the answer goes to a terminal
 * @param err whether what is told beside it goes to a terminal
 */
public record Terminals(boolean out, boolean err) {

    /** Nobody watches: both go to files or other programs. */
    public static final Terminals NONE = new Terminals(false, false);
}
