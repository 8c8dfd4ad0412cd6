package org.espalier.stacking.rule;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A code that ends in a number: {@code ITX8300} is {@code ITX} and 8300. Leading zeros do not count, so {@code ITX08} is
 * {@code ITX8}.
 *
 * @param prefix what stands before the number
 * @param number the number
 */
record CodeNumber(String prefix, BigInteger number) {

    /** The code in its two parts; empty where it does not end in a digit from 0 to 9. */
    static Optional<CodeNumber> parse(String code) {
        int start = code.length();
        while (start > 0 && isDigit(code.charAt(start - 1))) {
            start--;
        }
        return start == code.length()
                ? Optional.empty()
                : Optional.of(new CodeNumber(code.substring(0, start), new BigInteger(code.substring(start))));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Whether both have the same prefix and this number is not the larger one. */
    boolean isUpTo(CodeNumber other) {
        return prefix.equals(other.prefix) && number.compareTo(other.number) <= 0;
    }

    /** The code without leading zeros in its number. */
    @Override
    public String toString() {
        return prefix + number;
    }
}
