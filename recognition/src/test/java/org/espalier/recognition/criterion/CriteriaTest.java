package org.espalier.recognition.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaTest {

    static List<CriterionCase> cases() {
        return CriterionCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_grade_each_case_as_is_written_down(CriterionCase given) {
        CriterionResult result = given.result();

        assertThat(result.grade()).as(result.finding().toString()).isEqualTo(given.grade());
        assertThat(result.finding().verdict()).isEqualTo(given.verdict());
        assertThat(given.factNames())
                .allSatisfy(name -> assertThat(result.finding().facts()).containsEntry(name, given.fact(name)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_tell_how_good_it_could_be_with_what_is_not_told(CriterionCase given) {
        CriterionResult result = given.result();
        boolean raised = given.grade().isKnown() && given.atBest() != given.grade();

        assertThat(result.atBest()).isEqualTo(given.atBest());
        assertThat(result.finding().facts().containsKey("atBest")).isEqualTo(raised);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_tell_the_grade_and_the_reason_or_what_is_missing(CriterionCase given) {
        Finding finding = given.result().finding();

        assertThat(finding.fact("grade").orElseThrow().text())
                .isEqualTo(given.grade().label());
        assertThat(finding.facts().containsKey("reason"))
                .isEqualTo(given.grade().isKnown());
        assertThat(finding.facts().containsKey("missing"))
                .isNotEqualTo(given.grade().isKnown());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_say_it_in_a_whole_sentence(CriterionCase given) {
        Finding finding = given.result().finding();

        assertThat(Wording.installed().sentence(finding))
                .doesNotContain("?", "{", "[", "CRITERION")
                .endsWith(".");
        assertThat(Wording.installed().help(finding)).isPresent();
    }

    @Test
    void should_have_a_case_of_every_grade_of_every_criterion() {
        Map<Criterion, Set<CriterionGrade>> shown = cases().stream()
                .collect(Collectors.groupingBy(
                        CriterionCase::criterion, Collectors.mapping(CriterionCase::grade, Collectors.toSet())));

        assertThat(Criterion.values())
                .allSatisfy(criterion ->
                        assertThat(shown.get(criterion)).containsExactlyInAnyOrder(CriterionGrade.values()));
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void should_not_know_anything_of_an_empty_credential(Criterion criterion) {
        CriterionResult result = Criteria.assess(criterion, Evidence.none());

        assertThat(result.grade()).isEqualTo(CriterionGrade.NOT_KNOWN);
        assertThat(result.finding().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void should_have_one_result_for_each_criterion_in_their_order() {
        List<CriterionResult> results = Criteria.assess(Evidence.none());

        assertThat(results).extracting(CriterionResult::criterion).containsExactly(Criterion.values());
        assertThat(results).allMatch(one -> one.finding().severity() == Severity.NOTE);
        assertThat(results)
                .allMatch(one ->
                        one.finding().subject().credential().orElseThrow().equals("urn:credential:1"));
        assertThat(results).allMatch(one -> one.finding().source().isPresent());
    }

    @Test
    void should_ask_for_verification_and_identification_only_where_the_learning_was_not_on_site() {
        assertThat(Evidence.asked("on-site")).containsEntry(Criterion.VERIFICATION, "no");
        assertThat(Evidence.asked("on-site")).containsEntry(Criterion.IDENTIFICATION, "no");
        assertThat(Evidence.asked("on-site")).containsEntry(Criterion.TESTING, "yes");
        assertThat(Evidence.asked("online")).containsEntry(Criterion.VERIFICATION, "yes");
        assertThat(Evidence.asked("other")).containsEntry(Criterion.IDENTIFICATION, "not known");
    }

    private static String sentence(String name) {
        return cases().stream()
                .filter(one -> one.toString().equals(name))
                .map(one -> Wording.installed().sentence(one.result().finding()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void should_tell_grade_reason_and_what_could_be_better() {
        assertThat(sentence("workload: hours"))
                .isEqualTo("The workload is graded B (150 h): told in hours of learning, without credits;"
                        + " it could be A with what is not told.");
        assertThat(sentence("level: none, as a person found out"))
                .isEqualTo("The level is graded D: The awarding body has none; judged by Admissions office on"
                        + " 2026-11-20.");
        assertThat(sentence("verification: disproved"))
                .isEqualTo("Verification is graded D: it was checked and is not authentic: the seal does not fit.");
        assertThat(sentence("verification: not asked of a course on site"))
                .isEqualTo("Verification is not asked of a course on site; it would be graded A: verified by a seal, a"
                        + " verification service or the awarding body.");
        assertThat(sentence("verification: not checked"))
                .isEqualTo("Verification is not graded; missing: a check of the authenticity.");
    }

    @Test
    void should_number_the_criteria_from_one() {
        assertThat(Criterion.QUALITY_ASSURANCE.number()).isEqualTo(1);
        assertThat(Criterion.IDENTIFICATION.number()).isEqualTo(7);
        assertThat(Criterion.LEARNING_OUTCOMES.label()).isEqualTo("learning outcomes");
    }
}
