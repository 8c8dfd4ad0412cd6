package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Suspension;
import org.espalier.recognition.authenticity.AuthenticityMethod;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.prior.QualificationsPassport;
import org.junit.jupiter.api.Test;

/** What helps where a credential is not in force. */
class InForceTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-12-24");

    @Test
    void should_say_from_which_day_to_ask_again_what_is_not_yet_valid() {
        assertThat(remedies(Cases.credential().validFrom(FIRST)))
                .containsExactly("Ask again when it is in force, from 2026-12-24 on.");
    }

    @Test
    void should_take_the_day_of_the_award_where_no_first_day_is_told() {
        assertThat(remedies(Cases.bare()
                        .ects("6")
                        .eqf(7)
                        .addAssessments(Cases.exam())
                        .awardedOn(FIRST)))
                .containsExactly("Ask again when it is in force, from 2026-12-24 on.");
    }

    @Test
    void should_say_to_ask_again_on_the_day_after_the_suspension() {
        assertThat(remedies(Cases.credential().addSuspensions(suspension("2026-11-01", "2026-12-01"))))
                .containsExactly("Ask again when it is in force, from 2026-12-02 on.");
    }

    @Test
    void should_wait_for_the_end_of_suspensions_that_follow_each_other() {
        assertThat(remedies(Cases.credential()
                        .addSuspensions(
                                suspension("2026-12-02", "2026-12-31"), suspension("2026-11-01", "2026-12-01"))))
                .containsExactly("Ask again when it is in force, from 2027-01-01 on.");
    }

    @Test
    void should_tell_no_day_while_the_end_of_a_suspension_is_open() {
        Suspension open = Suspension.builder().from(Cases.RECEIVED).build();
        assertThat(remedies(Cases.credential().addSuspensions(open))).containsExactly("Ask again when it is in force.");
    }

    @Test
    void should_want_a_renewal_where_it_expires_before_the_suspension_ends() {
        MicroCredential.Builder credential = Cases.credential().validTo(LocalDate.parse("2026-12-01"));
        assertThat(remedies(credential.addSuspensions(suspension("2026-11-01", "2026-12-01"))))
                .containsExactly("Have the credential renewed or brought up to date.");
    }

    @Test
    void should_want_a_renewal_of_what_has_expired() {
        assertThat(remedies(Cases.credential().validTo(Cases.RECEIVED)))
                .containsExactly("Have the credential renewed or brought up to date.");
    }

    @Test
    void should_remain_a_condition() {
        Decision decision = Cases.decide(Cases.credential().validFrom(FIRST), Cases.policy());
        assertThat(decision.status()).isEqualTo(DecisionStatus.CONDITIONAL);
        assertThat(decision.remedies()).allMatch(Remedy::condition);
    }

    @Test
    void should_say_from_which_day_a_passport_supports_access() {
        QualificationsPassport passport =
                QualificationsPassport.builder().issuedOn(FIRST).build();
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        request.id("D-25").on(Cases.DAY).purpose(Purpose.ADMISSION);
        request.authenticity(AuthenticityStatement.verified(AuthenticityMethod.SEAL, Cases.DAY));
        Decision decision =
                Cases.decide(request.passportAlone(CredentialId.parse("urn:passport:1"), passport), Cases.policy());
        assertThat(decision.remedies())
                .extracting(Remedy::what)
                .containsOnlyOnce("Ask again when it is in force, from 2026-12-24 on.")
                .noneMatch(what -> what.contains("renewed"));
    }

    private static Suspension suspension(String from, String to) {
        return Suspension.builder()
                .from(LocalDate.parse(from))
                .to(LocalDate.parse(to))
                .build();
    }

    private static List<String> remedies(MicroCredential.Builder credential) {
        return Cases.decide(credential, Cases.policy()).remedies().stream()
                .map(Remedy::what)
                .toList();
    }
}
