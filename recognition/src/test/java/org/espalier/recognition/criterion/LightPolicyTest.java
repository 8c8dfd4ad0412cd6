package org.espalier.recognition.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightPolicyTest {

    private static final LightPolicy OURS = LightPolicies.ours();

    private static LightResult light(String grades) {
        return OURS.evaluate(Evidence.grades(grades));
    }

    /** Seven grades in the order of the criteria; a dash is not known. */
    @ParameterizedTest
    @CsvSource({
        "AAAAAAA, GREEN",
        "BBBBBBB, GREEN",
        "CBBBBBB, ORANGE",
        "BCBBBBB, ORANGE",
        "BBCBBBB, ORANGE",
        "BBBCBBB, ORANGE",
        "BBBBCBB, ORANGE",
        "BBBBBCB, ORANGE",
        "BBBBBBC, ORANGE",
        "DAAAAAA, RED",
        "ADAAAAA, RED",
        "AADAAAA, ORANGE",
        "AAADAAA, RED",
        "AAAADAA, ORANGE",
        "AAAAADA, RED",
        "AAAAAAD, ORANGE",
        "DDDDDDD, RED",
        "CCCCCCC, ORANGE",
        "-------, NOT_KNOWN",
        "A-AAAAA, NOT_KNOWN",
        "AAC-AAA, NOT_KNOWN",
        "AAC-AAD, NOT_KNOWN",
        "AA-AAAA, NOT_KNOWN",
        "AAAAA-A, NOT_KNOWN",
        "AAAAAC-, ORANGE",
        "AA-ACAA, ORANGE",
        "D------, RED",
        "-----D-, RED",
    })
    void should_show_the_light_of_the_grades(String grades, Light light) {
        assertThat(light(grades).light()).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AAAAAAA | GREEN",
                "------- | GREEN, ORANGE, RED",
                "AA-AAAA | GREEN, ORANGE",
                "AACA-AA | ORANGE",
                "AAC-AAA | ORANGE, RED",
                "D------ | RED"
            })
    void should_tell_the_lights_that_remain_possible(String grades, String possible) {
        assertThat(light(grades).possible().toString()).isEqualTo("[" + possible + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAAAADA | QUALITY_ASSURANCE, TESTING",
                "AAADAA- | LEARNING_OUTCOMES",
                "AACAACA | LEVEL, TESTING",
                "AADAAAA | LEVEL",
                "AA-A-AA | LEVEL, WORKLOAD",
                "AAC-AAA | LEARNING_OUTCOMES",
                "AAAAAAA | QUALITY_ASSURANCE, VERIFICATION, LEVEL, LEARNING_OUTCOMES, WORKLOAD, TESTING, IDENTIFICATION"
            })
    void should_name_the_criteria_that_decided(String grades, String because) {
        assertThat(light(grades).because().toString()).isEqualTo("[" + because + "]");
    }

    private static LightResult of(Optional<Boolean> asked, CriterionGrade verification) {
        return OURS.evaluate(Evidence.grades("AAAAAAA").stream()
                .map(one -> one.criterion().isForOnlineLearning() ? result(one.criterion(), asked, verification) : one)
                .toList());
    }

    private static CriterionResult result(Criterion criterion, Optional<Boolean> asked, CriterionGrade grade) {
        return Evidence.result(criterion, grade).asked(asked).build();
    }

    @Test
    void should_leave_out_what_is_not_asked_of_a_course_on_site() {
        assertThat(of(Optional.of(false), CriterionGrade.D).light()).isEqualTo(Light.GREEN);
        assertThat(of(Optional.of(false), CriterionGrade.NOT_KNOWN).light()).isEqualTo(Light.GREEN);
        assertThat(of(Optional.of(false), CriterionGrade.D).because())
                .doesNotContain(Criterion.VERIFICATION, Criterion.IDENTIFICATION)
                .hasSize(5);
    }

    @Test
    void should_not_know_where_the_form_of_participation_would_decide() {
        LightResult result = of(Optional.empty(), CriterionGrade.D);

        assertThat(result.light()).isEqualTo(Light.NOT_KNOWN);
        assertThat(result.possible()).containsExactly(Light.GREEN, Light.RED);
        assertThat(result.because()).containsExactly(Criterion.VERIFICATION, Criterion.IDENTIFICATION);
    }

    @Test
    void should_know_where_the_form_of_participation_makes_no_difference() {
        assertThat(of(Optional.empty(), CriterionGrade.B).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void should_not_know_without_any_result() {
        assertThat(OURS.evaluate(List.of()).light()).isEqualTo(Light.NOT_KNOWN);
    }

    @Test
    void should_name_itself_as_a_convention_of_this_library() {
        String sentence = Wording.installed().sentence(light("AAAAACA").finding());

        assertThat(sentence)
                .isEqualTo("The light is orange by espalier-light@1, a convention of Espalier and nobody's official"
                        + " threshold: testing (C).");
        assertThat(light("AAAAACA").policy()).isEqualTo("espalier-light@1");
        assertThat(OURS.note().orElseThrow()).contains("nobody's official threshold");
    }

    @Test
    void should_say_what_would_decide() {
        assertThat(Wording.installed().sentence(light("AA-AAAA").finding()))
                .endsWith("is not known; what would decide: level (not known).");
    }

    @ParameterizedTest
    @CsvSource({"AAAAAAA, SATISFIED", "CAAAAAA, VIOLATED", "DAAAAAA, VIOLATED", "-------, UNDETERMINED"})
    void should_be_a_finding(String grades, Verdict verdict) {
        assertThat(light(grades).finding().verdict()).isEqualTo(verdict);
    }

    @Test
    void should_be_found_by_its_id_and_day() {
        assertThat(LightPolicies.named("espalier-light", CriterionCase.TODAY)).contains(OURS);
        assertThat(LightPolicies.named("traffic-light", CriterionCase.TODAY)).isEmpty();
        assertThat(OURS).hasToString("espalier-light@1");
    }

    private static LightPolicy read(String rules) {
        String file = "{\"espalier\":\"light-policy/1\",\"id\":\"x\",\"version\":\"1\",\"title\":{\"en\":\"X\"},"
                + "\"sources\":[{\"title\":\"S\",\"confidence\":\"unverified\"}],\"rules\":[" + rules + "]}";
        return LightPolicy.read(file.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void should_show_the_first_light_whose_conditions_are_all_met() {
        LightPolicy strict = read("{\"light\":\"green\",\"conditions\":["
                + "{\"match\":\"all\",\"criteria\":[\"level\"],\"atLeast\":\"A\"},"
                + "{\"match\":\"any\",\"criteria\":[\"testing\",\"workload\"],\"atLeast\":\"B\"}]},"
                + "{\"light\":\"red\",\"conditions\":[{\"match\":\"all\",\"criteria\":[\"level\"],\"atMost\":\"B\"}]}");

        assertThat(strict.evaluate(Evidence.grades("--A-CB-")).light()).isEqualTo(Light.GREEN);
        assertThat(strict.evaluate(Evidence.grades("--A-CC-")).light()).isEqualTo(Light.ORANGE);
        assertThat(strict.evaluate(Evidence.grades("--A-CC-")).because())
                .containsExactly(Criterion.WORKLOAD, Criterion.TESTING);
        assertThat(strict.evaluate(Evidence.grades("--B-CB-")).light()).isEqualTo(Light.RED);
    }

    @Test
    void should_refuse_what_is_no_condition() {
        assertThatThrownBy(() -> GradeCondition.builder().match(GradeMatch.ALL).build())
                .hasMessageContaining("criteria")
                .hasMessageContaining("one of atLeast and atMost");
        assertThatThrownBy(() -> GradeCondition.builder()
                        .match(GradeMatch.ALL)
                        .addCriteria(Criterion.LEVEL)
                        .atLeast(CriterionGrade.NOT_KNOWN)
                        .atMost(CriterionGrade.NOT_KNOWN)
                        .build())
                .hasMessageContaining("atLeast: one of the four")
                .hasMessageContaining("atMost: one of the four");
    }

    @Test
    void should_refuse_what_is_no_rule_or_no_policy() {
        assertThatThrownBy(() -> LightRule.builder().light(Light.NOT_KNOWN).build())
                .hasMessageContaining("light")
                .hasMessageContaining("conditions");
        assertThatThrownBy(() -> read("")).hasMessageContaining("rules");
    }

    @Test
    void should_refuse_a_result_that_contradicts_itself() {
        LightResult green = light("AAAAAAA");

        assertThatThrownBy(() -> LightResult.builder()
                        .light(Light.NOT_KNOWN)
                        .addPossible(Light.GREEN)
                        .policy(" ")
                        .finding(green.finding())
                        .build())
                .hasMessageContaining("possible")
                .hasMessageContaining("policy");
    }
}
