package org.espalier.stacking.rule;

/** What a code of ISCED-F says. */
final class FieldCodes {

    private static final int BROAD = 2;

    private FieldCodes() {}

    /**
     * The digits of a code that are known: one of three or four digits that ends in 0 or 9 is known to what stands before
     * it only, and 99 is a field that nobody knows.
     */
    static String known(String code) {
        int length = code.length();
        while (length > BROAD && (code.charAt(length - 1) == '0' || code.charAt(length - 1) == '9')) {
            length--;
        }
        return code.startsWith("99") ? "" : code.substring(0, length);
    }
}
