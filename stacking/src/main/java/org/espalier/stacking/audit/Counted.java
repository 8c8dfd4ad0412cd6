package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
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
        for (int[] own : apart(uses.in(Set.of(leaf.id())), use -> uses.use(use).leaf())) {
            List<Integer> variables =
                    isDivided(own) ? List.of() : List.of(own[0]); // Parts fill only what grows with them.
            counted.add(new Countable(
                    variables, uses.holdings().get(own[0]), uses.slot(own[0]).value(), portions(own)));
        }
        return counted;
    }

    /** The holdings used for any of some leaves, as they count for a policy. */
    List<Countable> below(Set<String> leaves, Decided policy) {
        List<Countable> counted = new ArrayList<>();
        boolean wholes = !policy.isDivisible();
        for (int[] own : apart(uses.in(leaves), use -> "")) {
            CountedHolding holding = uses.item(own[0]).counted();
            policy.holding(holding).ifPresent(as -> counted.add(countable(own, as, wholes)));
        }
        return counted;
    }

    private Countable countable(int[] own, CountedHolding holding, boolean wholes) {
        if (isDivided(own)) {
            return new Countable(wholes ? used(own) : List.of(), holding, "", portions(own));
        }
        List<Integer> used = used(own);
        return new Countable(used, holding, "", Countable.whole(used));
    }

    /** Some uses, ascending, by holding and by what else tells them apart. */
    private List<int[]> apart(int[] some, IntFunction<Object> place) {
        List<int[]> all = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= some.length; next++) {
            boolean same = next < some.length
                    && uses.use(some[next]).item() == uses.use(some[first]).item()
                    && place.apply(some[next]).equals(place.apply(some[first]));
            if (!same) {
                all.add(Arrays.copyOfRange(some, first, next));
                first = next;
            }
        }
        return all;
    }

    private boolean isDivided(int[] own) {
        for (int use : own) {
            if (!uses.isWhole(use)) {
                return true;
            }
        }
        return false;
    }

    private List<Portion> portions(int[] own) {
        List<Portion> portions = new ArrayList<>(own.length);
        for (int use : own) {
            portions.add(new Portion(use, uses.part(use)));
        }
        return portions;
    }

    private List<Integer> used(int[] own) {
        if (!isOnce || own.length == 1) {
            return List.of(unions.of(own));
        }
        List<Integer> used = new ArrayList<>(own.length);
        for (int use : own) {
            used.add(use);
        }
        return used;
    }
}
