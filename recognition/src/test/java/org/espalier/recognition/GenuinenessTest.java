package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.finding.Wording;
import org.espalier.recognition.authenticity.AuthenticityMethod;
import org.espalier.recognition.authenticity.AuthenticityState;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was found of the authenticity after the day of the decision counts on no day before. */
class GenuinenessTest {

    @ParameterizedTest
    @CsvSource({"2026-11-22, VERIFIED", "2026-11-23, NOT_CHECKED"})
    void should_leave_out_what_a_request_tells_of_a_later_day(LocalDate on, AuthenticityState state) {
        assertThat(of(Optional.of(verified(on)), Optional.empty()).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, VERIFIED", "2026-11-23, NOT_CHECKED"})
    void should_leave_out_what_a_plug_in_tells_of_a_later_day(LocalDate on, AuthenticityState state) {
        assertThat(of(Optional.empty(), Optional.of(verified(on))).state()).isEqualTo(state);
    }

    @Test
    void should_ask_the_plug_in_where_the_request_tells_of_a_later_day() {
        AuthenticityStatement statement = of(Optional.of(disproved()), Optional.of(verified(Cases.DAY)));
        assertThat(statement).isEqualTo(verified(Cases.DAY));
    }

    @Test
    void should_not_refuse_for_what_was_found_later() {
        assertThat(decide(disproved()).status()).isNotEqualTo(DecisionStatus.REFUSED);
    }

    @Test
    void should_say_that_a_statement_was_left_out() {
        assertThat(decide(disproved()).report().findings("RECOGNITION_AUTHENTICITY"))
                .extracting(Wording.installed()::sentence)
                .anySatisfy(told -> assertThat(told).contains("not checked (a statement of 2026-11-23 came after"));
    }

    private static AuthenticityStatement of(
            Optional<AuthenticityStatement> told, Optional<AuthenticityStatement> found) {
        return Genuineness.of(request(told), found.map(statement -> credential -> statement));
    }

    private static RecognitionRequest request(Optional<AuthenticityStatement> told) {
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        request.id("D-17").on(Cases.DAY).credential(Cases.credential().build());
        return request.authenticity(told).build();
    }

    private static Decision decide(AuthenticityStatement statement) {
        return Cases.decide(request(Optional.of(statement)), Cases.policy());
    }

    private static AuthenticityStatement verified(LocalDate on) {
        return AuthenticityStatement.verified(AuthenticityMethod.SEAL, on);
    }

    private static AuthenticityStatement disproved() {
        return AuthenticityStatement.builder()
                .state(AuthenticityState.DISPROVED)
                .on(Cases.DAY.plusDays(1))
                .because("the awarding body does not know it")
                .build();
    }
}
