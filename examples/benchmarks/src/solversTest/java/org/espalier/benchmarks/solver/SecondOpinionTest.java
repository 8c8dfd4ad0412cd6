package org.espalier.benchmarks.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.espalier.stacking.solve.RandomProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondOpinionTest {

    @ParameterizedTest
    @ValueSource(ints = {6, 20, 40})
    void should_agree_with_cp_sat_on_problems_of_every_shape(int items) {
        for (long seed = 1_000; seed < 1_010; seed++) {
            assertThat(SecondOpinion.compare(RandomProblems.large(seed, items)))
                    .isEqualTo(SecondOpinion.Agreement.AGREED);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ESPALIER", "CP_SAT", "CHOCO"})
    void should_know_what_small_families_lack(Contender contender) {
        assertThat(Known.all().stream().filter(known -> known.problem().uses().size() <= 20))
                .isNotEmpty()
                .allSatisfy(known -> {
                    Outcome outcome = contender.solve(known.problem(), 20);
                    assertThat(outcome.isProved()).isTrue();
                    assertThat(outcome.worth(known.problem()).shortfall()).isEqualTo(known.shortfall());
                });
    }

    @Test
    void should_know_what_flows_lack() {
        assertThat(Known.all().stream().filter(known -> Contender.JGRAPHT.takes(known.problem())))
                .hasSizeGreaterThan(8)
                .allSatisfy(known -> assertThat(Contender.JGRAPHT
                                .solve(known.problem(), 1)
                                .worth(known.problem())
                                .shortfall())
                        .isEqualTo(known.shortfall()));
    }
}
