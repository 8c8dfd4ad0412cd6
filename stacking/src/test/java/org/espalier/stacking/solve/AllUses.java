package org.espalier.stacking.solve;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.espalier.core.exact.Rational;

/** The second opinion: tries every set of uses. Shares no code with the search. A set is a number in binary. */
record AllUses(Problem problem) {

    /** A set of uses with all that orders it. */
    record Rated(int set, List<Integer> uses, Rational shortfall, long cost, long exceptions, long size, int items) {}

    Rated best() {
        return IntStream.range(0, 1 << problem.uses().size())
                .filter(this::isAllowed)
                .mapToObj(this::rate)
                .min(order())
                .orElseThrow();
    }

    private Comparator<Rated> order() {
        return Comparator.comparing(Rated::shortfall)
                .thenComparing(Rated::cost)
                .thenComparing(Rated::exceptions)
                .thenComparing(Rated::size)
                .thenComparing(Rated::items)
                .thenComparing((one, other) -> lexical(one.set(), other.set()));
    }

    private static int lexical(int one, int other) {
        int different = one ^ other;
        return different == 0 ? 0 : (one & Integer.lowestOneBit(different)) != 0 ? -1 : 1;
    }

    boolean isAllowed(int set) {
        return problem.rows().stream().allMatch(row -> sum(row.terms(), set) <= row.most())
                && keepsChoices(problem.root(), set);
    }

    private boolean keepsChoices(Node node, int set) {
        if (node instanceof Node.Choice choice) {
            long used = choice.children().stream()
                    .filter(child -> made(set)
                            .anyMatch(use -> child.leaves()
                                    .contains(problem.uses().get(use).leaf())))
                    .count();
            return used <= choice.most()
                    && choice.children().stream().allMatch(child -> keepsChoices(child.node(), set));
        }
        return !(node instanceof Node.All all) || all.children().stream().allMatch(child -> keepsChoices(child, set));
    }

    private IntStream made(int set) {
        return IntStream.range(0, problem.uses().size()).filter(use -> (set >> use & 1) == 1);
    }

    private boolean isOne(int variable, int set) {
        int uses = problem.uses().size();
        if (variable < uses) {
            return (set >> variable & 1) == 1;
        }
        Terms members = problem.unions().get(variable - uses);
        return IntStream.range(0, members.size()).anyMatch(place -> isOne(members.variable(place), set));
    }

    private long sum(Terms terms, int set) {
        return IntStream.range(0, terms.size())
                .filter(place -> isOne(terms.variable(place), set))
                .mapToLong(terms::coefficient)
                .sum();
    }

    Rated rate(int set) {
        List<Integer> items = made(set)
                .map(use -> problem.uses().get(use).item())
                .distinct()
                .boxed()
                .toList();
        long exceptions =
                made(set).mapToLong(use -> problem.uses().get(use).exceptions()).sum();
        return new Rated(
                set,
                made(set).boxed().toList(),
                shortfall(problem.root(), set),
                items.stream()
                        .mapToLong(item -> problem.items().get(item).cost())
                        .sum(),
                exceptions + forgiven(problem.root(), set),
                items.stream()
                                .mapToLong(item -> problem.items().get(item).size())
                                .sum()
                        + made(set)
                                .mapToLong(use -> problem.uses().get(use).size())
                                .sum(),
                items.size());
    }

    private Rational shortfall(Node node, int set) {
        if (node instanceof Node.Leaf leaf) {
            return lack(problem.demands().get(leaf.demand()), set);
        }
        if (node instanceof Node.All all) {
            return all.children().stream().map(child -> shortfall(child, set)).reduce(Rational.ZERO, Rational::plus);
        }
        Node.Choice choice = (Node.Choice) node;
        return choice.children().stream()
                .map(child -> shortfall(child.node(), set))
                .sorted()
                .limit(choice.least())
                .reduce(Rational.ZERO, Rational::plus);
    }

    private Rational lack(Demand demand, int set) {
        long counted = counted(demand, set);
        if (demand.isWaived() || isMet(demand, set)) {
            return Rational.ZERO;
        }
        return demand.isProportional() ? Rational.of(demand.least() - counted, demand.least()) : Rational.ONE;
    }

    private boolean isMet(Demand demand, int set) {
        return demand.least() <= counted(demand, set) && counted(demand, set) <= demand.most();
    }

    private long counted(Demand demand, int set) {
        return demand.parts().stream()
                .mapToLong(part -> Math.min(part.cap(), sum(part.terms(), set)))
                .sum();
    }

    private long forgiven(Node node, int set) {
        if (node instanceof Node.Leaf leaf) {
            Demand demand = problem.demands().get(leaf.demand());
            return demand.isWaived() && !isMet(demand, set) ? 1 : 0;
        }
        return (node instanceof Node.All all
                        ? all.children().stream().mapToLong(child -> forgiven(child, set))
                        : ((Node.Choice) node).children().stream().mapToLong(child -> forgiven(child.node(), set)))
                .sum();
    }
}
