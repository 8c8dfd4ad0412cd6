package org.espalier.stacking.stack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.espalier.core.credential.CredentialId;
import org.espalier.stacking.rule.CountedHolding;

/**
 * Groups holdings that certify the same achievement, of which one counts: declared equivalents and versions, or the same
 * level and identical sets of identified outcomes. A partial overlap of outcomes is something else.
 *
 * <p>For example {@code SameAchievement.groups(holdings)}.
 */
public final class SameAchievement {

    private SameAchievement() {}

    /** Groups of at least two ids, each sorted, in the order of their smallest ids. */
    public static List<Set<String>> groups(Collection<CountedHolding> holdings) {
        Versions versions =
                new Versions(holdings.stream().map(CountedHolding::holding).toList());
        List<CountedHolding> all = List.copyOf(holdings);
        Partition<CredentialId> same = new Partition<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (areSame(all.get(i), all.get(j), versions)) {
                    same.join(all.get(i).id(), all.get(j).id());
                }
            }
        }
        return groups(all, same);
    }

    private static List<Set<String>> groups(List<CountedHolding> holdings, Partition<CredentialId> same) {
        Map<CredentialId, Set<String>> groups = new TreeMap<>();
        holdings.forEach(holding -> groups.computeIfAbsent(same.root(holding.id()), root -> new TreeSet<>())
                .add(holding.id().text()));
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .sorted((one, other) ->
                        one.iterator().next().compareTo(other.iterator().next()))
                .toList();
    }

    private static boolean areSame(CountedHolding one, CountedHolding other, Versions versions) {
        boolean sameLevel = one.level().isPresent() && one.level().equals(other.level());
        return versions.areSame(one.id(), other.id())
                || (sameLevel && Outcomes.areIdentical(one.holding(), other.holding()));
    }
}
