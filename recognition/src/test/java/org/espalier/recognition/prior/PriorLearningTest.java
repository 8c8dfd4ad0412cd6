package org.espalier.recognition.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.LearningHours;
import org.junit.jupiter.api.Test;

class PriorLearningTest {

    @Test
    void should_write_what_it_read() throws JsonProcessingException {
        String written = EspalierJson.write(Union.whole());
        assertThat(EspalierJson.mapper().readValue(written, PriorLearning.class))
                .isEqualTo(Union.whole());
    }

    @Test
    void should_become_a_holding_that_counts_what_was_certified() {
        Grant grant = holding().grant().orElseThrow();
        assertThat(grant.credits()).contains(CreditAmount.parse("4 ects"));
        assertThat(grant.outcomes()).containsExactly("urn:outcome:projects");
        assertThat(grant.decidedOn()).contains(LocalDate.parse("2026-10-01"));
        assertThat(grant.receiver()).isEqualTo("Example University");
    }

    @Test
    void should_stay_marked_as_what_it_was() {
        assertThat(holding().credential().learningSetting()).contains(LearningSetting.INFORMAL);
        assertThat(holding().tags()).containsExactly(PriorLearning.TAG);
        assertThat(holding().credential().awardedOn()).contains(LocalDate.parse("2026-10-01"));
    }

    @Test
    void should_bear_no_credits_of_its_own() {
        assertThat(Union.whole().credential().workload().creditBearing()).isEqualTo(CreditBearing.NO);
        assertThat(Union.whole().credential().workload().hours()).contains(LearningHours.of(180));
        assertThat(Union.whole().credential().workload().credits()).isEmpty();
    }

    @Test
    void should_be_no_holding_before_it_is_certified() {
        LocalDate before = LocalDate.parse("2026-09-30");
        assertThat(Union.whole().holding("Example University", "credit", before))
                .isEmpty();
        assertThat(Union.bare().build().holding("Example University", "credit", Union.DAY))
                .isEmpty();
    }

    @Test
    void should_tell_how_far_it_has_come() {
        assertThat(sentences(PriorLearningCheck.of(Union.whole(), Union.DAY)))
                .containsExactly(
                        "Outcomes that are claimed: 2.",
                        "Pieces of evidence that are handed in: 2.",
                        "What was learned was identified by Board for prior learning on 2026-06-10.",
                        "What was learned was documented at Board for prior learning on 2026-07-01.",
                        "Committee of the faculty assessed it on 2026-09-15, and the outcomes were shown.",
                        "Board for prior learning certified it on 2026-10-01.",
                        "4 ects are certified.");
    }

    @Test
    void should_ask_for_everything_that_is_missing_and_refuse_nothing() {
        Report report = PriorLearningCheck.of(Union.bare().build(), Union.DAY);
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.findings()).extracting(Finding::verdict).containsOnly(Verdict.UNDETERMINED);
        assertThat(report.findings()).hasSize(7);
    }

    @Test
    void should_not_look_into_the_future() {
        Report report = PriorLearningCheck.of(Union.whole(), LocalDate.parse("2026-09-14"));
        assertThat(finding(report, "PRIOR_DOCUMENTATION").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding(report, "PRIOR_ASSESSMENT").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding(report, "PRIOR_CREDITS").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void should_tell_that_an_assessment_did_not_show_the_outcomes() {
        ValidationStep.Builder failed =
                Union.step(ValidationStage.ASSESSMENT, "2026-09-01").achieved(false);
        PriorLearning learning = Union.bare().validation(Union.of(failed)).build();
        Report report = PriorLearningCheck.of(learning, Union.DAY);
        assertThat(report.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(report.determining()).extracting(Finding::code).containsExactly("PRIOR_ASSESSMENT");
    }

    @Test
    void should_not_know_the_result_of_an_assessment_that_is_not_told() {
        ValidationStep.Builder assessed = Union.step(ValidationStage.ASSESSMENT, "2026-09-01");
        PriorLearning learning = Union.bare().validation(Union.of(assessed)).build();
        assertThat(sentences(PriorLearningCheck.of(learning, Union.DAY)))
                .contains(
                        "It is not known whether an assessment showed the outcomes; Board assessed it on 2026-09-01.");
    }

    @Test
    void should_tell_that_it_was_certified_without_credits() {
        PriorLearning learning = Union.bare()
                .validation(Union.of(
                        Union.step(ValidationStage.ASSESSMENT, "2026-09-01").achieved(true),
                        Union.step(ValidationStage.CERTIFICATION, "2026-09-01")))
                .build();
        Report report = PriorLearningCheck.of(learning, Union.DAY);
        assertThat(finding(report, "PRIOR_CREDITS").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(learning.holding("R", "credit", Union.DAY)).isPresent();
    }

    @Test
    void should_name_the_outcomes_that_no_evidence_shows() {
        PriorLearning learning = Union.bare()
                .addClaimed(LearningOutcome.identified("a"), LearningOutcome.identified("b"))
                .addEvidence(EvidenceItem.builder()
                        .kind(EvidenceKind.REFERENCE)
                        .addOutcomes("a")
                        .build())
                .build();
        assertThat(sentences(PriorLearningCheck.of(learning, Union.DAY)))
                .contains("Evidence is missing of the outcomes b.");
    }

    @Test
    void should_take_evidence_that_names_no_outcomes_for_all() {
        PriorLearning learning = Union.bare()
                .addClaimed(LearningOutcome.identified("a"))
                .addEvidence(EvidenceItem.builder().kind(EvidenceKind.REFERENCE).build())
                .build();
        Report report = PriorLearningCheck.of(learning, Union.DAY);
        assertThat(finding(report, "PRIOR_EVIDENCE").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_refuse_an_end_before_the_beginning() {
        PriorLearning.Builder builder =
                Union.bare().from(LocalDate.parse("2026-02-01")).to(LocalDate.parse("2026-01-31"));
        assertThatThrownBy(builder::build).hasMessageContaining("to");
    }

    @Test
    void should_tell_nothing_personal_in_its_text() {
        assertThat(Union.whole()).hasToString("urn:prior:union");
        assertThat(Union.whole().evidence()).hasToString("[ORGANISATION_STATEMENT, PORTFOLIO]");
    }

    private static Holding holding() {
        Optional<Holding> holding = Union.whole().holding("Example University", "credit", Union.DAY);
        return holding.orElseThrow();
    }

    private static Finding finding(Report report, String code) {
        return report.findings(code).get(0);
    }

    private static List<String> sentences(Report report) {
        return report.findings().stream().map(Wording.installed()::sentence).toList();
    }
}
