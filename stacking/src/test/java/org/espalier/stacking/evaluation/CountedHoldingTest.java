package org.espalier.stacking.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CountedHoldingTest {

    private static final Evaluation TODAY = Evaluation.on(LocalDate.parse("2026-11-22"));

    /** NFQ 9 is EQF 7, and NFQ 6 is EQF 5: the Irish referencing report of 2009. */
    static Stream<Arguments> levels() {
        return Stream.of(
                Arguments.of(level().eqf(EqfLevel.EQF_7), Optional.of(EqfLevel.EQF_7), false),
                Arguments.of(level().eqf(EqfLevel.EQF_7).addNational(nfq("9")), Optional.of(EqfLevel.EQF_7), false),
                Arguments.of(level().eqf(EqfLevel.EQF_7).addNational(nfq("6")), Optional.empty(), true),
                Arguments.of(level().eqf(EqfLevel.EQF_7).cycle(EheaCycle.FIRST), Optional.empty(), true),
                Arguments.of(level().cycle(EheaCycle.SECOND).addNational(nfq("9")), Optional.of(EqfLevel.EQF_7), false),
                Arguments.of(level().addNational(NationalLevel.parse("Level Z")), Optional.empty(), false),
                Arguments.of(level(), Optional.empty(), false));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void should_count_at_the_level_that_all_statements_mean(
            QualificationLevel.Builder stated, Optional<EqfLevel> counts, boolean contradictory) {
        CountedHolding holding = CountedHolding.of(Holding.earned(course(stated)), TODAY);

        assertThat(holding.level()).isEqualTo(counts);
        assertThat(holding.isLevelContradictory()).isEqualTo(contradictory);
    }

    @Test
    void should_count_at_the_level_granted_whatever_the_credential_says() {
        Holding holding = Holding.builder()
                .credential(contradictory())
                .grant(Grant.builder()
                        .receiver("University A")
                        .purpose("credit")
                        .level(EqfLevel.EQF_6)
                        .build())
                .build();

        assertThat(CountedHolding.of(holding, TODAY).level()).contains(EqfLevel.EQF_6);
        assertThat(CountedHolding.of(holding, TODAY).isLevelContradictory()).isFalse();
    }

    @Test
    void should_try_out_a_level_where_the_statements_contradict_each_other() {
        CountedHolding holding = CountedHolding.of(Holding.earned(contradictory()), TODAY);

        assertThat(holding.supposing(EqfLevel.EQF_7).level()).contains(EqfLevel.EQF_7);
    }

    private static MicroCredential contradictory() {
        return course(level().eqf(EqfLevel.EQF_7).addNational(nfq("6")));
    }

    private static MicroCredential course(QualificationLevel.Builder level) {
        return MicroCredential.builder()
                .id("urn:test:a")
                .awardedOn(LocalDate.parse("2025-06-12"))
                .level(level.build())
                .build();
    }

    private static QualificationLevel.Builder level() {
        return QualificationLevel.builder();
    }

    private static NationalLevel nfq(String level) {
        return NationalLevel.parse("NFQ " + level);
    }
}
