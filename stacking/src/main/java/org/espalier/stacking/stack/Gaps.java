package org.espalier.stacking.stack;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.field.FieldDistance;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.stack.MissingDatum.Kind;
import org.espalier.stacking.stack.MissingDatum.Reason;

/** What a holding does not tell of its level, fields and date, and why. */
final class Gaps {

    private Gaps() {}

    static Optional<MissingDatum> level(CountedHolding holding) {
        return holding.level().isPresent()
                ? Optional.empty()
                : Optional.of(MissingDatum.of(holding.id(), Kind.LEVEL, levelReason(holding)));
    }

    private static Reason levelReason(CountedHolding holding) {
        if (holding.isLevelContradictory()) {
            return Reason.CONTRADICTORY;
        }
        boolean stated =
                holding.credential().level().filter(level -> !level.isEmpty()).isPresent();
        return stated ? Reason.NO_EQF_LEVEL : Reason.ABSENT;
    }

    static Optional<MissingDatum> awardingDate(CountedHolding holding) {
        return holding.awardedOn().isPresent()
                ? Optional.empty()
                : Optional.of(MissingDatum.of(holding.id(), Kind.AWARDING_DATE, Reason.ABSENT));
    }

    /** What keeps the fields of two holdings from being compared; at least one datum. */
    static Stream<MissingDatum> fields(CountedHolding one, CountedHolding other) {
        return Stream.of(one, other)
                .flatMap(holding -> fieldReason(holding).stream()
                        .map(reason -> MissingDatum.of(holding.id(), Kind.FIELDS, reason)));
    }

    private static Optional<Reason> fieldReason(CountedHolding holding) {
        Collection<FieldOfStudy> fields = holding.credential().fields();
        if (fields.isEmpty()) {
            return Optional.of(Reason.ABSENT);
        }
        if (fields.stream()
                .allMatch(field -> FieldDistance.between(field, field).isComparable())) {
            boolean broad = fields.stream().anyMatch(Gaps::isBroad);
            return broad ? Optional.of(Reason.TOO_BROAD) : Optional.empty();
        }
        return Optional.of(Reason.NOT_COMPARABLE);
    }

    private static boolean isBroad(FieldOfStudy field) {
        return FieldDistance.between(field, field).largest().orElse(1) > 0;
    }
}
