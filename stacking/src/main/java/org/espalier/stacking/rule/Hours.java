package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * The hours of learning of a holding: where only contact hours are told, at least those.
 *
 * @param from the least that they can be
 * @param to the most that they can be; empty where nothing bounds them
 */
record Hours(Rational from, Optional<Rational> to) {

    /** As it counts: none by a grant, which recognises credits and no hours. */
    static Hours counted(CountedHolding holding) {
        return holding.isRecognised()
                ? new Hours(Rational.ZERO, Optional.of(Rational.ZERO))
                : issued(holding.credential().workload());
    }

    /** As the credential tells it. */
    static Hours issued(Workload workload) {
        Optional<Rational> all = workload.hours().map(LearningHours::amount);
        Rational contact = workload.contactHours().map(LearningHours::amount).orElse(Rational.ZERO);
        return new Hours(all.orElse(contact), all);
    }
}
