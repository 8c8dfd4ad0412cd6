package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * Tells which credentials certify the same achievement, of which one counts: declared equivalents, versions and
 * renewals, or the same level and identical sets of identified outcomes. A partial overlap of outcomes is something
 * else.
 *
 * <p>For example {@code SameAchievement.sure(holdings).groups()}. Declarations are followed through credentials that are
 * not held.
 */
public final class SameAchievement {

    private final List<CountedHolding> holdings;
    private final Partition<CredentialId> same = new Partition<>();
    private boolean isAnyJoined;

    private SameAchievement(
            Collection<CountedHolding> holdings, BiPredicate<CountedHolding, CountedHolding> identical) {
        this.holdings = List.copyOf(holdings);
        List<CountedHolding> identified = new ArrayList<>(0);
        for (CountedHolding holding : this.holdings) {
            joinDeclared(holding.holding());
            if (Outcomes.areIdentified(holding.holding())) {
                identified.add(holding);
            }
        }
        for (int i = 0; i < identified.size(); i++) {
            for (int j = i + 1; j < identified.size(); j++) {
                joinIf(identified.get(i), identified.get(j), identical);
            }
        }
    }

    /** What is known to be the same. */
    public static SameAchievement sure(Collection<CountedHolding> holdings) {
        return new SameAchievement(holdings, SameAchievement::haveOneLevel);
    }

    /** What is known to be the same, and what may be: identical outcomes, and a level that is not known. */
    public static SameAchievement possible(Collection<CountedHolding> holdings) {
        return new SameAchievement(
                holdings, (one, other) -> one.level().isEmpty() || other.level().isEmpty() || haveOneLevel(one, other));
    }

    private static boolean haveOneLevel(CountedHolding one, CountedHolding other) {
        return one.level().isPresent() && one.level().equals(other.level());
    }

    private void joinDeclared(Holding holding) {
        holding.credential().equivalentTo().forEach(other -> join(holding.id(), other));
        holding.credential().renews().ifPresent(other -> join(holding.id(), other));
    }

    private void joinIf(
            CountedHolding one, CountedHolding other, BiPredicate<CountedHolding, CountedHolding> identical) {
        if (identical.test(one, other) && Outcomes.areIdentical(one.holding(), other.holding())) {
            join(one.id(), other.id());
        }
    }

    private void join(CredentialId one, CredentialId other) {
        same.join(one, other);
        isAnyJoined = true;
    }

    /** Whether two credentials certify the same achievement; they need not be held. */
    public boolean areSame(CredentialId one, CredentialId other) {
        return same.together(one, other);
    }

    /** Groups of at least two ids, each sorted, in the order of their smallest ids. */
    public List<Set<String>> groups() {
        if (!isAnyJoined) {
            return List.of();
        }
        Map<CredentialId, Set<String>> groups = new TreeMap<>();
        holdings.forEach(holding -> groups.computeIfAbsent(same.root(holding.id()), root -> new TreeSet<>())
                .add(holding.id().text()));
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .sorted((one, other) ->
                        one.iterator().next().compareTo(other.iterator().next()))
                .toList();
    }
}
