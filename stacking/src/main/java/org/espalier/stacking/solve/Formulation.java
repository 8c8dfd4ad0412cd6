package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.espalier.stacking.solve.program.Program;
import org.espalier.stacking.solve.program.Sum;

/**
 * A problem as a whole-number programme. The first columns are the uses; then come the unions that are not sums of uses,
 * what counts of capped parts, which children of a choice are asked for, and what each demand lacks.
 */
final class Formulation {

    private final Problem problem;
    private final Program program = new Program();
    private final Exclusivity exclusivity;
    private final ShortfallScale scale;
    private final int uses;
    private final int[] columnOfUnion;
    private final Map<List<Integer>, Integer> unionOf = new HashMap<>();
    private final List<Integer> lacks = new ArrayList<>();
    private final Sum shortfall = new Sum();
    private final Sum exceptions = new Sum();
    private final Sum[] used;

    Formulation(Problem problem) {
        this.problem = problem;
        exclusivity = new Exclusivity(problem);
        scale = ShortfallScale.of(problem.demands());
        uses = problem.uses().size();
        for (int use = 0; use < uses; use++) {
            program.column(0, 1);
            exceptions.plus(problem.uses().get(use).exceptions(), use);
        }
        columnOfUnion = problem.unions().stream().mapToInt(this::union).toArray();
        problem.rows().forEach(row -> program.atMost(row.most(), sum(row.terms())));
        ask(problem.root(), Asked.ALWAYS);
        used = usesOfItems().stream().map(this::used).toArray(Sum[]::new);
    }

    Program program() {
        return program;
    }

    ShortfallScale scale() {
        return scale;
    }

    /** What is zero where everything is met. */
    List<Integer> lacks() {
        return lacks;
    }

    Sum shortfall() {
        return shortfall;
    }

    Sum exceptions() {
        return exceptions;
    }

    Sum cost() {
        Sum cost = new Sum();
        for (int item = 0; item < used.length; item++) {
            cost.plus(problem.items().get(item).cost(), used[item]);
        }
        return cost;
    }

    /** The size of what is used, and beside it, in the lower digits, their number. */
    Sum sizeAndItems() {
        Sum size = new Sum();
        for (int item = 0; item < used.length; item++) {
            size.plus(sizeAndItems(problem.items().get(item).size(), 1), used[item]);
        }
        for (int use = 0; use < uses; use++) {
            size.plus(sizeAndItems(problem.uses().get(use).size(), 0), use);
        }
        return size;
    }

    long sizeAndItems(long size, int items) {
        return size * (used.length + 1) + items;
    }

    private int union(Terms terms) {
        int[] members = variables(terms);
        return exclusivity.areExclusive(members) ? -1 : union(members);
    }

    private static int[] variables(Terms terms) {
        int[] variables = new int[terms.size()];
        Arrays.setAll(variables, terms::variable);
        return variables;
    }

    private int union(int[] members) {
        return unionOf.computeIfAbsent(Arrays.stream(members).boxed().toList(), key -> newUnion(members));
    }

    private int newUnion(int[] members) {
        int column = program.column(0, 1);
        Sum any = new Sum();
        for (int member : members) {
            program.atMost(0, new Sum().plus(1, member).plus(-1, column));
            any.plus(1, member);
        }
        program.atMost(0, new Sum().plus(1, column).plus(-1, any));
        long most = members.length == 0 ? 0 : exclusivity.most(members);
        if (most < members.length) {
            program.atMost(0, new Sum().plus(1, any).plus(-most, column));
        }
        return column;
    }

    private Sum sum(Terms terms) {
        Sum sum = new Sum();
        for (int place = 0; place < terms.size(); place++) {
            add(sum, terms.coefficient(place), terms.variable(place));
        }
        return sum;
    }

    /** Adds a multiple of a variable; a union of uses that exclude each other is their sum. */
    private void add(Sum sum, long coefficient, int variable) {
        if (variable < uses) {
            sum.plus(coefficient, variable);
        } else if (columnOfUnion[variable - uses] >= 0) {
            sum.plus(coefficient, columnOfUnion[variable - uses]);
        } else {
            Terms members = problem.unions().get(variable - uses);
            for (int place = 0; place < members.size(); place++) {
                sum.plus(coefficient, members.variable(place));
            }
        }
    }

    private List<int[]> usesOfItems() {
        List<int[]> found = new ArrayList<>();
        int from = 0;
        for (int item = 0; item < problem.items().size(); item++) {
            int to = from;
            while (to < uses && problem.uses().get(to).item() == item) {
                to++;
            }
            found.add(IntStream.range(from, to).toArray());
            from = to;
        }
        return found;
    }

