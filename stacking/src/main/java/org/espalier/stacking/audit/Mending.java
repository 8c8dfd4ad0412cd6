package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.rule.Tally;
import org.espalier.stacking.solve.Answer;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Problem;

/** Finds how much more in one requirement alone would meet the award, by asking for less of it until everything is met. */
final class Mending {

    private final Search search;
    private final Lowered lowered;

    Mending(Search search, Found base) {
        this.search = search;
        this.lowered = base.lowered();
    }

    /** The least amount that alone would mend a leaf; empty where more in it alone is not enough. */
    Optional<Rational> of(Requested leaf) {
        if (leaf.tallies().isEmpty()) {
            return Optional.empty();
        }
        int demand = lowered.asking().indexOf(leaf.id());
        boolean alone = demand >= 0 && demand == lowered.asking().lastIndexOf(leaf.id());
        if (!alone || !demand(demand).isProportional() || demand(demand).isWaived()) {
            return Optional.empty();
        }
        return least(demand).map(missing -> amount(leaf, missing, demand(demand).least()));
    }

    private Demand demand(int number) {
        return lowered.problem().demands().get(number);
    }

    /** A number of parts as an amount; so many parts are the minimum. */
    private static Rational amount(Requested leaf, long parts, long all) {
        Tally tally = leaf.tallies().get(0);
        return tally.minimum().orElseThrow().times(Rational.of(parts, all));
    }

    private Optional<Long> least(int demand) {
        long asked = demand(demand).least();
        if (!isMet(demand, 0)) {
            return Optional.empty();
        }
        long met = 0;
        long unmet = asked;
        while (unmet - met > 1) {
            long middle = met + (unmet - met) / 2;
            if (isMet(demand, middle)) {
                met = middle;
            } else {
                unmet = middle;
            }
        }
        return Optional.of(asked - met);
    }

    private boolean isMet(int number, long least) {
        Answer answer = search.answer(asking(number, least));
        return answer.isMet();
    }

    /** The same problem, asking for less of one demand; for nothing where that is zero. */
    private Problem asking(int number, long least) {
        Problem problem = lowered.problem();
        List<Demand> demands = new ArrayList<>(problem.demands());
        Demand old = demand(number);
        demands.set(number, new Demand(old.parts(), Math.max(1, least), old.most(), true, least == 0));
        return new Problem(
                problem.items(), problem.uses(), problem.unions(), problem.rows(), demands, problem.root());
    }
}
