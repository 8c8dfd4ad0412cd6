package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Measure;
import org.espalier.stacking.rule.Ceiling;
import org.espalier.stacking.rule.Composition;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.HoldingRule;
import org.espalier.stacking.rule.Parting;
import org.espalier.stacking.rule.Tally;

/**
 * Whether an award can be met at all, by any amount of any kind of credential that may yet come, beside what is held. Only sums
 * are looked at, and amounts of any size, so that what is found to be impossible is so, and not all that is so is found.
 */
final class Prospects {

    /** More questions are not asked about one award. */
    private static final int MOST_QUESTIONS = 200;

    private final AwardFrame frame;
    private final Optional<LocalDate> after;
    private final CountedHoldings held;
    private final Amounts amounts;
    private final List<Inequality> always = new ArrayList<>();
    private final Set<String> closed = new TreeSet<>();
    private int questions;

    private Prospects(
            AwardFrame frame, Optional<LocalDate> after, CountedHoldings held, List<NewKinds> kinds, Optional<Uses> uses) {
        this.frame = frame;
        this.after = after;
        this.held = held;
        this.amounts = new Amounts(kinds, uses, frame.shared());
        kinds.forEach(this::limit);
        frame.policies().forEach(policy -> add(policy, frame.leafIds(), always));
    }

    /**
     * What is found.
     *
     * @param contradicting the ids of rules that contradict each other; empty where none are known to
     * @param closed the ids of parts to choose from that cannot be met
     */
    record Answer(Optional<Set<String>> contradicting, Set<String> closed) {

        static final Answer OPEN = new Answer(Optional.empty(), Set.of());

        /** Whether everything may be met. */
        boolean isOpen() {
            return contradicting.isEmpty() && closed.isEmpty();
        }
    }

    /** Which rules contradict each other, whatever anybody holds. */
    static Answer everGiven(AwardFrame frame) {
        return of(frame, Optional.empty(), CountedHoldings.of(List.of(), frame.evaluation()), Optional.empty());
    }

    /** What somebody who holds nothing can never meet by what is awarded after the day. */
    static Answer fromNothing(AwardFrame frame) {
        CountedHoldings none = CountedHoldings.of(List.of(), frame.evaluation());
        return of(frame, Optional.of(frame.evaluation().day()), none, Optional.empty());
    }

    /** The same beside what is held, and may count for these uses. */
    static Answer beside(AwardTree tree, Uses uses) {
        LocalDate day = tree.counted().evaluation().day();
        return of(tree.frame(), Optional.of(day), tree.counted(), Optional.of(uses));
    }

    private static Answer of(
            AwardFrame frame, Optional<LocalDate> after, CountedHoldings held, Optional<Uses> uses) {
        List<NewKinds> kinds = new ArrayList<>();
        for (Requested leaf : frame.leaves()) {
            Optional<NewKinds> own = NewKinds.of(leaf, rules(frame, leaf), after, held);
            if (own.isEmpty()) {
                return Answer.OPEN;
            }
            kinds.add(own.orElseThrow());
        }
        Prospects prospects = new Prospects(frame, after, held, kinds, uses);
        Optional<Set<String>> contradicting = prospects.lost(prospects.asked(frame.roots()));
        return new Answer(contradicting, prospects.closed);
    }

    private static List<Decided> rules(AwardFrame frame, Requested leaf) {
        return Stream.concat(Stream.of(leaf.decided()), frame.above(leaf).stream())
                .toList();
    }

    /** What no credential can be, by rules that look at each alone. */
    private void limit(NewKinds kinds) {
        for (Decided rule : rules(frame, kinds.leaf())) {
            rule.perHolding().ifPresent(alone -> kinds.kinds().forEach(kind -> limit(rule, alone, kinds, kind)));
            after.flatMap(day -> rule.use().rule().barredAfter(day, held))
                    .ifPresent(filter -> kinds.kinds().stream()
                            .filter(kind -> kinds.isSelected(kind, filter))
                            .forEach(kind -> nothing(rule, kinds.leaf(), kind)));
        }
    }

    private void limit(Decided rule, HoldingRule alone, NewKinds kinds, BitSet kind) {
        boolean closed = after.map(alone::isClosedAfter).orElse(false);
        Optional<HoldingFilter> wanted = alone.selecting();
        if (closed || wanted.map(filter -> !kinds.isSelected(kind, filter)).orElse(false)) {
            nothing(rule, kinds.leaf(), kind);
        }
        alone.largest()
                .filter(most -> kinds.isSelected(kind, most.filter()))
                .ifPresent(most -> always.add(each(rule, most, kinds.leaf(), kind)));
    }

    private Inequality each(Decided rule, Ceiling most, Requested leaf, BitSet kind) {
        Map<Integer, Rational> factors = new HashMap<>();
        factors.put(amounts.ofNew(leaf, kind, Quantity.of(most.measure(), most.system())), Rational.ONE);
        factors.put(amounts.ofNew(leaf, kind, Quantity.NUMBER), most.most().negated());
        return new Inequality(rule.use().id(), factors, Rational.ZERO, false);
    }

