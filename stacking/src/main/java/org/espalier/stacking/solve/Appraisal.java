package org.espalier.stacking.solve;

import java.util.List;
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
        boolean[] isOne = new boolean[problem.uses().size() + problem.unions().size()];
        uses.forEach(use -> isOne[use] = true);
        for (int union = 0; union < problem.unions().size(); union++) {
            isOne[problem.uses().size() + union] = sum(problem.unions().get(union), isOne) > 0;
        }
        return new Appraisal(shortfall(problem, problem.root(), isOne), cost(problem, uses));
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
        if (node instanceof Node.Leaf leaf) {
            return shortfall(problem.demands().get(leaf.demand()), isOne);
        }
        List<Rational> parts = Tree.children(node).stream()
                .map(child -> shortfall(problem, child, isOne))
                .sorted()
                .toList();
        int asked = node instanceof Node.Choice choice ? choice.least() : parts.size();
        return parts.subList(0, asked).stream().reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational shortfall(Demand demand, boolean[] isOne) {
        long sum = 0;
        for (Part part : demand.parts()) {
            sum += Math.min(part.cap(), sum(part.terms(), isOne));
        }
        if (demand.isWaived() || (sum >= demand.least() && sum <= demand.most())) {
            return Rational.ZERO;
        }
        return demand.isProportional() ? Rational.of(demand.least() - sum, demand.least()) : Rational.ONE;
    }

    private static long sum(Terms terms, boolean[] isOne) {
        long sum = 0;
        for (int place = 0; place < terms.size(); place++) {
            sum += isOne[terms.variable(place)] ? terms.coefficient(place) : 0;
        }
        return sum;
    }
}
