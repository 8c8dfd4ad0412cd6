package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.field.Nearness;

/** The ways in which one holding may enter the stack, as its unknown links and fields may turn out. */
final class Choices {

    private final Arrangement arrangement;
    private final int later;
    private final List<Alternative> alternatives = new ArrayList<>();
    private final FeatureSets features;

    /**
     * One way in which the links may turn out.
     *
     * @param candidates the holdings from which the later one may enter then
     * @param features what the step may add, as unknown fields may turn out
     */
    record Alternative(List<Integer> candidates, FeatureSets features) {}

    Choices(Arrangement arrangement, int later) {
        this.arrangement = arrangement;
        this.later = later;
        List<Integer> required = arrangement.linked(later, Link.BUILDS_ON);
        add(required.isEmpty() ? arrangement.linked(later, Link.SHARED_TARGET) : required);
        for (int open : arrangement.open(later)) {
            add(Stream.concat(required.stream(), Stream.of(open)).toList());
        }
        this.features = alternatives.stream().map(Alternative::features).reduce(FeatureSets.NONE, FeatureSets::union);
    }

    int later() {
        return later;
    }

    /** First the links as they are known; then, one by one, with each unknown link that may be there. */
    List<Alternative> alternatives() {
        return alternatives;
    }

    /** Whatever the step may add. */
    FeatureSets features() {
        return features;
    }

    private void add(List<Integer> candidates) {
        FeatureSets added = candidates.isEmpty()
                ? FeatureSets.of(Features.NONE)
                : candidates.stream()
                        .map(candidate -> arrangement.entry(candidate, later))
                        .flatMap(entry -> nearest(entry, candidates))
                        .map(entry -> FeatureSets.of(entry.features()))
                        .reduce(FeatureSets.NONE, FeatureSets::union);
        alternatives.add(new Alternative(candidates, added));
    }

    /** The step from a candidate, near or far, where it may be the closest: at best when all unknown others are far. */
    private Stream<Entry> nearest(Entry entry, List<Integer> candidates) {
        return completions(entry)
                .filter(mine -> candidates.stream()
                        .filter(other -> other != mine.from())
                        .map(other -> farIfUnknown(arrangement.entry(other, later)))
                        .allMatch(other -> arrangement.closest().compare(mine, other) < 0));
    }

    private static Stream<Entry> completions(Entry entry) {
        return entry.nearness() == Nearness.UNKNOWN
                ? Stream.of(entry.with(Nearness.NEAR), entry.with(Nearness.FAR))
                : Stream.of(entry);
    }

    private static Entry farIfUnknown(Entry entry) {
        return entry.nearness() == Nearness.UNKNOWN ? entry.with(Nearness.FAR) : entry;
    }
}
