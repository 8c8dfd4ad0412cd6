package org.espalier.recognition.decision;

import java.time.Period;

/** Whether a period is a time that can pass. */
final class Periods {

    static final String WANTED = "some days, months or years are wanted, and none of them negative";

    private Periods() {}

    static boolean isPositive(Period period) {
        return !period.isZero() && !period.isNegative();
    }
}
