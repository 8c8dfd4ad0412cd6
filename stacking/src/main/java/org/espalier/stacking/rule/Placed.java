package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.Comparator;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;

/**
 * A holding and its place among the last credits, where everything that is unknown turns out for what is selected, or against
 * it. The place does not depend on what else is counted.
 *
 * @param isSelected whether it is selected
 * @param amount its credits
 * @param day the day of its award, the last or the first that it may be
 * @param isLast whether it is put after others of its day
 */
public record Placed(boolean isSelected, Rational amount, LocalDate day, boolean isLast) {

    /** Later awards first; of one day, what is put after the others. */
    public static final Comparator<Placed> FROM_THE_LAST =
            Comparator.comparing(Placed::day).reversed().thenComparing(Placed::isLast, Comparator.reverseOrder());

    /** What is selected is large and late at best, and small and early at worst; what is not, the other way round. */
    static Placed of(CountedHolding holding, Answer selected, CreditValue credits, boolean best) {
        boolean inside = selected == Answer.YES || (best && selected == Answer.UNKNOWN);
        boolean large = inside == best;
        return new Placed(
                inside,
                large ? credits.to().orElse(Range.UNBOUNDED) : credits.from(),
                large ? Awarded.latest(holding) : Awarded.earliest(holding),
                large);
    }
}
