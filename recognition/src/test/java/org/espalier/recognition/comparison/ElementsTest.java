package org.espalier.recognition.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElementsTest {

    static List<ElementCase> cases() {
        return ElementCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_judge_each_case_as_is_written_down(ElementCase given) {
        Difference difference = given.difference();

        assertThat(difference.judgement()).as(difference.finding().toString()).isEqualTo(given.judgement());
        assertThat(difference.finding().verdict()).isEqualTo(given.verdict());
        assertThat(given.factNames())
                .allSatisfy(name -> assertThat(difference.finding().facts()).containsEntry(name, given.fact(name)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_name_the_rule_and_the_cure(ElementCase given) {
        Difference difference = given.difference();

        assertThat(given.rule().stream())
                .allMatch(rule -> difference.rule().orElseThrow().equals(rule));
        assertThat(difference.cure().map(Given.MAPPER::valueToTree).map(Object::toString))
                .isEqualTo(given.text("cure").map(cure -> '"' + cure + '"'));
        assertThat(difference.rule().isPresent() && !difference.isOpen() && !difference.isSubstantial())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_tell_which_answers_had_no_effect(ElementCase given) {
        assertThat(given.comparison().findings()).hasSize(given.number("unused", 0));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_ask_about_what_is_open(ElementCase given) {
        Comparison comparison = given.comparison();
        int asked = given.difference().isOpen() ? 1 : 0;

        assertThat(comparison.questions().stream().filter(one -> one.element() == given.element()))
                .hasSize(given.number("questions", asked));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_say_it_in_a_whole_sentence(ElementCase given) {
        Finding finding = given.difference().finding();

        assertThat(Wording.installed().sentence(finding))
                .doesNotContain("?", "{", "[", "DIFFERENCE")
                .endsWith(".");
        assertThat(Wording.installed().help(finding)).isPresent();
        assertThat(finding.source()).isPresent();
    }

    @Test
    void should_have_a_case_of_every_judgement_of_every_element() {
        assertThat(ComparisonElement.values())
                .allSatisfy(element -> assertThat(cases().stream()
                                .filter(one -> one.element() == element)
                                .map(ElementCase::judgement)
                                .distinct())
                        .hasSize(element == ComparisonElement.QUALITY ? 3 : 4));
    }
}
