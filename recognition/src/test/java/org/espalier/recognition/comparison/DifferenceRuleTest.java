package org.espalier.recognition.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'levelsBelow': 1} | LEVEL",
                "{'creditsBelow': '0.75'} | WORKLOAD",
                "{'qualityBelow': 'C'} | QUALITY",
                "{'fieldsBeyond': 1} | PROFILE",
                "{'orientationDiffers': true} | PROFILE",
                "{'coverageBelow': '2/3'} | LEARNING_OUTCOMES",
                "{'outcomesMissing': 1} | LEARNING_OUTCOMES"
            },
            quoteCharacter = '~')
    void should_be_about_the_element_of_its_bound(String rule, ComparisonElement element) {
        assertThat(Given.rule(rule).element()).isEqualTo(element);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'levelsBelow': 1, 'creditsBelow': '1'}",
                "{'fieldsBeyond': 1, 'orientationDiffers': true}",
                "{'levelsBelow': 0}",
                "{'levelsBelow': 8}",
                "{'creditsBelow': '0'}",
                "{'creditsBelow': '1.1'}",
                "{'creditsBelow': '-1'}",
                "{'qualityBelow': 'D'}",
                "{'qualityBelow': 'not-known'}",
                "{'fieldsBeyond': -1}",
                "{'fieldsBeyond': 3}",
                "{'orientationDiffers': false}",
                "{'coverageBelow': '0'}",
                "{'coverageBelow': '2'}",
                "{'outcomesMissing': 0}",
                "{'outcomesMissing': 1001}",
                "{'levelsBelow': 1, 'because': ' '}",
                "{'levelsBelow': 1, 'id': ' '}"
            })
    void should_refuse_what_is_no_rule(String rule) {
        assertThatThrownBy(() -> Given.rule(rule)).hasMessageContaining("Difference rule");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'levelsBelow': 7}",
                "{'creditsBelow': '1'}",
                "{'qualityBelow': 'A'}",
                "{'fieldsBeyond': 0}",
                "{'fieldsBeyond': 2}",
                "{'coverageBelow': '1'}",
                "{'outcomesMissing': 1000}"
            })
    void should_accept_the_ends_of_the_bounds(String rule) {
        assertThatCode(() -> Given.rule(rule)).doesNotThrowAnyException();
    }

    private static Difference difference(String code, boolean reason) {
        Finding.Builder finding = Finding.of(code, Verdict.VIOLATED, Severity.ERROR);
        if (reason) {
            finding.putFact("reason", Fact.of("x"));
        }
        return Difference.builder()
                .element(ComparisonElement.LEVEL)
                .judgement(Judgement.SUBSTANTIAL)
                .finding(finding.build())
                .build();
    }

    @Test
    void should_refuse_a_substantial_difference_without_a_reason() {
        assertThat(difference("DIFFERENCE_LEVEL", true).isSubstantial()).isTrue();
        assertThatThrownBy(() -> difference("DIFFERENCE_LEVEL", false)).hasMessageContaining("has no reason");
        assertThatThrownBy(() -> difference("DIFFERENCE_PROFILE", true)).hasMessageContaining("another element");
    }

    @Test
    void should_refuse_an_answer_without_question_office_or_reason() {
        assertThatThrownBy(() -> PersonalJudgement.builder()
                        .question(" ")
                        .answer(Answer.COVERED)
                        .office(" ")
                        .on(Given.TODAY)
                        .because(" ")
                        .build())
                .hasMessageContaining("question")
                .hasMessageContaining("office")
                .hasMessageContaining("because");
    }

    @Test
    void should_refuse_a_coverage_whose_parts_are_more_than_the_whole() {
        assertThatThrownBy(
                        () -> Coverage.builder().essential(1).covered(1).open(1).build())
                .hasMessageContaining("essential");
        assertThatThrownBy(() ->
                        Coverage.builder().essential(1).covered(-1).open(-1).build())
                .hasMessageContaining("covered: must not be negative")
                .hasMessageContaining("open: must not be negative");
    }

    @Test
    void should_refuse_a_question_without_answers() {
        assertThatThrownBy(() -> Question.builder()
                        .id(" ")
                        .element(ComparisonElement.LEVEL)
                        .build())
                .hasMessageContaining("answers")
                .hasMessageContaining("id");
    }
}
