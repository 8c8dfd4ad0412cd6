package org.espalier.stacking.rule;

import java.util.Optional;

/**
 * A code that ends in a number: {@code ITX8300} is {@code ITX} and 8300. Leading zeros do not count, so {@code ITX08} is
 * {@code ITX8}.
 *
 * @param prefix what stands before the number
 * @param digits the number without leading zeros, of any length; empty for zero
 */
record CodeNumber(String prefix, String digits) {

    /** The code in its two parts; empty where it does not end in a digit from 0 to 9. */
    static Optional<CodeNumber> parse(String code) {
        int start = code.length();
        while (start > 0 && isDigit(code.charAt(start - 1))) {
            start--;
        }
        int first = start;
        while (first < code.length() && code.charAt(first) == '0') {
            first++;
        }
        return start == code.length()
                ? Optional.empty()
                : Optional.of(new CodeNumber(code.substring(0, start), code.substring(first)));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Whether both have the same prefix and this number is not the larger one. */
    boolean isUpTo(CodeNumber other) {
        if (!prefix.equals(other.prefix)) {
            return false;
        }
        return digits.length() == other.digits.length()
                ? digits.compareTo(other.digits) <= 0
                : digits.length() < other.digits.length();
    }
}
