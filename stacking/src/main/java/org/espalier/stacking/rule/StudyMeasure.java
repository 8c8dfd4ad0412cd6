package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * How long a time from one day to another is, both days included.
 *
 * @param unit the unit
 * @param monthsPerSemester how long a semester is
 */
record StudyMeasure(StudyUnit unit, int monthsPerSemester) {

    /** Whether it is so long at least; a semester counts as soon as it has begun. */
    boolean reaches(StudySpan.Days days, int least) {
        return unit == StudyUnit.SEMESTERS
                ? exceeds(days, least - 1)
                : !end(days.first(), least).isAfter(days.last().plusDays(1));
    }

    /** Whether it is longer, if only by a day. */
    boolean exceeds(StudySpan.Days days, int most) {
        return !end(days.first(), most).isAfter(days.last());
    }

    /** The first day after so many units. */
    private LocalDate end(LocalDate first, int units) {
        return switch (unit) {
            case DAYS -> first.plusDays(units);
            case MONTHS -> first.plusMonths(units);
            case SEMESTERS -> first.plusMonths((long) units * monthsPerSemester);
        };
    }

    /** The time in words, for example {@code 2 semesters} or {@code 3 months and 1 day}. */
    String words(StudySpan.Days days) {
        return switch (unit) {
            case DAYS -> Ages.words(Period.ofDays((int) ChronoUnit.DAYS.between(days.first(), days.last()) + 1));
            case MONTHS -> Ages.words(Period.between(days.first(), days.last().plusDays(1)));
            case SEMESTERS -> semesters(days);
        };
    }

    private String semesters(StudySpan.Days days) {
        int begun = 1;
        while (exceeds(days, begun)) {
            begun++;
        }
        return begun == 1 ? "1 semester" : begun + " semesters";
    }
}
