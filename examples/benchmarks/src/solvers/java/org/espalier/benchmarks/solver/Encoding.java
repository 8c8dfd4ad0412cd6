package org.espalier.benchmarks.solver;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Node;
import org.espalier.stacking.solve.Part;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;

/** Says a problem to a solver: what must hold, what is lacking and what it costs. Written from the definition. */
final class Encoding {

    private static final int ALWAYS = -1;

    private final Problem problem;
    private final Model model;
    private final boolean mustBeMet;
    private final long scale;
    private final Sum shortfall = new Sum();
    private final Sum cost = new Sum();

    /**
     * Says it.
     *
     * @param mustBeMet whether nothing may be lacking
     */
    Encoding(Problem problem, Model model, boolean mustBeMet) {
        this.problem = problem;
        this.model = model;
        this.mustBeMet = mustBeMet;
        this.scale = scale(problem);
        problem.uses().forEach(use -> model.flag());
        problem.unions().forEach(this::union);
        problem.rows().forEach(this::row);
        limit(problem.root());
        ask(problem.root(), ALWAYS);
        usesByItem().forEach((item, uses) -> cost(problem.items().get(item).cost(), uses));
    }

    /** What is lacking, times a number that makes it whole. */
    Sum shortfall() {
        return shortfall;
    }

    /** What the items used cost. */
    Sum cost() {
        return cost;
    }

    private Map<Integer, List<Integer>> usesByItem() {
        return IntStream.range(0, problem.uses().size())
                .boxed()
                .collect(Collectors.groupingBy(use -> problem.uses().get(use).item()));
    }

    private void cost(long price, List<Integer> uses) {
        if (price > 0) {
            cost.plus(price, uses.size() == 1 ? uses.get(0) : anyOf(uses));
        }
    }

    /** The union of these uses, where the problem has it; else a new flag. */
    private int anyOf(List<Integer> uses) {
        int union = problem.unions()
                .indexOf(Terms.count(uses.stream().mapToInt(Integer::intValue).toArray()));
        if (union >= 0) {
            return problem.uses().size() + union;
        }
        int isUsed = model.flag();
        uses.forEach(use -> model.atMost(new Sum().plus(1, use).plus(-1, isUsed), 0));
        return isUsed;
    }

    /** The least number by which every shortfall is whole. */
    private static long scale(Problem problem) {
        return problem.demands().stream()
                .filter(demand -> demand.isProportional() && !demand.isWaived())
                .mapToLong(Demand::least)
                .reduce(1, (one, other) -> Math.multiplyExact(one / gcd(one, other), other));
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    private static Sum sum(Terms terms) {
        Sum sum = new Sum();
        IntStream.range(0, terms.size()).forEach(place -> sum.plus(terms.coefficient(place), terms.variable(place)));
        return sum;
    }

    private void union(Terms members) {
        model.isAny(model.flag(), sum(members).variables());
    }

    private void row(Row row) {
        model.atMost(sum(row.terms()), row.most());
    }

    /** No more children of a choice are used than may be. */
    private void limit(Node node) {
        if (node instanceof Node.Choice choice) {
            choice.children().forEach(child -> limit(child.node()));
            if (choice.most() < choice.children().size()) {
                Sum used = new Sum();
                choice.children().forEach(child -> used.plus(1, used(child.leaves())));
                model.atMost(used, choice.most());
            }
        } else if (node instanceof Node.All all) {
            all.children().forEach(this::limit);
        }
    }

    private int used(List<Integer> leaves) {
        int isUsed = model.flag();
        for (int use = 0; use < problem.uses().size(); use++) {
            if (leaves.contains(problem.uses().get(use).leaf())) {
                model.atMost(new Sum().plus(1, use).plus(-1, isUsed), 0);
            }
        }
        return isUsed;
    }

    private void ask(Node node, int asked) {
        if (node instanceof Node.Leaf leaf) {
            ask(problem.demands().get(leaf.demand()), asked);
        } else if (node instanceof Node.All all) {
            all.children().forEach(child -> ask(child, asked));
        } else {
            choose((Node.Choice) node, asked);
        }
    }

    private void choose(Node.Choice choice, int asked) {
        if (choice.least() == choice.children().size()) {
            choice.children().forEach(child -> ask(child.node(), asked));
        } else if (choice.least() > 0) {
            Sum chosen = new Sum();
            for (Node.Branch child : choice.children()) {
                int isChosen = model.flag();
                chosen.plus(-1, isChosen);
                ask(child.node(), isChosen);
            }
            atMostIf(asked, chosen, -choice.least());
        }
    }

    private void atMostIf(int asked, Sum sum, long most) {
        if (asked == ALWAYS) {
            model.atMost(sum, most);
        } else {
            model.atMostIf(asked, sum, most);
        }
    }

    private void ask(Demand demand, int asked) {
        if (!demand.isWaived() && mustBeMet && asked == ALWAYS) {
            model.isBetween(counted(demand), demand.least(), demand.most());
        } else if (!demand.isWaived() && demand.isProportional()) {
            int lack = model.whole(demand.least());
            shortfall.plus(scale / demand.least(), lack);
            atMostIf(asked, new Sum().plus(-1, counted(demand)).plus(-1, lack), -demand.least());
        } else if (!demand.isWaived()) {
            window(demand, asked);
        }
    }

    private void window(Demand demand, int asked) {
        int isMissed = model.flag();
        int isMet = model.flag();
        shortfall.plus(scale, isMissed);
        atMostIf(asked, new Sum().plus(-1, isMissed).plus(-1, isMet), -1);
        Sum counted = counted(demand);
        if (demand.least() != Long.MIN_VALUE) {
            model.atMostIf(isMet, new Sum().plus(-1, counted), -demand.least());
        }
        if (demand.most() != Long.MAX_VALUE) {
            model.atMostIf(isMet, counted, demand.most());
        }
    }

    private Sum counted(Demand demand) {
        Sum counted = new Sum();
        demand.parts().forEach(part -> counted(part, counted));
        return counted;
    }

    private void counted(Part part, Sum counted) {
        if (part.cap() == Long.MAX_VALUE) {
            counted.plus(1, sum(part.terms()));
        } else {
            int kept = model.whole(Math.max(0, part.cap()));
            model.isSmaller(kept, sum(part.terms()), part.cap());
            counted.plus(1, kept);
        }
    }
}
