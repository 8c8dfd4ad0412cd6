package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.rule.Said.enrolled;
import static org.espalier.stacking.rule.Said.knowing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.Circumstances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactConditionTest {

    private static final LocalDate APRIL = LocalDate.parse("2025-04-01");
    private static final LocalDate MAY = LocalDate.parse("2025-05-31");
    private static final FactCondition SINCE_APRIL = FactCondition.since("enrolledOn", APRIL);
    private static final FactCondition ON_TRACK = FactCondition.among("track", "ai", "databases");
    private static final FactCondition SIXTY = FactCondition.minimum("priorCredits", Rational.of(60));

    @ParameterizedTest
    @CsvSource({"2025-03-31,NO", "2025-04-01,YES", "2025-05-31,YES", "2025-06-01,NO"})
    void should_include_both_days(String day, Answer answer) {
        FactCondition spring =
                FactCondition.builder().fact("enrolledOn").from(APRIL).to(MAY).build();
        assertThat(spring.answer(enrolled(day))).isEqualTo(answer);
    }

    @Test
    void should_bound_on_one_side_only() {
        FactCondition untilMay = FactCondition.until("enrolledOn", MAY);
        assertThat(untilMay.answer(enrolled("1990-01-01"))).isEqualTo(Answer.YES);
        assertThat(SINCE_APRIL.answer(enrolled("2090-01-01"))).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"ai,YES", "databases,YES", "AI,NO", "law,NO"})
    void should_look_for_a_text_as_it_stands(String track, Answer answer) {
        assertThat(ON_TRACK.answer(knowing("track", Fact.of(track)))).isEqualTo(answer);
    }

    @Test
    void should_find_one_of_several_names_and_yes_or_no() {
        assertThat(ON_TRACK.answer(knowing("track", Fact.of(List.of("law", "ai")))))
                .isEqualTo(Answer.YES);
        assertThat(ON_TRACK.answer(knowing("track", Fact.of(List.of())))).isEqualTo(Answer.NO);
        assertThat(FactCondition.among("employed", "yes").answer(knowing("employed", Fact.of(true))))
                .isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"59.9,NO", "60,YES", "120,YES", "361/3,NO"})
    void should_include_both_numbers_exactly(String amount, Answer answer) {
        FactCondition window = FactCondition.builder()
                .fact("priorCredits")
                .atLeast(Rational.of(60))
                .atMost(Rational.of(120))
                .build();
        assertThat(window.answer(knowing("priorCredits", Fact.of(Rational.parse(amount), "ECTS"))))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"60,70,YES", "50,59,NO", "50,60,UNKNOWN"})
    void should_know_of_a_range_what_holds_in_all_of_it(int from, int to, Answer answer) {
        Fact range = Fact.of(Rational.of(from), Rational.of(to), "ECTS");
        assertThat(SIXTY.answer(knowing("priorCredits", range))).isEqualTo(answer);
    }

    @Test
    void should_name_what_is_not_told() {
        FactCondition both = FactCondition.allOf(SINCE_APRIL, ON_TRACK);
        assertThat(both.answer(Circumstances.none())).isEqualTo(Answer.UNKNOWN);
        assertThat(both.missing(Circumstances.none())).containsExactly("fact enrolledOn", "fact track");
        assertThat(both.missing(knowing("track", Fact.of("ai")))).containsExactly("fact enrolledOn");
    }

    @Test
    void should_name_nothing_that_does_not_decide() {
        assertThat(FactCondition.allOf(SINCE_APRIL, ON_TRACK).missing(knowing("track", Fact.of("law"))))
                .isEmpty();
        assertThat(FactCondition.anyOf(SINCE_APRIL, ON_TRACK).missing(knowing("track", Fact.of("ai"))))
                .isEmpty();
    }

    static Stream<Arguments> of_another_type() {
        return Stream.of(
                Arguments.of(SINCE_APRIL, Fact.of("2025-04-01"), "fact enrolledOn as a day"),
                Arguments.of(ON_TRACK, Fact.of(APRIL), "fact track as a text"),
                Arguments.of(ON_TRACK, Fact.of(60), "fact track as a text"),
                Arguments.of(SIXTY, Fact.of("60"), "fact priorCredits as a number"),
                Arguments.of(SIXTY, Fact.of(true), "fact priorCredits as a number"),
                Arguments.of(SIXTY, Fact.of(Rational.of(50), Rational.of(70), ""), "fact priorCredits as one number"));
    }

    @ParameterizedTest
    @MethodSource("of_another_type")
    void should_not_take_a_fact_of_another_type(FactCondition condition, Fact fact, String missing) {
        Circumstances circumstances = knowing(condition.fact().orElseThrow(), fact);
        assertThat(condition.answer(circumstances)).isEqualTo(Answer.UNKNOWN);
        assertThat(condition.missing(circumstances)).containsExactly(missing);
    }

    @Test
    void should_be_told_in_words() {
        FactCondition window = FactCondition.builder()
                .fact("hours")
                .atLeast(Rational.of(5, 2))
                .atMost(Rational.of(10))
                .build();
        assertThat(FactCondition.anyOf(FactCondition.allOf(SINCE_APRIL, ON_TRACK), window.negated())
                        .sentence())
                .isEqualTo("(enrolledOn on or after 2025-04-01 and track is ai or databases) or not hours 2.5 to 10");
        assertThat(FactCondition.anyOf(SIXTY, ON_TRACK).negated().sentence())
                .isEqualTo("not (priorCredits at least 60 or track is ai or databases)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"all\": []}",
                "{\"any\": []}",
                "{\"fact\": \"a\"}",
                "{\"fact\": \"a\", \"is\": []}",
                "{\"fact\": \" \", \"is\": [\"x\"]}",
                "{\"fact\": \"a\", \"is\": [\"\"]}",
                "{\"is\": [\"x\"]}",
                "{\"fact\": \"a\", \"from\": \"2025-04-02\", \"to\": \"2025-04-01\"}",
                "{\"fact\": \"a\", \"atLeast\": \"2\", \"atMost\": \"1\"}",
                "{\"fact\": \"a\", \"is\": [\"x\"], \"atLeast\": \"2\"}",
                "{\"fact\": \"a\", \"is\": [\"x\"], \"from\": \"2025-04-02\"}",
                "{\"fact\": \"a\", \"atMost\": \"2\", \"from\": \"2025-04-02\"}",
                "{\"fact\": \"a\", \"is\": [\"x\"], \"not\": {\"fact\": \"b\", \"is\": [\"x\"]}}",
                "{\"fact\": \"a\", \"not\": {\"fact\": \"b\", \"is\": [\"x\"]}}",
                "{\"all\": [{\"fact\": \"a\", \"is\": [\"x\"]}], \"any\": [{\"fact\": \"a\", \"is\": [\"x\"]}]}"
            })
    void should_refuse_what_tests_nothing_contradicts_itself_or_is_mixed(String json) {
        assertThatThrownBy(() -> EspalierJson.mapper().readValue(json, FactCondition.class))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_tell_all_that_is_wrong_at_once() {
        assertThatThrownBy(() -> FactCondition.builder()
                        .from(MAY)
                        .to(APRIL)
                        .addIs("x", "")
                        .build())
                .hasMessageContaining("fact: is required")
                .hasMessageContaining("is: must not be blank")
                .hasMessageContaining("is: excludes from and to")
                .hasMessageContaining("to: is before the first day");
    }
}
