package org.espalier.stacking.check;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Node;
import org.espalier.stacking.solve.Part;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Terms;

/** Some uses of a problem, and what they come to by its definition. */
record Allocation(Problem problem, Set<Integer> uses) {

    boolean isAllowed() {
        return problem.rows().stream().allMatch(row -> sum(row.terms()).compareTo(BigInteger.valueOf(row.most())) <= 0)
                && isAllowed(problem.root());
    }

    private boolean isAllowed(Node node) {
        if (node instanceof Node.All all) {
            return all.children().stream().allMatch(this::isAllowed);
        }
        return !(node instanceof Node.Choice choice) || isAllowed(choice);
    }

    private boolean isAllowed(Node.Choice choice) {
        return choice.children().stream().filter(this::isUsed).count() <= choice.most()
                && choice.children().stream().allMatch(child -> isAllowed(child.node()));
    }

    private boolean isUsed(Node.Branch child) {
        return uses.stream()
                .anyMatch(use -> child.leaves().contains(problem.uses().get(use).leaf()));
    }

    private BigInteger sum(Terms terms) {
        return IntStream.range(0, terms.size())
                .filter(place -> isOne(terms.variable(place)))
                .mapToObj(place -> BigInteger.valueOf(terms.coefficient(place)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private boolean isOne(int variable) {
        int first = problem.uses().size();
        return variable < first
                ? uses.contains(variable)
                : isAnyMade(problem.unions().get(variable - first));
    }

    private boolean isAnyMade(Terms union) {
        return IntStream.range(0, union.size()).anyMatch(place -> uses.contains(union.variable(place)));
    }

    long cost() {
        Set<Integer> items =
                uses.stream().map(use -> problem.uses().get(use).item()).collect(Collectors.toSet());
        return items.stream()
                .mapToLong(item -> problem.items().get(item).cost())
                .sum();
    }

    Rational shortfall() {
        return shortfall(problem.root());
    }

    private Rational shortfall(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return shortfall(problem.demands().get(leaf.demand()));
        }
        return node instanceof Node.All all
                ? total(
                        all.children().stream().map(this::shortfall).toList(),
                        all.children().size())
                : total(
                        ((Node.Choice) node)
                                .children().stream()
                                        .map(child -> shortfall(child.node()))
                                        .toList(),
                        ((Node.Choice) node).least());
    }

    private static Rational total(List<Rational> shortfalls, int least) {
        return shortfalls.stream()
                .sorted(Comparator.naturalOrder())
                .limit(least)
                .reduce(Rational.ZERO, Rational::plus);
    }

    private Rational shortfall(Demand demand) {
        BigInteger counted = demand.parts().stream().map(this::counted).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger lacking = BigInteger.valueOf(demand.least()).subtract(counted);
        boolean isMet = lacking.signum() <= 0 && counted.compareTo(BigInteger.valueOf(demand.most())) <= 0;
        if (isMet || demand.isWaived()) {
            return Rational.ZERO;
        }
        return demand.isProportional() ? Rational.of(lacking.longValueExact(), demand.least()) : Rational.ONE;
    }

    private BigInteger counted(Part part) {
        return sum(part.terms()).min(BigInteger.valueOf(part.cap()));
    }
}
