package org.espalier.stacking.evaluation;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Grant;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;

/** How many credits and hours a credential itself carries. */
final class IssuedAmounts {

    private IssuedAmounts() {}

    static CreditValue credits(Workload workload, CreditSystem system, Evaluation evaluation) {
        Optional<Rational> ects = workload.ectsAmount();
        if (ects.isPresent() && system.equals(CreditSystem.ECTS)) {
            return new CreditValue(CreditValue.Kind.KNOWN, ects.get(), ects);
        }
        Optional<CreditAmount> stated = workload.credits(system);
        if (stated.isPresent()) {
            return CreditValue.exactly(stated.orElseThrow().amount());
        }
        return workload.credits().isEmpty() ? untold(workload) : converted(workload.credits(), system, evaluation);
    }

    /** What a grant recognises; none where it names no credits. */
    static CreditValue granted(Grant grant, CreditSystem system, Evaluation evaluation) {
        return grant.credits()
                .map(credits -> converted(List.of(credits), system, evaluation))
                .orElseGet(() -> CreditValue.nothing(CreditValue.Kind.NONE));
    }

    private static CreditValue untold(Workload workload) {
        return workload.creditBearing() == CreditBearing.NO
                ? CreditValue.nothing(CreditValue.Kind.NONE)
                : CreditValue.unknown();
    }

    /** The first amount that the evaluation converts to a system. */
    static CreditValue converted(List<CreditAmount> amounts, CreditSystem system, Evaluation evaluation) {
        return amounts.stream()
                .map(amount -> evaluation.converted(amount, system))
                .flatMap(Optional::stream)
                .findFirst()
                .map(range -> CreditValue.of(range.from().amount(), range.to().amount()))
                .orElseGet(() -> CreditValue.nothing(CreditValue.Kind.OTHER_SYSTEM));
    }

    /** All hours; where only contact hours are told, at least those. */
    static CreditValue hours(Workload workload) {
        Optional<Rational> all = workload.hours().map(LearningHours::amount);
        return all.isPresent()
                ? CreditValue.of(all.orElseThrow(), all.orElseThrow())
                : CreditValue.atLeast(
                        workload.contactHours().map(LearningHours::amount).orElse(Rational.ZERO));
    }
}
