package org.espalier.stacking.solve;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.exact.Rational;

/** Says of any uses whether they are allowed, and how good they are. Exact; as the definition of the problem says it. */
final class Judge {

    private final Problem problem;
    private final int uses;

    Judge(Problem problem) {
        this.problem = problem;
        this.uses = problem.uses().size();
    }

    /** The score; empty where a limit does not hold. */
    Optional<Score> judge(BitSet made) {
        BitSet variables = withUnions(made);
        return isAllowed(variables) ? Optional.of(score(made, variables)) : Optional.empty();
    }

    /** The uses made, and the unions that are one by them. */
    BitSet variables(List<Integer> made) {
        BitSet uses = new BitSet();
        made.forEach(uses::set);
        return withUnions(uses);
    }

    private BitSet withUnions(BitSet made) {
        BitSet variables = (BitSet) made.clone();
        for (int union = 0; union < problem.unions().size(); union++) {
            if (sum(problem.unions().get(union), made) > 0) {
                variables.set(uses + union);
            }
        }
        return variables;
    }

    /** What a sum is where these variables are one. */
    static long sum(Terms terms, BitSet variables) {
        long sum = 0;
        for (int place = 0; place < terms.size(); place++) {
            if (variables.get(terms.variable(place))) {
                sum += terms.coefficient(place);
            }
        }
        return sum;
    }

    private boolean isAllowed(BitSet variables) {
        for (Row row : problem.rows()) {
            if (sum(row.terms(), variables) > row.most()) {
                return false;
            }
        }
        return isAllowed(problem.root(), variables);
    }

    private boolean isAllowed(Node node, BitSet variables) {
        if (node instanceof Node.All all) {
            return all.children().stream().allMatch(child -> isAllowed(child, variables));
        }
        return !(node instanceof Node.Choice choice) || isAllowed(choice, variables);
    }

    private boolean isAllowed(Node.Choice choice, BitSet variables) {
        return used(choice, variables) <= choice.most()
                && choice.children().stream().allMatch(child -> isAllowed(child.node(), variables));
    }

    private long used(Node.Choice choice, BitSet variables) {
        if (choice.most() >= choice.children().size()) {
            return 0;
        }
        Set<Integer> leaves = new HashSet<>();
        variables.stream()
                .filter(use -> use < uses)
                .forEach(use -> leaves.add(problem.uses().get(use).leaf()));
        return choice.children().stream()
                .filter(child -> child.leaves().stream().anyMatch(leaves::contains))
                .count();
    }

    private Score score(BitSet made, BitSet variables) {
        long exceptions = forgiven(problem.root(), variables);
        BitSet items = new BitSet();
        for (int use = made.nextSetBit(0); use >= 0; use = made.nextSetBit(use + 1)) {
            exceptions += problem.uses().get(use).exceptions();
            items.set(problem.uses().get(use).item());
        }
        long cost = items.stream()
                .mapToLong(item -> problem.items().get(item).cost())
                .sum();
        long size = items.stream()
                .mapToLong(item -> problem.items().get(item).size())
                .sum();
        return new Score(shortfall(problem.root(), variables), cost, exceptions, size, items.cardinality(), (BitSet)
                made.clone());
    }

    private long forgiven(Node node, BitSet variables) {
        if (node instanceof Node.Leaf leaf) {
            Demand demand = problem.demands().get(leaf.demand());
            return demand.isWaived() && !isMet(demand, variables) ? 1 : 0;
        }
        return node instanceof Node.All all
                ? all.children().stream()
                        .mapToLong(child -> forgiven(child, variables))
                        .sum()
                : ((Node.Choice) node)
                        .children().stream()
                                .mapToLong(child -> forgiven(child.node(), variables))
                                .sum();
    }

    private Rational shortfall(Node node, BitSet variables) {
        if (node instanceof Node.Leaf leaf) {
            return shortfall(problem.demands().get(leaf.demand()), variables);
        }
        if (node instanceof Node.All all) {
            return all.children().stream()
                    .map(child -> shortfall(child, variables))
                    .reduce(Rational.ZERO, Rational::plus);
        }
        Node.Choice choice = (Node.Choice) node;
        return choice.children().stream()
                .map(child -> shortfall(child.node(), variables))
                .sorted()
                .limit(choice.least())
                .reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational shortfall(Demand demand, BitSet variables) {
        if (demand.isWaived() || isMet(demand, variables)) {
            return Rational.ZERO;
        }
        return demand.isProportional()
                ? Rational.of(demand.least() - counted(demand, variables), demand.least())
                : Rational.ONE;
    }

    private static boolean isMet(Demand demand, BitSet variables) {
        long counted = counted(demand, variables);
        return counted >= demand.least() && counted <= demand.most();
    }

    private static long counted(Demand demand, BitSet variables) {
        long counted = 0;
        for (Part part : demand.parts()) {
            counted += Math.min(part.cap(), sum(part.terms(), variables));
        }
        return counted;
    }
}