    /** That nothing of a kind counts for a leaf, in any of the quantities that are asked for. */
    private void nothing(Decided rule, Requested leaf, BitSet kind) {
        Map<Integer, Rational> factors = new HashMap<>();
        frame.tallies()
                .flatMap(tally -> Gain.of(tally).stream())
                .map(Gain::quantity)
                .distinct()
                .forEach(quantity -> factors.put(amounts.ofNew(leaf, kind, quantity), Rational.ONE));
        always.add(new Inequality(rule.use().id(), factors, Rational.ZERO, false));
    }

    /** Why not all that is asked can be so; empty where it may. */
    private Optional<Set<String>> lost(Asked asked) {
        Optional<Set<String>> direct = contradiction(asked.rows());
        return direct.isPresent()
                ? direct
                : asked.choices().stream()
                        .flatMap(choice -> lost(choice, asked.rows()).stream())
                        .findFirst();
    }

    private Optional<Set<String>> contradiction(List<Inequality> rows) {
        if (++questions > MOST_QUESTIONS) {
            return Optional.empty();
        }
        List<Inequality> all = new ArrayList<>(rows);
        all.addAll(always);
        all.addAll(amounts.limits());
        return Inequalities.contradiction(all, amounts.size());
    }

    /** Why fewer parts of a choice than are asked for can be met, each alone beside the rest. */
    private Optional<Set<String>> lost(Requested choice, List<Inequality> rows) {
        int least = choice.composition().map(Composition::leastAtBest).orElse(0);
        Set<String> reasons = new TreeSet<>(Set.of(choice.id()));
        int open = 0;
        for (Requested part : choice.of()) {
            Asked asked = asked(List.of(part));
            asked.rows().addAll(rows);
            Optional<Set<String>> lost = lost(asked);
            lost.ifPresent(reasons::addAll);
            lost.ifPresent(reason -> closed.add(part.id()));
            open += lost.isEmpty() ? 1 : 0;
        }
        return open < least && least <= choice.of().size() ? Optional.of(reasons) : Optional.empty();
    }

    /**
     * What requirements ask for.
     *
     * @param rows what must be so
     * @param choices of what only some parts are asked for
     */
    private record Asked(List<Inequality> rows, List<Requested> choices) {}

    private Asked asked(List<Requested> requirements) {
        Asked asked = new Asked(new ArrayList<>(), new ArrayList<>());
        requirements.forEach(requirement -> add(requirement, asked));
        return asked;
    }

    private void add(Requested requirement, Asked asked) {
        if (requirement.decided().isForgiven()) {
            return;
        }
        Set<String> leaves = frame.leavesBelow(requirement.id());
        requirement.policies().forEach(policy -> add(policy, leaves, asked.rows()));
        if (requirement.isLeaf()) {
            add(requirement.decided(), leaves, asked.rows());
        } else if (requirement.composition().orElseThrow().leastAtBest() < requirement.of().size()) {
            asked.choices().add(requirement);
        } else {
            requirement.of().forEach(part -> add(part, asked));
        }
    }

    private void add(Decided rule, Set<String> leaves, List<Inequality> rows) {
        for (Tally tally : rule.tallies()) {
            if (tally instanceof Tally.Sum sum) {
                Gain.of(sum).ifPresent(gain -> add(rule, leaves, sum, gain, rows));
            }
        }
    }

    /** Where a holding may count twice, only what grows with it is looked at. */
    private void add(Decided rule, Set<String> leaves, Tally.Sum sum, Gain gain, List<Inequality> rows) {
        boolean apart = amounts.areApart(leaves, gain.quantity());
        String id = rule.use().id();
        if (sum.parting().isPresent()) {
            sum.minimum().ifPresent(least -> inParts(rule, leaves, sum, gain, rows));
            return;
        }
        if (apart || gain.isGain()) {
            sum.minimum().ifPresent(least -> rows.add(Inequality.atLeast(
                    id, amounts.sum(rule, leaves, sum, gain, true), least, sum.isStrict())));
        }
        if (apart) {
            sum.maximum().ifPresent(most -> rows.add(
                    new Inequality(id, amounts.sum(rule, leaves, sum, gain, false), most, sum.isStrict())));
        }
    }

    /** Of each part so much counts as there is, and no more than is let. */
    private void inParts(Decided rule, Set<String> leaves, Tally.Sum sum, Gain gain, List<Inequality> rows) {
        String id = rule.use().id();
        Parting parting = sum.parting().orElseThrow();
        Map<Integer, Rational> counted = new HashMap<>();
        for (int part = 0; part < parting.maxima().size(); part++) {
            int number = amounts.inPart(id, sum, part);
            counted.put(number, Rational.ONE);
            Map<Integer, Rational> there = amounts.sum(rule, leaves, sum, gain, part);
            there.replaceAll((amount, factor) -> factor.negated());
            there.put(number, Rational.ONE);
            rows.add(new Inequality(id, there, Rational.ZERO, false));
            String cutting = parting instanceof CutByMaxima ? parting.name(part) : id;
            parting.maxima()
                    .get(part)
                    .ifPresent(most -> rows.add(
                            new Inequality(cutting, Map.of(number, Rational.ONE), most, false)));
        }
        rows.add(Inequality.atLeast(id, counted, sum.minimum().orElseThrow(), sum.isStrict()));
    }
}
