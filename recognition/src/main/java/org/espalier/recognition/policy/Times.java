package org.espalier.recognition.policy;

import java.time.Period;
import java.time.temporal.ChronoUnit;

/** Whether a period is a time that can pass: longer than nothing, and at most 150 years. */
final class Times {

    static final String WANTED = "must be longer than nothing and at most 150 years, such as P6M";

    private static final int LONGEST_MONTHS = 150 * 12;
    private static final int LONGEST_DAYS = 150 * 366;

    private Times() {}

    static boolean canPass(Period period) {
        boolean some = !period.isZero() && !period.isNegative();
        return some && period.toTotalMonths() <= LONGEST_MONTHS && period.get(ChronoUnit.DAYS) <= LONGEST_DAYS;
    }
}
