package org.espalier.stacking.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.espalier.stacking.solve.Answer;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Refutation;

/** Says whether an answer is what it claims to be, and whether a refutation proves what it claims to prove. */
public final class Checker {

    private Checker() {}

    /** Whether the uses of an answer are allowed, and its shortfall and its cost are what these uses come to. */
    public static boolean accepts(Problem problem, Answer answer) {
        Set<Integer> uses = new HashSet<>(answer.uses());
        return uses.size() == answer.uses().size()
                && uses.stream()
                        .allMatch(use -> use >= 0 && use < problem.uses().size())
                && accepts(new Allocation(problem, uses), answer);
    }

    private static boolean accepts(Allocation allocation, Answer answer) {
        return allocation.isAllowed()
                && allocation.shortfall().equals(answer.shortfall())
                && allocation.cost() == answer.cost();
    }

    /** Whether a refutation proves that the problem cannot be met. */
    public static boolean refutes(Problem problem, Refutation refutation) {
        return closes(new Meaning(problem), refutation, Map.of());
    }

    private static boolean closes(Meaning meaning, Refutation refutation, Map<Refutation.Quantity, Integer> known) {
        if (refutation instanceof Refutation.Split split) {
            return meaning.isZeroOrOne(split.quantity())
                    && closes(meaning, split.zero(), with(known, split.quantity(), 0))
                    && closes(meaning, split.one(), with(known, split.quantity(), 1));
        }
        return contradicts(meaning, (Refutation.Contradiction) refutation, known);
    }

    private static Map<Refutation.Quantity, Integer> with(
            Map<Refutation.Quantity, Integer> known, Refutation.Quantity quantity, int value) {
        Map<Refutation.Quantity, Integer> more = new HashMap<>(known);
        more.put(quantity, value);
        return more;
    }

    private static boolean contradicts(
            Meaning meaning, Refutation.Contradiction contradiction, Map<Refutation.Quantity, Integer> known) {
        Inequality all = new Inequality();
        for (Refutation.Weighed weighed : contradiction.facts()) {
            Optional<Inequality> inequality = meaning.inequality(weighed.fact());
            if (weighed.factor() <= 0 || inequality.isEmpty()) {
                return false;
            }
            all.plus(weighed.factor(), inequality.orElseThrow());
        }
        return all.isImpossible(quantity -> meaning.range(quantity, known));
    }
}
