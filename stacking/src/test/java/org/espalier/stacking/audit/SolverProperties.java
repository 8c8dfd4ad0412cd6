package org.espalier.stacking.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.model.Allocation;
import org.espalier.stacking.model.Problem;

class SolverProperties {

    @Property(tries = 3000)
    void the_best_allocation_is_the_best_of_all(@ForAll("problems") Problem problem) throws TooLargeException {
        Allocation best = new Solver(AuditLimits.STANDARD).best(problem);
        Statistics.label("met").collect(best.isMet()).coverage(both -> {
            both.check(true).percentage(share -> share > 10);
            both.check(false).percentage(share -> share > 10);
        });
        assertThat(BruteForce.isAllowed(problem, best)).isTrue();
        assertThat(BruteForce.judge(problem, best).worth())
                .isEqualTo(BruteForce.best(problem).worth());
    }

    @Property(tries = 3000)
    void matching_finds_the_least_shortfall(@ForAll("counts") Problem problem) {
        Problem plain = new Problem(problem.leaves(), List.of(), problem.items(), problem.groups(), Map.of());
        Allocation matched = CountMatching.solve(plain);
        assertThat(BruteForce.isAllowed(plain, matched)).isTrue();
        assertThat(matched.shortfall())
                .isEqualTo(BruteForce.judge(plain, matched).shortfall());
        assertThat(matched.shortfall()).isEqualTo(BruteForce.best(plain).shortfall());
    }

    @Property(tries = 3000)
    void a_witness_is_a_proof(@ForAll("problems") Problem problem) throws TooLargeException {
        List<Witness> witnesses = Cut.witnesses(problem);
        if (!witnesses.isEmpty()) {
            assertThat(BruteForce.best(problem).shortfall().signum()).isPositive();
        }
    }

    @Property(tries = 3000)
    void where_counts_cannot_be_met_there_is_a_witness(@ForAll("counts") Problem problem) throws TooLargeException {
        Problem plain = new Problem(problem.leaves(), List.of(), problem.items(), List.of(), Map.of());
        boolean unmet = BruteForce.best(plain).shortfall().compareTo(Rational.ZERO) > 0;
        assertThat(Cut.witnesses(plain).isEmpty()).isNotEqualTo(unmet);
    }

    @Provide
    Arbitrary<Problem> problems() {
        return Problems.any();
    }

    @Provide
    Arbitrary<Problem> counts() {
        return Problems.counts();
    }
}
