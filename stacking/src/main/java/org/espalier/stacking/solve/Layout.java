package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A problem as digits, options of items, and blocks to be judged. */
final class Layout {

    private final Problem problem;
    private final Variables variables;
    private final Tiers tiers;
    private final Sums sums;
    private final Options[] options;
    private final Claim[] claims;
    private final List<Block> blocks = new ArrayList<>();

    /** Lays out a problem; fails with an {@link ArithmeticException} where it is too large. */
    Layout(Problem problem, Tiers tiers) {
        this.problem = problem;
        this.variables = new Variables(problem);
        this.tiers = tiers;
        this.sums = new Sums(problem, variables);
        this.options = new Options[problem.items().size()];
        this.claims = new Claim[problem.demands().size()];
        readRows();
        for (Node part : Tree.parts(problem.root())) {
            readClaims(part);
            blocks.add(new Block(part, claims, counted(part)));
        }
    }

    private void readRows() {
        if (!variables.haveMasks()) {
            throw new ArithmeticException("An item has too many uses");
        }
        List<List<Row>> own = new ArrayList<>();
        for (int item = 0; item < options.length; item++) {
            own.add(new ArrayList<>(1));
        }
        for (Row row : problem.rows()) {
            int item = variables.item(row.terms());
            if (item == Variables.SHARED) {
                readRow(row);
            } else {
                own.get(item).add(row);
            }
        }
        for (int item = 0; item < options.length; item++) {
            options[item] = options(item, own.get(item));
        }
    }

    private Options options(int item, List<Row> rows) {
        Options all = new Options(variables, variables.uses(item), rows);
        if (all.areTooMany()) {
            throw new ArithmeticException("An item has too many options");
        }
        return all;
    }

    private void readRow(Row row) {
        long unit = Sums.unit(row.terms());
        if (Sums.largest(row.terms()) > row.most()) {
            sums.add(Digit.limit(Math.floorDiv(row.most(), unit)), row.terms(), unit);
        }
    }

    private void readClaims(Node node) {
        if (node instanceof Node.Leaf leaf) {
            claims[leaf.demand()] = claim(problem.demands().get(leaf.demand()));
        }
        for (Node child : Tree.children(node)) {
            readClaims(child);
        }
    }

    private Claim claim(Demand demand) {
        List<Part> parts = demand.parts();
        int[] digits = new int[parts.size()];
        long[] units = new long[digits.length];
        long[] caps = new long[digits.length];
        for (int i = 0; i < digits.length; i++) {
            Part part = parts.get(i);
            units[i] = Sums.unit(part.terms());
            caps[i] = part.cap();
            digits[i] = sums.add(digit(demand, part, units[i]), part.terms(), units[i]);
        }
        return new Claim(demand, digits, units, caps, tiers);
    }

    private static Digit digit(Demand demand, Part part, long unit) {
        if (isRising(demand)) {
            return Digit.fill(Whole.ceil(Math.min(part.cap(), Math.max(0, demand.least())), unit));
        }
        if (part.cap() != Long.MAX_VALUE) {
            return Digit.fill(Whole.ceil(part.cap(), unit));
        }
        return demand.parts().size() == 1 ? window(demand, unit) : Digit.free();
    }

    /** Whether more is never worse, and nothing beyond the least counts. */
    private static boolean isRising(Demand demand) {
        boolean rises = demand.most() == Long.MAX_VALUE;
        for (Part part : demand.parts()) {
            rises &= Sums.smallest(part.terms()) == 0;
        }
        return rises;
    }

    private static Digit window(Demand demand, long unit) {
        long least = demand.least() < -Digit.NONE ? -Digit.NONE : Whole.ceil(demand.least(), unit);
        long most = demand.most() > Digit.NONE ? Digit.NONE : Math.floorDiv(demand.most(), unit);
        return Digit.window(Math.min(least, Digit.NONE / 2), Math.max(most, -Digit.NONE / 2));
    }

    private List<Block.Counted> counted(Node part) {
        List<Block.Counted> counted = new ArrayList<>();
        for (Node.Choice choice : Tree.choices(part)) {
            if (choice.most() < choice.children().size()) {
                int[] flags = choice.children().stream()
                        .mapToInt(child -> sums.flag(usesAt(child.leaves())))
                        .toArray();
                counted.add(new Block.Counted(flags, choice.most()));
            }
        }
        return counted;
    }

    private Terms usesAt(List<Integer> leaves) {
        int[] uses = new int[problem.uses().size()];
        int size = 0;
        for (int use = 0; use < uses.length; use++) {
            if (leaves.contains(problem.uses().get(use).leaf())) {
                uses[size++] = use;
            }
        }
        return Terms.count(Arrays.copyOf(uses, size));
    }

    /** What is laid out. */
    Problem problem() {
        return problem;
    }

    /** Which variables belong to which item. */
    Variables variables() {
        return variables;
    }

    /** The tiers as one number. */
    Tiers tiers() {
        return tiers;
    }

    /** The digits and what changes them. */
    Sums sums() {
        return sums;
    }

    /** The options of an item. */
    Options options(int item) {
        return options[item];
    }

    /** What is judged. */
    List<Block> blocks() {
        return blocks;
    }

    /** What an option of an item weighs. */
    long weight(int item, int option) {
        long mask = options[item].mask(option);
        if (mask == 0) {
            return 0;
        }
        long weight = tiers.weight(problem.items().get(item));
        for (int use = 0; use < variables.uses(item); use++) {
            boolean isMade = (mask >> use & 1) == 1;
            weight += isMade ? tiers.weight(problem.uses().get(variables.first(item) + use)) : 0;
        }
        return weight;
    }
}