    /** Whether an item is used at all. */
    private Sum used(int[] usesOfItem) {
        Sum sum = new Sum();
        if (exclusivity.areExclusive(usesOfItem)) {
            for (int use : usesOfItem) {
                sum.plus(1, use);
            }
            return sum;
        }
        return sum.plus(1, union(usesOfItem));
    }

    private void ask(Node node, Asked asked) {
        if (node instanceof Node.Leaf leaf) {
            ask(problem.demands().get(leaf.demand()), asked);
        } else if (node instanceof Node.All all) {
            all.children().forEach(child -> ask(child, asked));
        } else {
            ask((Node.Choice) node, asked);
        }
    }

    private void ask(Node.Choice choice, Asked asked) {
        if (choice.most() < choice.children().size()) {
            atMost(choice);
        }
        if (choice.least() == 0 || choice.least() == choice.children().size()) {
            Asked same = choice.least() == 0 ? Asked.NEVER : asked;
            choice.children().forEach(child -> ask(child.node(), same));
        } else {
            select(choice, asked);
        }
    }

    private void select(Node.Choice choice, Asked asked) {
        Sum selected = new Sum();
        for (Node.Branch child : choice.children()) {
            int column = asked.isNever() ? -1 : program.column(0, 1);
            ask(child.node(), asked.isNever() ? Asked.NEVER : new Asked(column));
            if (column >= 0) {
                selected.plus(1, column);
            }
        }
        if (!asked.isNever()) {
            program.atLeast(asked.unless(choice.least(), selected), selected);
        }
    }

    private void atMost(Node.Choice choice) {
        Sum taken = new Sum();
        for (Node.Branch child : choice.children()) {
            int column = program.column(0, 1);
            taken.plus(1, column);
            for (int use = 0; use < uses; use++) {
                if (child.leaves().contains(problem.uses().get(use).leaf())) {
                    program.atMost(0, new Sum().plus(1, use).plus(-1, column));
                }
            }
        }
        program.atMost(choice.most(), taken);
    }

    private void ask(Demand demand, Asked asked) {
        if (demand.isWaived()) {
            exceptions.plus(1, unmet(demand, Asked.ALWAYS));
        } else if (!asked.isNever() && demand.isProportional()) {
            lacks.add(gap(demand, asked));
        } else if (!asked.isNever()) {
            int unmet = unmet(demand, asked);
            shortfall.plus(scale.one(), unmet);
            lacks.add(unmet);
        }
    }

    /** By how much a sum falls short. */
    private int gap(Demand demand, Asked asked) {
        int gap = program.column(0, demand.least());
        Sum sum = counted(demand, false).plus(1, gap);
        program.atLeast(asked.unless(demand.least(), sum), sum);
        shortfall.plus(scale.unit(demand), gap);
        return gap;
    }

    /** Whether a demand is not met. */
    private int unmet(Demand demand, Asked asked) {
        int unmet = program.column(0, 1);
        long below = demand.least() - Math.min(demand.least(), Amounts.least(demand));
        long above = Math.max(demand.most(), Amounts.most(demand)) - demand.most();
        if (below > 0) {
            Sum sum = counted(demand, false).plus(below, unmet);
            program.atLeast(demand.least() - below + asked.unless(below, sum), sum);
        }
        if (above > 0) {
            Sum sum = counted(demand, true).plus(-above, unmet);
            program.atMost(demand.most() + above - asked.unless(above, sum, -1), sum);
        }
        return unmet;
    }

    private Sum counted(Demand demand, boolean isExact) {
        Sum sum = new Sum();
        long clip = isExact || demand.parts().size() > 1 || !demand.isProportional() ? Long.MAX_VALUE : demand.least();
        for (Part part : demand.parts()) {
            if (Amounts.isWhole(part)) {
                sum.plus(1, clipped(part.terms(), clip));
            } else {
                sum.plus(1, capped(clipped(part.terms(), part.cap()), part, isExact));
            }
        }
        return sum;
    }

    /** What is beyond the whole amount asked for adds nothing. */
    private Sum clipped(Terms terms, long most) {
        Sum sum = new Sum();
        for (int place = 0; place < terms.size(); place++) {
            add(sum, Math.min(most, terms.coefficient(place)), terms.variable(place));
        }
        return sum;
    }

    private int capped(Sum sum, Part part, boolean isExact) {
        int counted = program.column(0, part.cap());
        program.atMost(0, new Sum().plus(1, counted).plus(-1, sum));
        if (isExact) {
            int isFull = program.column(0, 1);
            long beyond = Amounts.most(part.terms()) - part.cap();
            program.atMost(0, new Sum().plus(1, sum).plus(-1, counted).plus(-beyond, isFull));
            program.atMost(0, new Sum().plus(part.cap(), isFull).plus(-1, counted));
        }
        return counted;
    }
}
