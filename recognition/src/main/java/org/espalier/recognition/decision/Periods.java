package org.espalier.recognition.decision;

import java.time.Period;
import java.time.temporal.ChronoUnit;

/** Whether a period is a time that can pass. */
final class Periods {

    static final String WANTED = "some days, months or years are wanted, at most 150 years, and none of them negative";

    private static final int LONGEST_MONTHS = 150 * 12;
    private static final int LONGEST_DAYS = 150 * 366;

    private Periods() {}

    static boolean isPositive(Period period) {
        boolean some = !period.isZero() && !period.isNegative();
        return some && period.toTotalMonths() <= LONGEST_MONTHS && period.get(ChronoUnit.DAYS) <= LONGEST_DAYS;
    }
}
