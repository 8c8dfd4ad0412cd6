package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.espalier.stacking.evaluation.CountedHolding;

/** What is counted for a leaf, or below a node of the tree. */
final class Counted {

    private final Uses uses;
    private final Unions unions;
    private final boolean isOnce;

    /**
     * What some uses count.
     *
     * @param isOnce whether the uses of each holding exclude each other
     */
    Counted(Uses uses, Unions unions, boolean isOnce) {
        this.uses = uses;
        this.unions = unions;
        this.isOnce = isOnce;
    }

    /** The uses of a leaf, as the holdings count for it. */
    List<Countable> in(Requested leaf) {
        List<Countable> counted = new ArrayList<>();
        for (int use : uses.in(Set.of(leaf.id()))) {
            counted.add(new Countable(
                    List.of(use), uses.holdings().get(use), uses.slot(use).value()));
        }
        return counted;
    }

    /** The holdings used for any of some leaves, as they count for a policy. */
    List<Countable> below(Set<String> leaves, Decided policy) {
        List<Countable> counted = new ArrayList<>();
        int[] below = uses.in(leaves);
        int first = 0;
        while (first < below.length) {
            int end = first + 1;
            while (end < below.length
                    && uses.use(below[end]).item() == uses.use(below[first]).item()) {
                end++;
            }
            int[] own = Arrays.copyOfRange(below, first, end);
            CountedHolding holding = uses.item(own[0]).counted();
            policy.holding(holding).ifPresent(as -> counted.add(new Countable(used(own), as, "")));
            first = end;
        }
        return counted;
    }

    private List<Integer> used(int[] own) {
        return isOnce ? Arrays.stream(own).boxed().toList() : List.of(unions.of(own));
    }
}
