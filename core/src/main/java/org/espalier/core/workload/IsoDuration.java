package org.espalier.core.workload;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espalier.core.exact.Rational;

/** Reads ISO 8601 durations that have a fixed length. */
final class IsoDuration {

    private static final int MAX_TEXT = 64;

    /** A number; a decimal part only in the last place, as ISO 8601 has it. */
    private static final String NUMBER = "(\\d+(?:[.,]\\d+(?=[A-Z]$))?)";

    private static final Pattern TEXT =
            Pattern.compile("P(?!$)(?:#Y)?(?:#M)?(?:#W)?(?:#D)?(?:T(?!$)(?:#H)?(?:#M)?(?:#S)?)?".replace("#", NUMBER));

    /** Week, day, hour, minute and second in hours, in the order of the groups of the pattern from the third on. */
    private static final List<Rational> UNITS =
            List.of(Rational.of(168), Rational.of(24), Rational.ONE, Rational.of(1, 60), Rational.of(1, 3600));

    private IsoDuration() {}

    static Rational hours(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (text.length() > MAX_TEXT || !matcher.matches()) {
            throw new IllegalArgumentException("Not an ISO 8601 duration: " + Quoted.of(text) + "; write PT60H");
        }
        if (part(matcher, 1).plus(part(matcher, 2)).signum() != 0) {
            throw new IllegalArgumentException("Months or years, not hours: " + Quoted.of(text) + "; write PT60H");
        }
        Rational sum = Rational.ZERO;
        for (int i = 0; i < UNITS.size(); i++) {
            sum = sum.plus(part(matcher, i + 3).times(UNITS.get(i)));
        }
        return sum;
    }

    private static Rational part(Matcher matcher, int group) {
        String number = matcher.group(group);
        return number == null ? Rational.ZERO : Rational.parse(number.replace(',', '.'));
    }
}
