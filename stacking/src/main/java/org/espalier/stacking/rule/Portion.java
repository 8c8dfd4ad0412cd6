package org.espalier.stacking.rule;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.CreditValue;

/**
 * How much of one credential several uses count together.
 *
 * @param credits the sum of what is told, and no more than the whole; the whole where a use tells no part
 * @param isWhole whether it is the whole
 * @param missing which data are missing
 */
record Portion(Span credits, boolean isWhole, List<String> missing) {

    static Portion of(Usage usage, List<CountedUse> uses, CreditSystem system) {
        return uses.stream().anyMatch(use -> use.credits().isEmpty())
                ? whole(usage, system)
                : told(usage, uses, system);
    }

    private static Portion whole(Usage usage, CreditSystem system) {
        CreditValue whole = usage.whole(system);
        return new Portion(Span.of(whole), true, whole.isExact() ? List.of() : List.of(usage.named("credits")));
    }

    private static Portion told(Usage usage, List<CountedUse> uses, CreditSystem system) {
        CreditValue whole = usage.whole(system);
        Span told = Span.ZERO;
        for (CountedUse use : uses) {
            told = told.plus(usage.told(use.credits().orElseThrow(), system));
        }
        Span credits = whole.kind() == CreditValue.Kind.OTHER_SYSTEM ? told : told.within(Span.of(whole));
        return new Portion(credits, false, credits.isExact() ? List.of() : List.of(usage.named("counted credits")));
    }

    /** What counts on both sides: a part that is told is of the whole. */
    Portion shared(Portion other) {
        if (isWhole || other.isWhole) {
            return isWhole ? other : this;
        }
        return new Portion(
                credits.min(other.credits),
                false,
                Stream.of(missing, other.missing)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }
}
