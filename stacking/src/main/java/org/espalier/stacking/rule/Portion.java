package org.espalier.stacking.rule;

import java.util.List;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.CreditValue;

/**
 * How much of one credential several uses count together.
 *
 * @param credits the sum of what is told, and no more than the whole; the whole where a use tells no part
 * @param missing which data are missing
 * @param isForeign whether the whole is counted, and its credits are of another system
 */
record Portion(Span credits, List<String> missing, boolean isForeign) {

    static Portion of(Usage usage, List<CountedUse> uses, CreditSystem system) {
        CreditValue whole = usage.whole(system);
        boolean foreign = whole.kind() == CreditValue.Kind.OTHER_SYSTEM;
        if (uses.stream().anyMatch(use -> use.credits().isEmpty())) {
            List<String> missing = whole.isExact() ? List.of() : List.of(usage.named("credits"));
            return new Portion(Span.of(whole), missing, foreign);
        }
        Span told = uses.stream()
                .map(use -> usage.told(use.credits().orElseThrow(), system))
                .reduce(Span.ZERO, Span::plus);
        List<String> missing = told.isExact() ? List.of() : List.of(usage.named("counted credits"));
        return new Portion(foreign ? told : told.within(Span.of(whole)), missing, false);
    }
}
