package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class VerdictProperties {

    private static Answer best(Problem problem) {
        return Solver.solve(problem, new Budget(Long.MAX_VALUE, () -> false));
    }

    private static Answer verdict(Problem problem) {
        return Solver.solve(problem, Budget.forVerdict(Long.MAX_VALUE, () -> false));
    }

    @Property(tries = 500)
    void the_verdict_is_that_of_the_best_answer(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        assertThat(verdict(problem).isMet()).isEqualTo(best(problem).isMet());
    }

    @Property(tries = 500)
    void what_is_not_met_is_known_to_lack_something_and_no_more_than_the_best_answer(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        Answer verdict = verdict(problem);
        assertThat(verdict.isMet() || verdict.bound().signum() > 0).isTrue();
        assertThat(verdict.bound()).isLessThanOrEqualTo(best(problem).shortfall());
    }
}
