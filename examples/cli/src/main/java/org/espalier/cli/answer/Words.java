package org.espalier.cli.answer;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.espalier.core.exact.Rational;

/** Small phrases. */
final class Words {

    private Words() {}

    static String count(int number, String one, String several) {
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

    /** Amounts by unit, for example {@code 24 ECTS and 1 credentials}. */
    static String amounts(Map<String, Rational> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> amount.getValue() + " " + amount.getKey())
                .collect(Collectors.joining(" and "));
    }
}
