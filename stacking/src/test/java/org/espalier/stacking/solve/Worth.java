package org.espalier.stacking.solve;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;

/** What a set of uses is worth, worked out as the definition says it, with no thought of speed. */
public record Worth(Rational shortfall, long cost, long exceptions, long size, long items, String canonical)
        implements Comparable<Worth> {

    private static final Comparator<Worth> ORDER = Comparator.comparing((Worth worth) -> worth.shortfall())
            .thenComparing(Worth::cost)
            .thenComparing(Worth::exceptions)
            .thenComparing(Worth::size)
            .thenComparing(Worth::items)
            .thenComparing(Worth::canonical, Comparator.reverseOrder());

    public static Worth of(Problem problem, Set<Integer> uses) {
        Set<Integer> items = new TreeSet<>();
        uses.forEach(use -> items.add(problem.uses().get(use).item()));
        long exceptions = uses.stream()
                        .mapToLong(use -> problem.uses().get(use).exceptions())
                        .sum()
                + demands(problem.root())
                        .filter(demand -> isForgiven(problem, uses, demand))
                        .count();
        return new Worth(
                shortfall(problem, uses, problem.root()),
                items.stream()
                        .mapToLong(item -> problem.items().get(item).cost())
                        .sum(),
                exceptions,
                size(problem, items, uses),
                items.size(),
                canonical(problem, uses));
    }

    private static long size(Problem problem, Set<Integer> items, Set<Integer> uses) {
        long whole = items.stream()
                .mapToLong(item -> problem.items().get(item).size())
                .sum();
        return whole
                + uses.stream().mapToLong(use -> problem.uses().get(use).size()).sum();
    }

    /** Without the canonical order. */
    Worth plain() {
        return new Worth(shortfall, cost, exceptions, size, items, "");
    }

    private static String canonical(Problem problem, Set<Integer> uses) {
        StringBuilder made = new StringBuilder();
        for (int use = 0; use < problem.uses().size(); use++) {
            made.append(uses.contains(use) ? '1' : '0');
        }
        return made.toString();
    }

    /** Whether every row holds, and no more children of a choice are used than may be. */
    public static boolean isAllowed(Problem problem, Set<Integer> uses) {
        return problem.rows().stream().allMatch(row -> sum(problem, uses, row.terms()) <= row.most())
                && isAllowed(problem, uses, problem.root());
    }

    private static boolean isAllowed(Problem problem, Set<Integer> uses, Node node) {
        if (node instanceof Node.Choice choice) {
            long used = choice.children().stream()
                    .filter(child -> isUsed(problem, uses, child))
                    .count();
            return used <= choice.most() && children(node).allMatch(child -> isAllowed(problem, uses, child));
        }
        return children(node).allMatch(child -> isAllowed(problem, uses, child));
    }

    private static boolean isUsed(Problem problem, Set<Integer> uses, Node.Branch branch) {
        return uses.stream()
                .anyMatch(
                        use -> branch.leaves().contains(problem.uses().get(use).leaf()));
    }

    static Stream<Node> children(Node node) {
        if (node instanceof Node.All all) {
            return all.children().stream();
        }
        return node instanceof Node.Choice choice ? choice.children().stream().map(Node.Branch::node) : Stream.empty();
    }

    private static Stream<Integer> demands(Node node) {
        return node instanceof Node.Leaf leaf
                ? Stream.of(leaf.demand())
                : children(node).flatMap(Worth::demands);
    }

    private static Rational shortfall(Problem problem, Set<Integer> uses, Node node) {
        if (node instanceof Node.Leaf leaf) {
            return shortfall(problem, uses, problem.demands().get(leaf.demand()));
        }
        List<Rational> parts = children(node)
                .map(child -> shortfall(problem, uses, child))
                .sorted()
                .toList();
        long asked = node instanceof Node.Choice choice ? choice.least() : parts.size();
        return parts.stream().limit(asked).reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational shortfall(Problem problem, Set<Integer> uses, Demand demand) {
        long sum = sum(problem, uses, demand);
        if (demand.isWaived()) {
            return Rational.ZERO;
        }
        if (demand.isProportional()) {
            return Rational.of(Math.max(0, demand.least() - sum), demand.least());
        }
        return isMet(demand, sum) ? Rational.ZERO : Rational.ONE;
    }

    private static boolean isForgiven(Problem problem, Set<Integer> uses, int number) {
        Demand demand = problem.demands().get(number);
        return demand.isWaived() && !isMet(demand, sum(problem, uses, demand));
    }

    private static boolean isMet(Demand demand, long sum) {
        return sum >= demand.least() && sum <= demand.most();
    }

    private static long sum(Problem problem, Set<Integer> uses, Demand demand) {
        return demand.parts().stream()
                .mapToLong(part -> Math.min(part.cap(), sum(problem, uses, part.terms())))
                .sum();
    }

    private static long sum(Problem problem, Set<Integer> uses, Terms terms) {
        return IntStream.range(0, terms.size())
                .filter(place -> isOne(problem, uses, terms.variable(place)))
                .mapToLong(terms::coefficient)
                .sum();
    }

    private static boolean isOne(Problem problem, Set<Integer> uses, int variable) {
        if (variable < problem.uses().size()) {
            return uses.contains(variable);
        }
        Terms union = problem.unions().get(variable - problem.uses().size());
        return IntStream.range(0, union.size()).anyMatch(place -> uses.contains(union.variable(place)));
    }

    @Override
    public int compareTo(Worth other) {
        return ORDER.compare(this, other);
    }
}
