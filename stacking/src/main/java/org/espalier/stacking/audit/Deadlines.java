package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.HoldingAmount;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Parting;
import org.espalier.stacking.rule.Tally;

/**
 * What no new holding can fill, as it would be dated after the day: of each rule, what must be reached by what is held already.
 * Everything else is taken as met, by as many ideal new holdings as it takes.
 */
final class Deadlines implements Wanted {

    private final LocalDate day;
    private final Set<String> shut = new HashSet<>();
    private final boolean isAny;

    Deadlines(AwardTree tree, LocalDate day) {
        this.day = day;
        Set<String> leaves = new HashSet<>();
        tree.nodes().stream()
                .filter(node -> node.isLeaf() && isShut(tree, node, day))
                .forEach(leaf -> leaves.add(leaf.id()));
        shut.addAll(leaves);
        tree.nodes().stream()
                .filter(node -> leaves.containsAll(tree.leavesBelow(node)))
                .flatMap(node -> node.policies().stream())
                .forEach(policy -> shut.add(policy.use().id()));
        if (leaves.containsAll(tree.leaves())) {
            tree.policies().forEach(policy -> shut.add(policy.use().id()));
        }
        this.isAny = tree.rules().stream()
                .anyMatch(rule -> rule.tallies().stream()
                        .anyMatch(tally -> isAsked(rule, tally).isPresent()));
    }

    /** Whether there is anything that no new holding can fill. */
    boolean isAny() {
        return isAny;
    }

    /** Whether no new holding can fill a leaf. */
    static boolean isShut(AwardTree tree, Requested leaf, LocalDate day) {
        List<Tally> asked = leaf.tallies().stream()
                .filter(tally -> tally.minimum().isPresent())
                .toList();
        boolean closed = !asked.isEmpty()
                && asked.stream().allMatch(tally -> tally.filter().isClosedAfter(day));
        return closed || isShut(tree.alone(leaf), day) || isShut(tree.screening(), day);
    }

    private static boolean isShut(List<Decided> policies, LocalDate day) {
        return policies.stream()
                .flatMap(policy -> policy.perHolding().stream())
                .anyMatch(rule -> rule.isClosedAfter(day));
    }

    @Override
    public Decided of(Decided rule) {
        List<Tally> left = new ArrayList<>();
        for (Tally tally : rule.tallies()) {
            isAsked(rule, tally).or(() -> limit(tally)).ifPresent(left::add);
        }
        return rule.asking(left);
    }

    @Override
    public boolean isAll() {
        return false;
    }

    /** What of a sum or of different values must be reached by what is held already, if anything. */
    private Optional<Tally> isAsked(Decided rule, Tally tally) {
        if (tally.minimum().isEmpty()) {
            return Optional.empty();
        }
        if (shut.contains(rule.use().id()) || tally.filter().isClosedAfter(day)) {
            return Optional.of(tally);
        }
        return tally instanceof Tally.Sum sum && sum.parting().isPresent()
                ? inParts(sum, sum.parting().orElseThrow())
                : Optional.empty();
    }

    /** What the parts that are closed must give beside all that the others can. */
    private Optional<Tally> inParts(Tally.Sum sum, Parting parting) {
        List<Integer> open = new ArrayList<>();
        Rational room = Rational.ZERO;
        for (int part = 0; part < parting.maxima().size(); part++) {
            if (!parting.isClosedAfter(part, day)) {
                Optional<Rational> most = parting.maxima().get(part);
                if (most.isEmpty()) {
                    return Optional.empty();
                }
                room = room.plus(most.orElseThrow());
                open.add(part);
            }
        }
        Rational left = sum.minimum().orElseThrow().minus(room);
        boolean enough = left.signum() < 0 || (left.signum() == 0 && !sum.isStrict());
        return enough ? Optional.empty() : Optional.of(sum.atLeast(left).in(new ClosedParts(parting, open)));
    }

    /** What must not be passed by what is held already; what new holdings outside of a share balance is not looked at. */
    private static Optional<Tally> limit(Tally tally) {
        if (tally instanceof Tally.Variety variety) {
            return variety.maximum().map(most -> variety.atMostOnly());
        }
        boolean only = tally instanceof Tally.Sum sum
                && sum.maximum().isPresent()
                && sum.parting().isEmpty()
                && sum.amount() instanceof HoldingAmount.Selected;
        return only ? Optional.of(((Tally.Sum) tally).atMostOnly()) : Optional.empty();
    }

    /**
     * Parts, of which only those count that no new holding can fill.
     *
     * @param parts the parts
     * @param open those that count no more, by their places
     */
    private record ClosedParts(Parting parts, List<Integer> open) implements Parting {

        @Override
        public List<Optional<Rational>> maxima() {
            List<Optional<Rational>> maxima = new ArrayList<>(parts.maxima());
            open.forEach(part -> maxima.set(part, Optional.of(Rational.ZERO)));
            return maxima;
        }

        @Override
        public String name(int part) {
            return parts.name(part);
        }

        @Override
        public String label(int part) {
            return parts.label(part);
        }

        @Override
        public Optional<HoldingFilter> filter(int part) {
            return parts.filter(part);
        }

        @Override
        public boolean isClosedAfter(int part, LocalDate day) {
            return parts.isClosedAfter(part, day);
        }

        @Override
        public List<Integer> sure(CountedHolding holding) {
            return parts.sure(holding);
        }

        @Override
        public List<Integer> possible(CountedHolding holding) {
            return parts.possible(holding);
        }

        @Override
        public List<String> missing(CountedHolding holding) {
            return parts.missing(holding);
        }
    }
}
