package org.espalier.core.element;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.CountryCode;
import org.espalier.core.workload.HoursPerCredit;

/**
 * Whether hours and ECTS credits fit together, by what is usual in the countries of the awarding bodies.
 *
 * <p>An hour more or less is tolerated. What is usual nowhere is an error, what is usual elsewhere a warning. This is the
 * one place of the check that rounds: the fact {@code about} has one decimal, half up, beside the exact {@code ratio}.
 */
final class HoursLint {

    private static final String CODE = "HOURS_PER_CREDIT";
    private static final String UNIT = "h/ECTS";
    private static final Rational TOLERANCE = Rational.ONE;
    private static final Rational LEAST_ANYWHERE = Rational.of(20);
    private static final Rational MOST_ANYWHERE = Rational.of(30);

    private final CountryHours hours;

    HoursLint(CountryHours hours) {
        this.hours = hours;
    }

    Stream<Finding> of(Checked checked) {
        return checked.credential().workload().hoursPerCredit().stream().map(ratio -> finding(ratio, checked));
    }

    private Finding finding(Rational ratio, Checked checked) {
        List<HoursPerCredit> usual = hours.in(checked.credential().countries());
        boolean here = isWithin(ratio, least(usual), most(usual));
        boolean anywhere = isWithin(ratio, LEAST_ANYWHERE, MOST_ANYWHERE);
        Severity severity = here ? Severity.NOTE : anywhere ? Severity.WARNING : Severity.ERROR;
        Finding.Builder builder = checked.finding(CODE, Verdict.of(here), severity, "/workload")
                .putFact("ratio", Fact.of(ratio, UNIT))
                .putFact("about", Fact.of(ratio.rounded(1, RoundingMode.HALF_UP), UNIT))
                .putFact("usual", Fact.of(least(usual), most(usual), UNIT));
        if (!here && !anywhere) {
            builder.putFact("anywhere", Fact.of(LEAST_ANYWHERE, MOST_ANYWHERE, UNIT));
        }
        addCountries(builder, usual, ratio);
        return builder.source(source(usual)).build();
    }

    private static void addCountries(Finding.Builder builder, List<HoursPerCredit> usual, Rational ratio) {
        List<String> countries = countries(usual.stream());
        List<String> practice =
                countries(usual.stream().filter(row -> !row.from().isAtLeast(standardLeast())));
        if (!countries.isEmpty()) {
            builder.putFact("countries", Fact.of(countries));
        }
        if (!practice.isEmpty() && !ratio.isAtLeast(standardLeast())) {
            HoursPerCredit elsewhere = HoursPerCredit.standard();
            builder.putFact("practice", Fact.of(practice))
                    .putFact("elsewhere", Fact.of(elsewhere.from(), elsewhere.to(), UNIT));
        }
    }

    private static List<String> countries(Stream<HoursPerCredit> rows) {
        return rows.flatMap(row -> row.country().stream())
                .map(CountryCode::name)
                .toList();
    }

    private static Rational standardLeast() {
        return HoursPerCredit.standard().from();
    }

    private static Source source(List<HoursPerCredit> usual) {
        return usual.size() == 1
                ? usual.get(0).source()
                : HoursPerCredit.standard().source();
    }

    private static boolean isWithin(Rational ratio, Rational least, Rational most) {
        return ratio.plus(TOLERANCE).isAtLeast(least) && most.plus(TOLERANCE).isAtLeast(ratio);
    }

    private static Rational least(List<HoursPerCredit> rows) {
        return rows.stream().map(HoursPerCredit::from).reduce(Rational::min).orElseThrow();
    }

    private static Rational most(List<HoursPerCredit> rows) {
        return rows.stream().map(HoursPerCredit::to).reduce(Rational::max).orElseThrow();
    }
}
