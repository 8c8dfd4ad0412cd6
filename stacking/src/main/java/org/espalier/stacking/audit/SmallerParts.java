package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Part;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Terms;

/**
 * Tells apart which demands smaller parts than the steps of a problem could meet better. They could not where every amount is a
 * multiple of a step, and the sums lie apart or within one another: sums of whole holdings among themselves, and sums of one leaf
 * or of whole leaves among themselves; such sums make a flow, and a flow of whole steps is as good as any. Shares, averages, and
 * sums that overlap are left.
 */
final class SmallerParts {

    private final Lowered lowered;
    private final Steps steps;
    private final BitSet divided = new BitSet();
    private final List<BitSet> ofItems = new ArrayList<>();
    private final List<BitSet> ofLeaves = new ArrayList<>();

    private SmallerParts(Lowered lowered, Steps steps) {
        this.lowered = lowered;
        this.steps = steps;
        for (int use = 0; use < lowered.uses().size(); use++) {
            divided.set(use, !lowered.uses().isWhole(use));
        }
    }

    /** The same problem without what smaller parts could meet; empty where they would do no better. */
    static Optional<Lowered> leftOut(Lowered lowered, Steps steps) {
        SmallerParts parts = new SmallerParts(lowered, steps);
        return parts.divided.isEmpty() ? Optional.empty() : parts.leftOut();
    }

    private Optional<Lowered> leftOut() {
        List<Demand> demands = new ArrayList<>();
        for (Demand demand : lowered.problem().demands()) {
            demands.add(isExact(demand) ? demand : forgiven(demand));
        }
        Problem all = lowered.problem();
        return demands.equals(all.demands())
                ? Optional.empty()
                : Optional.of(new Lowered(
                        new Problem(all.items(), all.uses(), all.unions(), all.rows(), demands, all.root()),
                        lowered.uses(),
                        lowered.asking(),
                        lowered.limiting()));
    }

    private static Demand forgiven(Demand demand) {
        return new Demand(demand.parts(), demand.least(), demand.most(), demand.isProportional(), true);
    }

    private boolean isExact(Demand demand) {
        BitSet all = new BitSet();
        List<BitSet> supports = new ArrayList<>();
        for (Part part : demand.parts()) {
            BitSet support = support(part.terms());
            supports.add(support);
            all.or(support);
        }
        supports.add(all);
        return all.isEmpty() || (isInSteps(demand) && areTaken(supports));
    }

    private BitSet support(Terms terms) {
        BitSet support = new BitSet();
        for (int place = 0; place < terms.size(); place++) {
            support.set(terms.variable(place));
        }
        support.and(divided);
        return support;
    }

    /** Whether each step counts the same, and everything else a multiple of it. */
    private boolean isInSteps(Demand demand) {
        long step = 0;
        for (Part part : demand.parts()) {
            for (int place = 0; place < part.terms().size(); place++) {
                int use = part.terms().variable(place);
                long coefficient = part.terms().coefficient(place);
                if (divided.get(use)) {
                    long own = coefficient / steps(use);
                    if (own <= 0 || coefficient % steps(use) != 0 || (step != 0 && step != own)) {
                        return false;
                    }
                    step = own;
                }
            }
        }
        return areMultiples(demand, step);
    }

    private long steps(int use) {
        long whole = steps.of(lowered.uses().item(use));
        return lowered.uses().part(use).times(Rational.of(whole)).inParts(1);
    }

    private static boolean areMultiples(Demand demand, long step) {
        boolean all = isMultiple(demand.least(), step) && isMultiple(demand.most(), step);
        for (Part part : demand.parts()) {
            all &= isMultiple(part.cap(), step);
            for (int place = 0; place < part.terms().size(); place++) {
                all &= isMultiple(part.terms().coefficient(place), step);
            }
        }
        return all;
    }

    private static boolean isMultiple(long amount, long step) {
        return amount == Long.MAX_VALUE || amount == Long.MIN_VALUE || amount % step == 0;
    }

    /** Whether sums go with those before them; if so, they are taken among them. */
    private boolean areTaken(List<BitSet> supports) {
        for (List<BitSet> family : List.of(ofLeaves, ofItems)) {
            boolean fits = supports.stream()
                    .allMatch(support ->
                            isIn(family, support) && isLaminar(family, support) && isLaminar(supports, support));
            if (fits) {
                family.addAll(supports);
                return true;
            }
        }
        return false;
    }

    private boolean isIn(List<BitSet> family, BitSet support) {
        return family == ofLeaves ? isOfLeaves(support) : isOfItems(support);
    }

    /** Whether it is a part of one leaf, or made of whole leaves. */
    private boolean isOfLeaves(BitSet support) {
        long leaves = support.stream().map(this::leaf).distinct().count();
        return leaves <= 1
                || divided.stream()
                        .filter(use -> support.stream().anyMatch(own -> leaf(own) == leaf(use)))
                        .allMatch(support::get);
    }

    /** Whether it is made of all uses of some holdings. */
    private boolean isOfItems(BitSet support) {
        return divided.stream()
                .filter(use -> support.stream().anyMatch(own -> item(own) == item(use)))
                .allMatch(support::get);
    }

    private int leaf(int use) {
        return lowered.uses().use(use).leaf();
    }

    private int item(int use) {
        return lowered.uses().use(use).item();
    }

    /** Whether a set lies apart from each of some others, within it or around it. */
    private static boolean isLaminar(List<BitSet> others, BitSet set) {
        for (BitSet other : others) {
            BitSet both = (BitSet) set.clone();
            both.and(other);
            if (!both.isEmpty() && !both.equals(set) && !both.equals(other)) {
                return false;
            }
        }
        return true;
    }
}
