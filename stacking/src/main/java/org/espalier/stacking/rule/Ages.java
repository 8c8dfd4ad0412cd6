package org.espalier.stacking.rule;

import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Periods in words. */
final class Ages {

    private Ages() {}

    static String words(Period period) {
        return Stream.of(part(period.getYears(), "year"), part(period.getMonths(), "month"), part(period.getDays(), "day"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String part(int number, String unit) {
        if (number == 0) {
            return "";
        }
        return number == 1 ? "1 " + unit : number + " " + unit + "s";
    }
}
