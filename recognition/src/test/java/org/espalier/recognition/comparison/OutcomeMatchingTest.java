package org.espalier.recognition.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.espalier.core.credential.LearningOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeMatchingTest {

    static List<MatchCase> cases() {
        return MatchCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_match_as_is_written_down(MatchCase given) {
        OutcomeMatch match = given.match();

        assertThat(match.state()).isEqualTo(given.state());
        assertThat(match.by()).isEqualTo(given.by());
        assertThat(match.coveredBy()).isEqualTo(given.coveredBy().orElse(match.coveredBy()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_tell_the_reason_of_a_person_only(MatchCase given) {
        OutcomeMatch match = given.match();

        assertThat(match.because().isPresent()).isEqualTo(match.by().stream().anyMatch(by -> by == MatchBasis.PERSON));
    }

    @Test
    void should_refuse_a_basis_that_does_not_fit_the_state() {
        assertThatThrownBy(() -> OutcomeMatch.builder()
                        .outcome("o")
                        .state(MatchState.COVERED)
                        .build())
                .hasMessageContaining("by");
        assertThatThrownBy(() -> OutcomeMatch.builder()
                        .outcome(" ")
                        .state(MatchState.OPEN)
                        .by(MatchBasis.PERSON)
                        .because(" ")
                        .build())
                .hasMessageContaining("outcome")
                .hasMessageContaining("by:")
                .hasMessageContaining("because");
    }

    @Test
    void should_judge_nothing_by_default() {
        assertThat(OutcomeMatcher.none()
                        .match(ComponentOutcome.builder().id("a").build(), LearningOutcome.identified("a")))
                .isEqualTo(MatchState.OPEN);
    }
}
