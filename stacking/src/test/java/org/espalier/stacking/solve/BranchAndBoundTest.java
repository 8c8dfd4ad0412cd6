package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchAndBoundTest {

    private static Answer solve(Problem problem, long steps) {
        return new BranchAndBound()
                .solve(problem, new Budget(steps, () -> false))
                .orElseThrow();
    }

    /** What is lacking is counted in numbers that are split in halves for ever, were they split. */
    @ParameterizedTest
    @ValueSource(longs = {8, 13})
    void should_not_go_through_large_numbers_one_by_one(long seed) {
        Problem problem = RandomProblems.large(seed, 12);
        Answer answer = solve(Scaled.demands(problem, 1L << 42), 400_000);
        assertThat(answer.isProved()).isTrue();
        assertThat(answer.uses()).isEqualTo(solve(problem, 400_000).uses());
    }
}
