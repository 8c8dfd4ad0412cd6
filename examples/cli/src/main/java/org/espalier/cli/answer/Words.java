package org.espalier.cli.answer;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Units;

/** Small phrases. */
final class Words {

    private Words() {}

    static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** A constant as people write it, for example {@code not yet}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same in capitals. */
    static String loud(Enum<?> constant) {
        return constant.name().replace('_', ' ');
    }

    static String named(String title, String id) {
        return title.equals(id) ? title : title + " [" + id + "]";
    }

    /** An amount with its unit, for example {@code 6 ECTS} or {@code 1 credential}. */
    static String amount(Rational amount, String unit) {
        return Units.words(amount, unit);
    }

    /** Amounts above zero by unit, for example {@code 24 ECTS and 1 credential}; nothing where there is none. */
    static String amounts(Map<String, Rational> amounts) {
        return amounts.entrySet().stream()
                .filter(amount -> amount.getValue().signum() > 0)
                .map(amount -> amount(amount.getValue(), amount.getKey()))
                .collect(Collectors.joining(" and "));
    }
}
