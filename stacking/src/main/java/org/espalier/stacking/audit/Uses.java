package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.Grant;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.HoldingRule;
import org.espalier.stacking.rule.Tally;
import org.espalier.stacking.solve.Use;

/**
 * Which holding can fill which place, in a world: the variables of the problem, by holding, then by place.
 *
 * @param items the holdings that may count
 * @param slots the places, sorted
 * @param all the uses
 * @param holdings the holding of each use as it counts there, whole
 * @param parts how much of the holding each use takes; where one holding has several for one place, their sum counts
 */
record Uses(
        List<Candidate> items, List<Slot> slots, List<Use> all, List<CountedHolding> holdings, List<Rational> parts) {

    /** The uses of some holdings, all of which may count, for the places of an award. */
    static Uses of(AwardTree tree, List<Candidate> items, Completion completion, Steps steps) {
        Uses uses = new Uses(items, tree.slots(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int item = 0; item < items.size(); item++) {
            for (int slot = 0; slot < uses.slots.size(); slot++) {
                uses.add(tree, item, slot, completion, steps);
            }
        }
        return uses;
    }

    private void add(AwardTree tree, int item, int number, Completion completion, Steps steps) {
        CountedHolding plain = items.get(item).counted();
        Slot slot = slots.get(number);
        Optional<CountedHolding> counted = slot.leaf().decided().holding(plain);
        if (counted.isEmpty() || !slot.fits(counted.get(), completion)) {
            return;
        }
        boolean forced = counted.get().isForced();
        if (isLet(tree, plain, slot, completion)) {
            boolean excepted = counted.get() != plain && (forced || !slot.fits(plain, completion));
            List<Rational> divided =
                    excepted ? List.of(Rational.ONE) : steps.parts(items.get(item), slot, counted.get());
            divided.forEach(part -> add(new Use(item, number, excepted ? 1 : 0), counted.get(), part));
        }
    }

    private void add(Use use, CountedHolding counted, Rational part) {
        all.add(use);
        holdings.add(counted);
        parts.add(part);
    }

    /** Whether a holding could count somewhere for sure where nothing is asked for. */
    static boolean isTaken(AwardTree tree, CountedHolding plain) {
        return tree.slots().stream().anyMatch(slot -> isTaken(tree, plain, slot));
    }

    private static boolean isTaken(AwardTree tree, CountedHolding plain, Slot slot) {
        Optional<CountedHolding> counted = slot.leaf().decided().holding(plain);
        return counted.isPresent() && slot.takes(counted.get()) && isLet(tree, plain, slot, Completion.LEAST);
    }

    /** Whether neither its grant nor a policy on single holdings keeps a holding from a place. */
    private static boolean isLet(AwardTree tree, CountedHolding plain, Slot slot, Completion completion) {
        return !isGrantedElsewhere(tree, plain, slot) && isAllowed(tree.alone(slot.leaf()), plain, completion);
    }

    private static boolean isGrantedElsewhere(AwardTree tree, CountedHolding holding, Slot slot) {
        if (!holding.isRecognised()) {
            return false;
        }
        Optional<String> granted = holding.holding().grant().flatMap(Grant::requirement);
        return granted.isPresent() && !tree.isWithin(slot.leaf(), granted.get());
    }

    /** Whether every policy of the requirements lets it count; those of the award were looked at before. */
    private static boolean isAllowed(List<Decided> policies, CountedHolding plain, Completion completion) {
        for (Decided policy : policies) {
            if (!isAllowed(policy, plain, completion)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(Decided policy, CountedHolding plain, Completion completion) {
        Optional<CountedHolding> counted = policy.holding(plain);
        if (counted.isEmpty() || counted.get().isForced()) {
            return true;
        }
        HoldingRule rule = policy.perHolding().orElseThrow();
        Verdict verdict = rule.verdictOf(counted.get());
        return verdict != Verdict.VIOLATED && (verdict != Verdict.UNDETERMINED || completion == Completion.MOST);
    }

    /** Whether a holding only counts somewhere because an exception forces it. */
    boolean areForced() {
        for (CountedHolding holding : holdings) {
            if (holding.isForced()) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return all.size();
    }

    Use use(int number) {
        return all.get(number);
    }

    /** How much of its holding a use takes. */
    Rational part(int use) {
        return parts.get(use);
    }

    /** Whether a use takes the whole holding. */
    boolean isWhole(int use) {
        return parts.get(use).equals(Rational.ONE);
    }

    Slot slot(int use) {
        return slots.get(all.get(use).leaf());
    }

    /** The most that a use surely adds to anything its leaf adds up. */
    Rational largest(int use) {
        Rational largest = Rational.ZERO;
        for (Tally tally : slot(use).leaf().tallies()) {
            largest = tally instanceof Tally.Variety
                    ? largest
                    : largest.max(tally.of(holdings.get(use)).from());
        }
        return largest;
    }

    Candidate item(int use) {
        return items.get(all.get(use).item());
    }

    /** The last day on which a use counts: of the holding, and by every policy above its leaf. */
    Optional<LocalDate> until(AwardTree tree, int use) {
        LocalDate day = tree.counted().evaluation().day();
        Candidate item = item(use);
        Optional<LocalDate> first = item.until().filter(end -> !end.isBefore(day));
        for (Decided policy : tree.above(slot(use).leaf())) {
            Optional<LocalDate> end = policy.until(item.counted()).filter(last -> !last.isBefore(day));
            first = end.isEmpty() || isBefore(first, end.get()) ? first : end;
        }
        return first;
    }

    private static boolean isBefore(Optional<LocalDate> one, LocalDate other) {
        return one.isPresent() && one.get().isBefore(other);
    }

    /** The uses of places in some leaves, ascending. */
    int[] in(Set<String> leaves) {
        boolean[] within = within(leaves);
        int[] found = new int[all.size()];
        int size = 0;
        for (int use = 0; use < found.length; use++) {
            if (within[all.get(use).leaf()]) {
                found[size++] = use;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** Which places are in some leaves. */
    boolean[] within(Set<String> leaves) {
        boolean[] within = new boolean[slots.size()];
        for (int slot = 0; slot < within.length; slot++) {
            within[slot] = leaves.contains(slots.get(slot).leaf().id());
        }
        return within;
    }
}
