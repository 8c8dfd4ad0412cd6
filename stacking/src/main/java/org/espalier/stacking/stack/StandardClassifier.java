package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.field.FieldDistance;
import org.espalier.core.field.Nearness;
import org.espalier.stacking.evaluation.CountedHolding;

/** The library's own definitions of levels, fields and links, see {@link StepKind}. */
final class StandardClassifier implements StepClassifier {

    private static final int FARTHEST = 3;

    private final int k;

    StandardClassifier(int k) {
        if (k < 0 || k > FARTHEST) {
            throw new IllegalArgumentException("A distance of fields is 0 to " + FARTHEST + ", not " + k);
        }
        this.k = k;
    }

    @Override
    public Step classify(CountedHolding earlier, CountedHolding later, CredentialStack stack) {
        LevelMove move = LevelMove.between(earlier.level(), later.level());
        Nearness nearness = FieldDistance.nearness(
                earlier.credential().fields(), later.credential().fields(), k);
        Linkage linkage = Linkage.of(earlier, later, stack);
        StepKind kind = kind(earlier, later, stack, StepKind.of(move, nearness));
        Step.Builder step = Step.builder().between(earlier, later);
        step.kind(kind).levelMove(move).nearness(nearness);
        step.link(linkage.link()).addAllLinkedBy(linkage.by());
        step.addAllCommonOutcomes(Outcomes.common(earlier.holding(), later.holding()));
        step.identicalOutcomes(Outcomes.areIdentical(earlier.holding(), later.holding()));
        step.gap(kind == StepKind.RENEWAL ? gap(earlier, later) : Optional.empty());
        step.addAllMissing(missing(earlier, later, nearness, linkage));
        return step.build();
    }

    private static StepKind kind(
            CountedHolding earlier, CountedHolding later, CredentialStack stack, StepKind otherwise) {
        if (stack.versions().renews(later.id(), earlier.id())) {
            return StepKind.RENEWAL;
        }
        boolean identical =
                otherwise == StepKind.HORIZONTAL && Outcomes.areIdentical(earlier.holding(), later.holding());
        return identical || stack.versions().areSame(earlier.id(), later.id()) ? StepKind.DUPLICATE : otherwise;
    }

    private static Optional<RenewalGap> gap(CountedHolding earlier, CountedHolding later) {
        return RenewalGap.between(earlier.credential(), later.credential());
    }

    private static List<MissingDatum> missing(
            CountedHolding earlier, CountedHolding later, Nearness nearness, Linkage linkage) {
        List<MissingDatum> missing = new ArrayList<>();
        List<CountedHolding> both = List.of(earlier, later);
        both.forEach(holding -> Gaps.level(holding).ifPresent(missing::add));
        Stream<MissingDatum> fields = nearness == Nearness.UNKNOWN ? Gaps.fields(earlier, later) : Stream.empty();
        fields.forEach(missing::add);
        missing.addAll(linkage.missing());
        both.forEach(holding -> Gaps.awardingDate(holding).ifPresent(missing::add));
        return missing;
    }
}
