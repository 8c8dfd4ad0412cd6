package org.espalier.stacking.audit;

import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.rule.CreditFloor;

/** How much a holding gives a requirement or a floor, under a completion of what is unknown. */
final class Amounts {

    private Amounts() {}

    static Rational of(CountedHolding holding, Requirement requirement, Completion completion) {
        boolean elsewhere = holding.holding()
                .grant()
                .flatMap(grant -> grant.requirement())
                .map(granted -> !granted.equals(requirement.id()))
                .orElse(false);
        if (elsewhere || !selects(requirement.filter().answer(holding), completion)) {
            return Rational.ZERO;
        }
        CreditValue value = holding.amount(requirement.measure(), requirement.system());
        return amount(value, requirement.minimum(), completion);
    }

    static Rational of(CountedHolding holding, CreditFloor floor, Completion completion) {
        return selects(floor.filter().answer(holding), completion)
                ? amount(holding.credits(floor.system()), floor.minimum(), completion)
                : Rational.ZERO;
    }

    private static boolean selects(Answer answer, Completion completion) {
        return answer == Answer.YES || (answer == Answer.UNKNOWN && completion == Completion.MOST);
    }

    private static Rational amount(CreditValue value, Rational enough, Completion completion) {
        return completion == Completion.LEAST ? value.from() : value.to().orElse(enough);
    }

    /** The credits by which the smaller of two is preferred. */
    static Rational size(CountedHolding holding) {
        return holding.credits(CreditSystem.ECTS).from();
    }
}
