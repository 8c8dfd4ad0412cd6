package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.espalier.core.exact.Rational;

class BranchAndBoundProperties {

    private static Answer solve(Problem problem, long steps) {
        return new BranchAndBound()
                .solve(problem, new Budget(steps, () -> false))
                .orElseThrow();
    }

    @Property(tries = 1000)
    void should_find_the_one_best_answer(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        AllUses.Rated best = new AllUses(problem).best();
        Answer answer = solve(problem, Long.MAX_VALUE);
        assertThat(answer.uses()).isEqualTo(best.uses());
        assertThat(answer)
                .extracting(Answer::isProved, Answer::shortfall, Answer::cost, Answer::bound, Answer::costBound)
                .containsExactly(true, best.shortfall(), best.cost(), best.shortfall(), best.cost());
    }

    @Property(tries = 500)
    void should_bound_what_it_did_not_find(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        AllUses.Rated best = new AllUses(problem).best();
        Answer answer = solve(problem, seed & 15);
        assertThat(answer.bound()).isLessThanOrEqualTo(best.shortfall());
        assertThat(answer.shortfall()).isGreaterThanOrEqualTo(best.shortfall());
        assertThat(answer.costBound()).isLessThanOrEqualTo(best.cost());
        assertThat(answer.isProved()).isIn(false, answer.uses().equals(best.uses()));
        assertThat(answer.bound()).isGreaterThanOrEqualTo(Rational.ZERO);
    }

    @Property(tries = 300)
    void should_answer_the_same_whatever_the_order_of_rows(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        assertThat(solve(reversed(problem), Long.MAX_VALUE)).isEqualTo(solve(problem, Long.MAX_VALUE));
    }

    private static Problem reversed(Problem problem) {
        List<Row> rows = new ArrayList<>(problem.rows());
        Collections.reverse(rows);
        return new Problem(problem.items(), problem.uses(), problem.unions(), rows, problem.demands(), problem.root());
    }

    @Property(tries = 300)
    void should_answer_the_same_again(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        assertThat(solve(problem, seed & 31)).isEqualTo(solve(problem, seed & 31));
    }
}
