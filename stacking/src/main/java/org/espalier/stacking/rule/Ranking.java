package org.espalier.stacking.rule;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Assessment;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * Which of two holdings of the same thing counts: what is earned before what is in progress, and that before what is
 * planned; then by date or grade; then the smaller id.
 *
 * @param counts which one counts
 * @param scale the grades from worst to best, folded; empty where grades are numbers
 * @param higherIsBetter for numbers, whether the higher one is better
 */
record Ranking(RepeatsRule.Counts counts, List<String> scale, boolean higherIsBetter) {

    /** Whether the first of two counts rather than the second. */
    Answer isAhead(CountedHolding one, CountedHolding other) {
        int states = other.holding().state().compareTo(one.holding().state());
        return states == 0 ? among(one, other) : Answer.of(states > 0);
    }

    private Answer among(CountedHolding one, CountedHolding other) {
        return switch (counts) {
            case FIRST -> isSmaller(one, other) ? Awarded.isByThen(one, other) : Awarded.isBefore(one, other);
            case LAST -> isSmaller(one, other) ? Awarded.isByThen(other, one) : Awarded.isBefore(other, one);
            case BEST -> compared(grade(one), grade(other), one, other);
        };
    }

    private static boolean isSmaller(CountedHolding one, CountedHolding other) {
        return one.id().compareTo(other.id()) < 0;
    }

    private static Answer compared(
            Optional<Rational> more, Optional<Rational> less, CountedHolding one, CountedHolding other) {
        if (more.isEmpty() || less.isEmpty()) {
            return Answer.UNKNOWN;
        }
        int difference = more.orElseThrow().compareTo(less.orElseThrow());
        return Answer.of(difference > 0 || (difference == 0 && isSmaller(one, other)));
    }

    /** The one grade of a credential; empty where there is none, or several, or where it is not of the scale. */
    private Optional<Rational> grade(CountedHolding holding) {
        List<String> grades = holding.credential().assessments().stream()
                .map(Assessment::grade)
                .flatMap(Optional::stream)
                .map(grade -> Texts.folded(grade.text()))
                .distinct()
                .toList();
        return grades.size() == 1 ? rank(grades.get(0)) : Optional.empty();
    }

    private Optional<Rational> rank(String grade) {
        if (scale.isEmpty()) {
            return Decimals.parse(grade).map(number -> higherIsBetter ? number : number.negated());
        }
        int place = scale.indexOf(grade);
        return place < 0 ? Optional.empty() : Optional.of(Rational.of(place));
    }

    /** Which datum of a holding is missing to compare it; none where nothing is. */
    List<String> missing(CountedHolding holding) {
        boolean known = counts == RepeatsRule.Counts.BEST
                ? grade(holding).isPresent()
                : holding.awardedOn().isPresent();
        String datum = counts == RepeatsRule.Counts.BEST ? "grade" : "awarding date";
        return known ? List.of() : List.of(Sums.named(datum, holding));
    }
}
