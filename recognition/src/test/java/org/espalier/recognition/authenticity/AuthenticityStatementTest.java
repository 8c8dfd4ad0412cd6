package org.espalier.recognition.authenticity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.espalier.core.credential.MicroCredential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthenticityStatementTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void should_be_a_state_of_its_own_that_nobody_checked() {
        AuthenticityStatement statement = AuthenticityStatement.notChecked();

        assertThat(statement.state()).isEqualTo(AuthenticityState.NOT_CHECKED);
        assertThat(statement.wasChecked()).isFalse();
        assertThat(statement.isDisproved()).isFalse();
    }

    @Test
    void should_tell_how_and_when_it_was_verified() {
        AuthenticityStatement statement = AuthenticityStatement.verified(AuthenticityMethod.SEAL, TODAY);

        assertThat(statement.state()).isEqualTo(AuthenticityState.VERIFIED);
        assertThat(statement.method()).contains(AuthenticityMethod.SEAL);
        assertThat(statement.on()).contains(TODAY);
        assertThat(statement.wasChecked()).isTrue();
    }

    @Test
    void should_tell_why_it_was_disproved() {
        assertThat(AuthenticityStatement.disproved("the seal does not fit").isDisproved())
                .isTrue();
        assertThatThrownBy(() -> AuthenticityStatement.builder()
                        .state(AuthenticityState.DISPROVED)
                        .build())
                .hasMessageContaining("needs its reason");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DISPROVED")
    void should_need_a_reason_for_nothing_else(AuthenticityState state) {
        assertThat(AuthenticityStatement.builder().state(state).build().because())
                .isEmpty();
    }

    @Test
    void should_refuse_the_method_and_the_day_of_a_check_that_was_not() {
        assertThatThrownBy(() -> AuthenticityStatement.builder()
                        .state(AuthenticityState.NOT_CHECKED)
                        .method(AuthenticityMethod.SEAL)
                        .on(TODAY)
                        .build())
                .hasMessageContaining("method")
                .hasMessageContaining("on a day");
    }

    @Test
    void should_refuse_blank_texts() {
        assertThatThrownBy(() -> AuthenticityStatement.builder()
                        .state(AuthenticityState.UNCONFIRMED)
                        .by(" ")
                        .because(" ")
                        .build())
                .hasMessageContaining("by:")
                .hasMessageContaining("because:");
    }

    @Test
    void should_be_what_a_plug_in_makes() {
        AuthenticityCheck check = credential -> AuthenticityStatement.disproved("no such " + credential.id());

        assertThat(check.of(MicroCredential.builder().id("urn:credential:1").build())
                        .because())
                .contains("no such urn:credential:1");
    }
}
