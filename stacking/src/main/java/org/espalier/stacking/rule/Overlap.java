package org.espalier.stacking.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.CreditValue;

/**
 * What counts on both of two sides.
 *
 * @param sum how much: of each credential the smaller of its two uses
 * @param shared the ids of what counts on both
 * @param missing which data of which credentials are missing
 * @param otherSystem the ids of credentials whose credits are of another system
 */
record Overlap(Span sum, List<String> shared, List<String> missing, List<String> otherSystem) {

    /** What two tests select both: in credits of a system, or how many credentials where none is given. */
    static Overlap of(
            CountedHoldings counted,
            Predicate<CountedUse> first,
            Predicate<CountedUse> second,
            Optional<CreditSystem> system) {
        Overlap overlap = new Overlap(Span.ZERO, List.of(), List.of(), List.of());
        for (Usage usage : Usage.of(counted, first.or(second))) {
            List<CountedUse> one = usage.uses().stream().filter(first).toList();
            List<CountedUse> other = usage.uses().stream().filter(second).toList();
            if (!one.isEmpty() && !other.isEmpty()) {
                overlap = overlap.plus(
                        system.map(credits -> of(usage, one, other, credits)).orElseGet(() -> counted(usage)));
            }
        }
        return overlap;
    }

    private static Overlap counted(Usage usage) {
        return new Overlap(Span.of(Rational.ONE), List.of(usage.credential().text()), List.of(), List.of());
    }

    private static Overlap of(Usage usage, List<CountedUse> one, List<CountedUse> other, CreditSystem system) {
        Portion shared = Portion.of(usage, one, system).shared(Portion.of(usage, other, system));
        List<String> id = List.of(usage.credential().text());
        boolean foreign = shared.isWhole() && usage.whole(system).kind() == CreditValue.Kind.OTHER_SYSTEM;
        return new Overlap(shared.credits(), id, shared.missing(), foreign ? id : List.of());
    }

    private Overlap plus(Overlap other) {
        return new Overlap(
                sum.plus(other.sum),
                joined(shared, other.shared),
                joined(missing, other.missing),
                joined(otherSystem, other.otherSystem));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    Outcome onto(Outcome outcome) {
        Outcome told = shared.isEmpty() ? outcome : outcome.with("shared", Fact.of(shared));
        Outcome open = sum.isExact() ? told : told.missing(missing);
        return otherSystem.isEmpty() ? open : open.with("otherSystem", Fact.of(otherSystem));
    }
}
