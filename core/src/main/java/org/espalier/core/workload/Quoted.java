package org.espalier.core.workload;

/** Text of others inside a message: quoted, on one line, cut where it is long. */
final class Quoted {

    private static final int MAX = 60;

    private Quoted() {}

    static String of(String text) {
        String shown = text.length() <= MAX ? text : text.substring(0, MAX) + "…";
        return '"' + shown.replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
