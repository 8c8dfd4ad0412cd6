package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.espalier.core.exact.Rational;

/**
 * What the tree lacks with some uses, and what these cost.
 *
 * @param shortfall the shortfall of the tree
 * @param cost what the items used cost together
 */
record Appraisal(Rational shortfall, long cost) {

    /** Works it out. */
    static Appraisal of(Problem problem, List<Integer> uses) {
        return new Appraisal(shortfall(problem, problem.root(), ones(problem, uses)), cost(problem, uses));
    }

    /** Which variables are one with some uses. */
    static boolean[] ones(Problem problem, List<Integer> uses) {
        boolean[] isOne = new boolean[problem.uses().size() + problem.unions().size()];
        for (int use : uses) {
            isOne[use] = true;
        }
        for (int union = 0; union < problem.unions().size(); union++) {
            isOne[problem.uses().size() + union] = sum(problem.unions().get(union), isOne) > 0;
        }
        return isOne;
    }

    private static long cost(Problem problem, List<Integer> uses) {
        boolean[] isUsed = new boolean[problem.items().size()];
        long cost = 0;
        for (int use : uses) {
            int item = problem.uses().get(use).item();
            cost += isUsed[item] ? 0 : problem.items().get(item).cost();
            isUsed[item] = true;
        }
        return cost;
    }

    /** What a node lacks when some variables are one. */
    static Rational shortfall(Problem problem, Node node, boolean[] isOne) {
        return shortfall(node, demand -> shortfall(problem.demands().get(demand), isOne));
    }

    /** What a node lacks by what each demand lacks. */
    static Rational shortfall(Node node, IntFunction<Rational> byDemand) {
        if (node instanceof Node.Leaf leaf) {
            return byDemand.apply(leaf.demand());
        }
        List<Rational> parts = new ArrayList<>();
        for (Node child : Tree.children(node)) {
            parts.add(shortfall(child, byDemand));
        }
        if (node instanceof Node.Choice choice) {
            Collections.sort(parts);
            return total(parts.subList(0, choice.least()));
        }
        return total(parts);
    }

    /** Adds the demands that make up what a node lacks. */
    static void addLacking(Problem problem, Node node, boolean[] isOne, List<Integer> lacking) {
        if (node instanceof Node.Leaf leaf && shortfall(problem, node, isOne).signum() > 0) {
            lacking.add(leaf.demand());
        }
        List<Node> children = new ArrayList<>(Tree.children(node));
        if (node instanceof Node.Choice choice) {
            children.sort(Comparator.comparing(child -> shortfall(problem, child, isOne)));
            children = children.subList(0, choice.least());
        }
        children.forEach(child -> addLacking(problem, child, isOne, lacking));
    }

    private static Rational total(List<Rational> parts) {
        Rational total = Rational.ZERO;
        for (Rational part : parts) {
            total = total.plus(part);
        }
        return total;
    }

    static Rational shortfall(Demand demand, boolean[] isOne) {
        long sum = 0;
        for (Part part : demand.parts()) {
            sum += Math.min(part.cap(), sum(part.terms(), isOne));
        }
        if (demand.isWaived() || (sum >= demand.least() && sum <= demand.most())) {
            return Rational.ZERO;
        }
        return demand.isProportional() ? Rational.of(demand.least() - sum, demand.least()) : Rational.ONE;
    }

    static long sum(Terms terms, boolean[] isOne) {
        long sum = 0;
        for (int place = 0; place < terms.size(); place++) {
            sum += isOne[terms.variable(place)] ? terms.coefficient(place) : 0;
        }
        return sum;
    }
}
