package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.field.Nearness;

/** The ways in which one holding may enter the stack, as its unknown links and fields may turn out. */
final class Choices {

    private final Arrangement arrangement;
    private final int later;
    private final Alternative known;
    private final List<Alternative> open = new ArrayList<>();
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
        this.known = alternative(required.isEmpty() ? arrangement.linked(later, Link.SHARED_TARGET) : required);
        for (int other : arrangement.open(later)) {
            open.add(alternative(
                    required.isEmpty()
                            ? List.of(other)
                            : Stream.concat(required.stream(), Stream.of(other)).toList()));
        }
        this.features = open.stream().map(Alternative::features).reduce(known.features(), FeatureSets::union);
    }

    int later() {
        return later;
    }

    /** The links as they are known. */
    Alternative known() {
        return known;
    }

    /** The links with one of those that are unknown, each in turn. More than one at a time lead to the same steps. */
    List<Alternative> open() {
        return open;
    }

    /** Whatever the step may add. */
    FeatureSets features() {
        return features;
    }

    private Alternative alternative(List<Integer> candidates) {
        List<Entry> entries = candidates.stream()
                .map(candidate -> arrangement.entry(candidate, later))
                .toList();
        FeatureSets added = entries.stream()
                .map(Choices::farIfUnknown)
                .min(arrangement.closest())
                .map(closest -> added(closest, entries))
                .orElse(FeatureSets.of(Features.NONE));
        return new Alternative(candidates, added);
    }

    /** What the closest may add if all unknown fields are far; and what others may, if theirs are near. */
    private FeatureSets added(Entry closest, List<Entry> entries) {
        FeatureSets added = FeatureSets.of(closest.features());
        for (Entry entry : entries) {
            Entry near = entry.with(Nearness.NEAR);
            boolean mayBeCloser =
                    entry.from() == closest.from() || arrangement.closest().compare(near, closest) < 0;
            if (entry.nearness() == Nearness.UNKNOWN && mayBeCloser) {
                added = added.union(FeatureSets.of(near.features()));
            }
        }
        return added;
    }

    private static Entry farIfUnknown(Entry entry) {
        return entry.nearness() == Nearness.UNKNOWN ? entry.with(Nearness.FAR) : entry;
    }
}
