package org.espalier.recognition.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Wording;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.decision.Appeal;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.transfer.GradeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiverPolicyTest {

    @Test
    void should_read_what_it_wrote() {
        ReceiverPolicy policy = Policies.policy();
        assertThat(Policies.read(ReceiverPolicy.kind().write(policy))).isEqualTo(policy);
    }

    @Test
    void should_be_named_by_id_and_version() {
        assertThat(Policies.policy()).hasToString("example-university@1");
    }

    @Test
    void should_allow_four_months_unless_told() {
        assertThat(plain().build().decisionWithin()).isEqualTo(Period.ofMonths(4));
    }

    @Test
    void should_ask_for_verification_and_for_judged_parts_unless_told() {
        ReceiverPolicy plain = plain().build();
        assertThat(plain.unverified()).isEqualTo(Severity.ERROR);
        assertThat(plain.partial()).isEqualTo(PartialCredits.JUDGED);
        assertThat(plain.grades()).isEqualTo(GradeChoice.PASS_ONLY);
    }

    @Test
    void should_decide_on_everything_but_employment_unless_told() {
        ReceiverPolicy plain = plain().build();
        assertThat(plain.isFor(Purpose.ADMISSION)).isTrue();
        assertThat(plain.isFor(Purpose.EMPLOYMENT)).isFalse();
    }

    @Test
    void should_decide_on_what_it_names_only() {
        ReceiverPolicy admissions = plain().addPurposes(Purpose.ADMISSION).build();
        assertThat(admissions.isFor(Purpose.ADMISSION)).isTrue();
        assertThat(admissions.isFor(Purpose.ELECTIVE)).isFalse();
    }

    @Test
    void should_find_where_a_cure_is_offered() {
        assertThat(Policies.policy().offer(Cure.EXAMINATION))
                .map(CureOffer::where)
                .contains("Examination office");
        assertThat(Policies.policy().offer(Cure.PORTFOLIO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"receiver\": \"Example University\" | \"receiver\": \" \" | /receiver",
                "\"office\": \"Admissions office\" | \"office\": \" \" | /office",
                "\"decisionWithin\": \"P2M\" | \"decisionWithin\": \"P0D\" | /decisionWithin",
                "\"within\": \"P30D\" | \"within\": \"-P30D\" | /appeal/within",
                "\"within\": \"P5Y\" | \"within\": \"P0Y\" | /ages/0/within",
                "\"within\": \"P6M\" | \"within\": \"P0M\" | /cures/0/within",
                "\"id\": \"exchange\" | \"id\": \"alliance\" | /agreements",
                "\"cure\": \"bridging-course\", \"where\" | \"cure\": \"examination\", \"where\" | /cures",
                "\"id\": \"size\" | \"id\": \"level\" | /differences",
                "\"to\": \"30\" | \"to\": \"1/2\" | /fees/0/to",
                "\"validTo\": \"2028-12-31\" | \"validTo\": \"2023-12-31\" | /agreements/0/validTo",
                "\"least\": \"B\", \"severity\": \"error\" | \"least\": \"not-known\" | /criteria/0/least"
            })
    void should_refuse_what_is_wrong_at_its_place(String part, String wrong, String path) {
        String text = Policies.text().replace(part, wrong);
        assertThat(ReceiverPolicy.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .findings())
                .extracting(finding -> finding.subject().path().orElse(""))
                .containsExactly(path);
    }

    @Test
    void should_take_over_nothing_from_another_policy() {
        assertThatThrownBy(() -> Policies.with(
                        "\"note\": \"Inv", "\"imports\": [{\"id\": \"a\", \"version\": \"1\"}], \"note\": \"Inv"))
                .hasMessageContaining("takes nothing over");
    }

    @Test
    void should_cover_awards_between_its_days() {
        Agreement alliance = Policies.policy().agreements().get(0);
        assertThat(alliance.holdsOn(LocalDate.parse("2023-12-31"))).isFalse();
        assertThat(alliance.holdsOn(LocalDate.parse("2024-01-01"))).isTrue();
        assertThat(alliance.holdsOn(LocalDate.parse("2028-12-31"))).isTrue();
        assertThat(alliance.holdsOn(LocalDate.parse("2029-01-01"))).isFalse();
    }

    @Test
    void should_leave_an_admission_a_decision_unless_an_agreement_names_it() {
        Agreement exchange = Policies.policy().agreements().get(1);
        assertThat(exchange.isFor(Purpose.ELECTIVE)).isTrue();
        assertThat(exchange.isFor(Purpose.ADMISSION)).isFalse();
    }

    @Test
    void should_find_nothing_odd_in_the_policy_of_the_tests_but_the_refusal() {
        assertThat(ReceiverPolicyLint.of(Policies.policy()))
                .extracting(
                        Finding::code,
                        finding -> finding.fact("name").orElseThrow().text())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("RECOGNITION_POLICY_INCURABLE", "level"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "european-2022 | european-1922 | RECOGNITION_POLICY_UNKNOWN | /elements",
                "\"higher-education-institution\" | \"x\" | RECOGNITION_POLICY_UNKNOWN | /qualityProfile",
                "espalier-light | x | RECOGNITION_POLICY_UNKNOWN | /light",
                "ee-taltech-rpl | ee-taltech-rpl@1900 | RECOGNITION_POLICY_UNKNOWN | /rulesOfRecognised",
                "at-ug-78 | at-ug-79 | RECOGNITION_POLICY_UNKNOWN | /ruleSets",
                "\"purposes\": [\"exemption\", \"elective\"] | \"purposes\": [\"employment\"] |"
                        + " RECOGNITION_POLICY_IDLE | /agreements",
                "{\"cure\": \"bridging-course\" | {\"cure\": \"portfolio\" | RECOGNITION_POLICY_NOWHERE | /cures",
                "\"creditsBelow\": \"1/2\" | \"levelsBelow\": 2 | RECOGNITION_POLICY_ANY_SIZE | /differences",
                "\"P2M\" | \"P121D\" | RECOGNITION_POLICY_SLOW | /decisionWithin"
            })
    void should_tell_what_looks_like_an_oversight(String part, String odd, String code, String path) {
        assertThat(ReceiverPolicyLint.of(Policies.with(part, odd))).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.subject().path()).contains(path);
            assertThat(Wording.installed().sentence(finding)).doesNotContain(code);
        });
    }

    @Test
    void should_not_ask_for_a_rule_on_size_where_no_credits_are_recognised() {
        ReceiverPolicy admissions = plain().addPurposes(Purpose.ADMISSION).build();
        assertThat(ReceiverPolicyLint.of(admissions))
                .extracting(Finding::code)
                .doesNotContain("RECOGNITION_POLICY_ANY_SIZE");
    }

    private static ReceiverPolicy.Builder plain() {
        ReceiverPolicy policy = Policies.policy();
        ReceiverPolicy.Builder builder = ReceiverPolicy.builder();
        builder.id("plain").version("1").title(policy.title()).addAllSources(policy.sources());
        builder.receiver("R").office("O").appeal(Appeal.of("Committee", Period.ofDays(30)));
        return builder;
    }
}
