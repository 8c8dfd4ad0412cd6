package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.stacking.solve.program.Disproof;

/** Writes down why a problem cannot be met. */
public final class Refuter {

    private final Facts facts;

    private Refuter(Problem problem) {
        facts = new Facts(problem);
    }

    /**
     * A proof that a problem cannot be met.
     *
     * @param contradictions the largest number of contradictions in it
     * @return empty where there would be more, or where the problem can be met
     */
    public static Optional<Refutation> refute(Problem problem, int contradictions) {
        Refuter refuter = new Refuter(problem);
        return refuter.facts.program().fits()
                ? Disproof.of(refuter.facts.program(), contradictions).map(refuter::told)
                : Optional.empty();
    }

    private Refutation told(Disproof.Tree tree) {
        if (tree instanceof Disproof.Split split) {
            return new Refutation.Split(facts.quantity(split.column()), told(split.zero()), told(split.one()));
        }
        List<Long> factors = ((Disproof.Leaf) tree).factors();
        List<Refutation.Weighed> found = new ArrayList<>();
        for (int limit = 0; limit < factors.size(); limit++) {
            if (factors.get(limit) > 0) {
                found.add(new Refutation.Weighed(factors.get(limit), facts.fact(limit)));
            }
        }
        return new Refutation.Contradiction(found);
    }
}
