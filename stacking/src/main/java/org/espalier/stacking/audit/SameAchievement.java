package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.stacking.rule.CountedHolding;

/**
 * Groups holdings that certify the same achievement, of which one counts: a declared equivalence, or the same level and
 * identical sets of identified outcomes.
 */
final class SameAchievement {

    private SameAchievement() {}

    /** Groups of at least two ids, each sorted, in the order of their smallest ids. */
    static List<Set<String>> groups(Collection<CountedHolding> holdings) {
        List<Set<String>> groups = new ArrayList<>();
        for (CountedHolding holding : holdings) {
            Set<String> group = new TreeSet<>(Set.of(holding.id().text()));
            holdings.stream()
                    .filter(other -> areSame(holding, other))
                    .forEach(other -> group.add(other.id().text()));
            merge(group, groups);
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .sorted((one, other) ->
                        one.iterator().next().compareTo(other.iterator().next()))
                .toList();
    }

    private static void merge(Set<String> group, List<Set<String>> groups) {
        List<Set<String>> touched = groups.stream()
                .filter(known -> known.stream().anyMatch(group::contains))
                .toList();
        touched.forEach(group::addAll);
        groups.removeAll(touched);
        groups.add(group);
    }

    private static boolean areSame(CountedHolding one, CountedHolding other) {
        boolean declared = one.credential().equivalentTo().contains(other.id())
                || other.credential().equivalentTo().contains(one.id());
        return declared || haveSameOutcomes(one, other);
    }

    private static boolean haveSameOutcomes(CountedHolding one, CountedHolding other) {
        return one.level().isPresent()
                && one.level().equals(other.level())
                && allIdentified(one)
                && allIdentified(other)
                && one.outcomes().equals(other.outcomes());
    }

    private static boolean allIdentified(CountedHolding holding) {
        List<LearningOutcome> outcomes = holding.credential().learningOutcomes();
        return !holding.outcomes().isEmpty()
                && outcomes.stream().allMatch(outcome -> outcome.identity().isPresent());
    }
}
