package org.espalier.stacking.audit;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.LearningHours;
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
        return switch (requirement.measure()) {
            case COUNT -> Rational.ONE;
            case CREDITS -> credits(holding, requirement.system(), requirement.minimum(), completion);
            case HOURS -> hours(holding, requirement.minimum(), completion);
        };
    }

    static Rational of(CountedHolding holding, CreditFloor floor, Completion completion) {
        return selects(floor.filter().answer(holding), completion)
                ? credits(holding, floor.system(), floor.minimum(), completion)
                : Rational.ZERO;
    }

    private static boolean selects(Answer answer, Completion completion) {
        return answer == Answer.YES || (answer == Answer.UNKNOWN && completion == Completion.MOST);
    }

    private static Rational credits(
            CountedHolding holding, CreditSystem system, Rational enough, Completion completion) {
        CreditValue value = holding.credits(system);
        return completion == Completion.LEAST ? value.from() : value.to().orElse(enough);
    }

    private static Rational hours(CountedHolding holding, Rational enough, Completion completion) {
        if (holding.isRecognised()) {
            return Rational.ZERO;
        }
        Optional<Rational> told = holding.credential().workload().hours().map(LearningHours::amount);
        return told.orElse(completion == Completion.LEAST ? Rational.ZERO : enough);
    }

    /** The credits by which the smaller of two is preferred. */
    static Rational size(CountedHolding holding) {
        return holding.credits(CreditSystem.ECTS).from();
    }
}
