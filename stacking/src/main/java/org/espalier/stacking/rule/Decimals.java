package org.espalier.stacking.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.espalier.core.exact.Rational;

/** Numbers as grades are written: {@code 4}, {@code 7,5}, {@code 2.3}, {@code -3}; nothing else. */
final class Decimals {

    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?");

    private Decimals() {}

    static Optional<Rational> parse(String text) {
        String number = text.strip();
        return text.length() <= LONGEST && NUMBER.matcher(number).matches()
                ? Optional.of(Rational.parse(number.replace(',', '.')))
                : Optional.empty();
    }
}
