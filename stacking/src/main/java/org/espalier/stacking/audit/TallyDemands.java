package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.rule.LastCredits;
import org.espalier.stacking.rule.Parting;
import org.espalier.stacking.rule.Range;
import org.espalier.stacking.rule.Tally;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Node;
import org.espalier.stacking.solve.Part;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;

/** What a rule asks of what is counted: demands for what is to be reached, rows for what must not be passed. */
final class TallyDemands {

    private final Decided rule;
    private final List<Countable> counted;
    private final Completion completion;
    private final Writing writing;

    TallyDemands(Decided rule, List<Countable> counted, Completion completion, Writing writing) {
        this.rule = rule;
        this.counted = counted;
        this.completion = completion;
        this.writing = writing;
    }

    /** Writes what is asked; a window is right or wrong where it is of a leaf, and bars what goes beyond it elsewhere. */
    void add(List<Node> all, boolean isLeaf) {
        for (Tally tally : rule.tallies()) {
            if (tally instanceof Tally.Sum sum) {
                sum(sum, all, isLeaf);
            } else if (tally instanceof Tally.Variety variety) {
                variety(variety, all);
            } else if (tally instanceof LastCredits last) {
                all.add(last(last, isLeaf));
            }
        }
    }

    private void sum(Tally.Sum sum, List<Node> all, boolean isLeaf) {
        if (sum.parting().isPresent()) {
            inParts(sum).forEach(demand -> add(all, demand));
            return;
        }
        boolean window = sum.minimum().isPresent() && sum.maximum().isPresent();
        if (window && isLeaf && isExact(sum)) {
            window(sum, all);
            return;
        }
        if (sum.minimum().isPresent()) {
            add(all, sum(sum, low(), helping()).atLeast(sum, rule.isForgiven()));
        }
        if (sum.maximum().isPresent()) {
            writing.rows().add(rule.use().id(), sum(sum, !low(), limited()).atMost(sum));
        }
    }

    /** A requirement that only what is selected fills asks for so much of it; else it matters what comes after what. */
    private Node last(LastCredits last, boolean isLeaf) {
        if (rule.isForgiven() || (isLeaf && last.isAlone())) {
            Demand demand = sum(last, low(), helping()).atLeast(last, rule.isForgiven());
            return writing.demands().add(rule.use().id(), demand);
        }
        return new LatestDemands(last, helping(), completion, rule.use().id(), writing.demands()).node();
    }

    /** A window is right or wrong; what is forced may go beyond it. */
    private void window(Tally.Sum sum, List<Node> all) {
        List<Countable> limited = limited();
        boolean waived = rule.isForgiven();
        if (limited.size() == counted.size()) {
            add(all, sum(sum, true, counted).window(sum, waived));
        } else {
            add(all, sum(sum, true, helping()).atLeast(sum, waived));
            add(all, sum(sum, true, limited).notAbove(sum, waived));
        }
    }

    /** A sum in parts is right or wrong where there is too much of it: what is cut off could not break a limit. */
    private List<Demand> inParts(Tally.Sum sum) {
        boolean waived = rule.isForgiven();
        List<Countable> limited = limited();
        boolean unforced = limited.size() == counted.size();
        if (sum.minimum().isPresent() && sum.maximum().isPresent() && unforced && isExact(sum)) {
            return List.of(parted(sum, low(), counted).demand(sum, sum.minimum(), sum.maximum(), waived));
        }
        List<Demand> demands = new ArrayList<>(2);
        if (sum.minimum().isPresent()) {
            demands.add(parted(sum, low(), counted).demand(sum, sum.minimum(), Optional.empty(), waived));
        }
        if (sum.maximum().isPresent()) {
            demands.add(parted(sum, !low(), limited).demand(sum, Optional.empty(), sum.maximum(), waived));
        }
        return demands;
    }

    private static PartedSum parted(Tally.Sum tally, boolean least, List<Countable> counted) {
        Parting parting = tally.parting().orElseThrow();
        PartedSum sum = new PartedSum(parting);
        for (Countable countable : counted) {
            Range range = tally.of(countable.holding());
            Rational amount = least ? range.from() : range.to();
            List<Integer> parts = least ? parting.sure(countable.holding()) : parting.possible(countable.holding());
            parts.forEach(part -> countable
                    .portions(tally)
                    .forEach(portion -> sum.add(part, portion.variable(), portion.of(amount))));
        }
        return sum;
    }

    private void add(List<Node> all, Demand demand) {
        all.add(writing.demands().add(rule.use().id(), demand));
    }

    /** Whether a minimum is measured by the least that each holding adds. */
    private boolean low() {
        return completion == Completion.LEAST;
    }

    private boolean isExact(Tally sum) {
        for (Countable countable : counted) {
            if (!sum.isExact(countable.holding())) {
                return false;
            }
        }
        return true;
    }

    /** What counts towards a minimum: nothing that is forced and takes something away. */
    private List<Countable> helping() {
        return without(countable -> Forced.isBurden(rule.tallies(), countable.holding(), completion));
    }

    /** What may be too much: nothing that is forced. */
    private List<Countable> limited() {
        return without(countable -> countable.holding().isForced());
    }

    private List<Countable> without(Predicate<Countable> which) {
        List<Countable> others = new ArrayList<>(counted);
        others.removeIf(which);
        return others;
    }

    private static SumBuilder sum(Tally tally, boolean least, List<Countable> counted) {
        SumBuilder sum = new SumBuilder();
        for (Countable countable : counted) {
            Range range = tally.of(countable.holding());
            for (Portion portion : countable.portions(tally)) {
                sum.add(portion.variable(), portion.of(least ? range.from() : range.to()));
            }
        }
        return sum;
    }

    private void variety(Tally.Variety variety, List<Node> all) {
        variety.minimum().ifPresent(least -> add(all, different(variety, least)));
        variety.maximum().ifPresent(most -> writing.rows().add(rule.use().id(), notMore(variety, most)));
    }

    private Demand different(Tally.Variety variety, Rational least) {
        List<Part> parts = byValue(variety, !low(), counted).values().stream()
                .map(variables -> new Part(Terms.count(sorted(variables)), 1))
                .toList();
        return new Demand(parts, least.inParts(1), Long.MAX_VALUE, true, rule.isForgiven());
    }

    private Row notMore(Tally.Variety variety, Rational most) {
        SumBuilder sum = new SumBuilder();
        byValue(variety, low(), limited())
                .values()
                .forEach(variables -> sum.add(writing.unions().of(sorted(variables)), Rational.ONE));
        return sum.atMost(most);
    }

    private static int[] sorted(List<Integer> variables) {
        return variables.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** The variables by value; a value that is not known may be one more. */
    private static Map<String, List<Integer>> byValue(
            Tally.Variety variety, boolean withOpen, List<Countable> counted) {
        Map<String, List<Integer>> byValue = new TreeMap<>();
        for (Countable countable : counted) {
            for (String value : values(variety, countable, withOpen)) {
                List<Integer> variables = byValue.computeIfAbsent(value, none -> new ArrayList<>());
                variables.addAll(countable.variables());
            }
        }
        return byValue;
    }

    private static Set<String> values(Tally.Variety variety, Countable countable, boolean withOpen) {
        if (!countable.value().isEmpty()) {
            return Set.of(countable.value());
        }
        Tally.HoldingValues values = withOpen ? variety.possible() : variety.values();
        return values.of(countable.holding());
    }
}
