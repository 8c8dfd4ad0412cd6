package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A problem as limits over variables that are zero or one, each with a weight.
 *
 * <p>After the uses and unions come flags: of each item with several uses, whether it is used; of each child of a choice that
 * may not use all, whether it is taken. After the limits come the sums of the demands.
 */
final class LimitForm {

    private final Problem problem;
    private final Tiers tiers;
    private final Variables variables;
    private final int[] flags;
    private final List<Terms> sums = new ArrayList<>();
    private final int[] parts;
    private long[] limits = {};
    private int count;

    /**
     * The form of a problem.
     *
     * @throws ArithmeticException if the numbers are too large
     */
    LimitForm(Problem problem, Tiers tiers) {
        this.problem = problem;
        this.tiers = tiers;
        this.variables = new Variables(problem);
        this.flags = new int[problem.items().size()];
        this.parts = new int[problem.demands().size() + 1];
        this.limits = new long[problem.rows().size()];
        this.count = problem.uses().size() + problem.unions().size();
        for (Row row : problem.rows()) {
            add(row.terms(), row.most());
        }
        for (int union = 0; union < problem.unions().size(); union++) {
            addUnion(problem.uses().size() + union, problem.unions().get(union));
        }
        for (int item = 0; item < flags.length; item++) {
            flags[item] = variables.uses(item) == 1 ? variables.first(item) : flag(item);
        }
        Tree.choices(problem.root()).forEach(this::addChoice);
        this.limits = Arrays.copyOf(limits, sums.size());
        addParts();
    }

    private void add(Terms terms, long most) {
        if (sums.size() == limits.length) {
            limits = Arrays.copyOf(limits, 2 * limits.length + 8);
        }
        limits[sums.size()] = Math.max(-Tiers.LIMIT, Math.min(Tiers.LIMIT, most));
        sums.add(terms);
    }

    /** A union that is one is so because of a use. */
    private void addUnion(int union, Terms uses) {
        addFlag(union, uses);
        add(sum(uses, -1, union, 1), 0);
    }

    /** A flag is one where any of these is. */
    private void addFlag(int flag, Terms uses) {
        if (uses.size() > 0) {
            add(sum(uses, 1, flag, -uses.size()), 0);
        }
    }

    private static Terms sum(Terms uses, long factor, int flag, long ofFlag) {
        int[] all = new int[uses.size() + 1];
        long[] coefficients = new long[all.length];
        Arrays.fill(coefficients, factor);
        for (int place = 0; place < uses.size(); place++) {
            all[place] = uses.variable(place);
        }
        all[uses.size()] = flag;
        coefficients[uses.size()] = ofFlag;
        return Terms.of(all, coefficients);
    }

    private int flag(int item) {
        int[] uses = new int[variables.uses(item)];
        for (int place = 0; place < uses.length; place++) {
            uses[place] = variables.first(item) + place;
        }
        addFlag(count, Terms.count(uses));
        return count++;
    }

    private void addChoice(Node.Choice choice) {
        int[] taken = new int[choice.children().size()];
        for (int child = 0; child < taken.length && choice.most() < taken.length; child++) {
            taken[child] = count++;
            addFlag(taken[child], below(choice.children().get(child)));
        }
        if (choice.most() < taken.length) {
            add(Terms.count(taken), choice.most());
        }
    }

    private Terms below(Node.Branch branch) {
        BitSet leaves = new BitSet();
        branch.leaves().forEach(leaves::set);
        Numbers uses = new Numbers();
        for (int use = 0; use < problem.uses().size(); use++) {
            if (leaves.get(problem.uses().get(use).leaf())) {
                uses.add(use);
            }
        }
        return Terms.count(uses.toArray());
    }

    private void addParts() {
        for (int demand = 0; demand < parts.length - 1; demand++) {
            parts[demand] = sums.size();
            problem.demands().get(demand).parts().forEach(part -> sums.add(part.terms()));
        }
        parts[parts.length - 1] = sums.size();
    }

    /** Decisions on these variables, none of them taken. */
    Decisions decisions() {
        return new Decisions(new SumTable(sums, count), limits, weights());
    }

    private long[] weights() {
        long[] weights = new long[count];
        for (int use = 0; use < problem.uses().size(); use++) {
            weights[use] = tiers.weight(problem.uses().get(use));
        }
        for (int item = 0; item < flags.length; item++) {
            weights[flags[item]] += tiers.weight(problem.items().get(item));
        }
        return weights;
    }

    /** What it weighs that a use is made, and its item used. */
    long weight(Use use) {
        return tiers.weight(problem.items().get(use.item())) + tiers.weight(use);
    }

    /** What it weighs that a demand lacks as little as it can, but something. */
    long smallestLack() {
        long smallest = tiers.unmet();
        for (Demand demand : problem.demands()) {
            if (demand.isProportional() && !demand.isWaived()) {
                smallest = Math.min(smallest, tiers.unmet() / demand.least());
            }
        }
        return smallest;
    }

    /** The variable that is one where an item is used. */
    int flagOf(int item) {
        return flags[item];
    }

    /** The first sum of a demand; they end where those of the next demand start. */
    int part(int demand) {
        return parts[demand];
    }

    /** The problem. */
    Problem problem() {
        return problem;
    }

    /** What the tiers weigh. */
    Tiers tiers() {
        return tiers;
    }

    /** Which variables belong to which item. */
    Variables variables() {
        return variables;
    }
}
