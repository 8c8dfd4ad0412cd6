package org.espalier.stacking.solve;

import java.util.List;
import java.util.stream.IntStream;

/** Problems that ask for the same in a smaller unit, so that all numbers are larger. */
final class Scaled {

    private Scaled() {}

    /** The same problem with so many units for each one that counts. */
    static Problem demands(Problem problem, long factor) {
        List<Demand> demands =
                problem.demands().stream().map(demand -> demand(demand, factor)).toList();
        return new Problem(problem.items(), problem.uses(), problem.unions(), problem.rows(), demands, problem.root());
    }

    private static Demand demand(Demand demand, long factor) {
        List<Part> parts = demand.parts().stream()
                .map(part -> new Part(terms(part.terms(), factor), times(part.cap(), factor)))
                .toList();
        long least = times(demand.least(), factor);
        return new Demand(parts, least, times(demand.most(), factor), demand.isProportional(), demand.isWaived());
    }

    private static Terms terms(Terms terms, long factor) {
        return Terms.of(
                IntStream.range(0, terms.size()).map(terms::variable).toArray(),
                IntStream.range(0, terms.size())
                        .mapToLong(place -> factor * terms.coefficient(place))
                        .toArray());
    }

    private static long times(long end, long factor) {
        return end == Long.MIN_VALUE || end == Long.MAX_VALUE ? end : end * factor;
    }
}
