package org.espalier.stacking.evaluation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Decisions.about;
import static org.espalier.stacking.Decisions.attest;
import static org.espalier.stacking.Decisions.decision;
import static org.espalier.stacking.Decisions.maximum;
import static org.espalier.stacking.Decisions.minimum;
import static org.espalier.stacking.Decisions.ofCredentials;
import static org.espalier.stacking.Decisions.substitute;
import static org.espalier.stacking.Decisions.waive;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictsTest {

    private static Circumstances circumstances(CaseDecision... exceptions) {
        return Circumstances.builder().addExceptions(exceptions).build();
    }

    private static CaseDecision valued(String id, String rule, String credits) {
        return about(decision(id, DecisionKind.CHANGE_ITEM_VALUE), "a")
                .rule(rule)
                .credits(CreditAmount.parse(credits))
                .build();
    }

    private static CaseDecision levelled(String id, String rule, EqfLevel level) {
        return about(decision(id, DecisionKind.CHANGE_ITEM_VALUE), "a")
                .rule(rule)
                .level(level)
                .build();
    }

    static Stream<Arguments> conflicts() {
        return Stream.of(
                Arguments.of(minimum("D-1", "r", "5"), minimum("D-2", "r", "6")),
                Arguments.of(maximum("D-1", "r", "5"), maximum("D-2", "r", "6")),
                Arguments.of(minimum("D-1", "r", "6"), maximum("D-2", "r", "5")),
                Arguments.of(valued("D-1", "r", "5 ects"), valued("D-2", "r", "6 ects")),
                Arguments.of(levelled("D-1", "r", EqfLevel.EQF_6), levelled("D-2", "r", EqfLevel.EQF_7)),
                Arguments.of(attest("D-1", "r", true), attest("D-2", "r", false)),
                Arguments.of(waive("D-1", "r"), attest("D-2", "r", false)),
                Arguments.of(block("r"), ofCredentials(DecisionKind.ALSO_ALLOW, "D-2", "r", "a")),
                Arguments.of(block("r"), ofCredentials(DecisionKind.FORCE, "D-2", "r", "b", "a")),
                Arguments.of(block("r"), substitute("D-2", "r", "a", "x")));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void should_be_refused_in_either_order(CaseDecision one, CaseDecision other) {
        assertThatThrownBy(() -> circumstances(one, other)).hasMessageContaining("exceptions/1: contradicts D-1");
        assertThatThrownBy(() -> circumstances(other, one)).hasMessageContaining("exceptions/1: contradicts D-2");
    }

    static Stream<Arguments> agreements() {
        return Stream.of(
                Arguments.of(minimum("D-1", "r", "5"), minimum("D-2", "r", "5")),
                Arguments.of(minimum("D-1", "r", "5"), maximum("D-2", "r", "5")),
                Arguments.of(minimum("D-1", "r", "5"), minimum("D-2", "s", "6")),
                Arguments.of(valued("D-1", "r", "5 ects"), valued("D-2", "s", "6 ects")),
                Arguments.of(valued("D-1", "r", "5 ects"), levelled("D-2", "r", EqfLevel.EQF_7)),
                Arguments.of(waive("D-1", "r"), attest("D-2", "r", true)),
                Arguments.of(block("r"), ofCredentials(DecisionKind.FORCE, "D-2", "r", "b")),
                Arguments.of(block("r"), ofCredentials(DecisionKind.FORCE, "D-2", "s", "a")));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void should_not_be_seen_where_both_can_hold(CaseDecision one, CaseDecision other) {
        assertThatCode(() -> circumstances(one, other)).doesNotThrowAnyException();
    }

    @Test
    void should_not_be_seen_where_one_ends_before_the_other_begins() {
        CaseDecision first =
                threshold("D-1", "5").validTo(LocalDate.parse("2026-08-31")).build();
        CaseDecision second =
                threshold("D-2", "6").validFrom(LocalDate.parse("2026-09-01")).build();
        CaseDecision early =
                threshold("D-3", "7").validFrom(LocalDate.parse("2026-08-31")).build();
        assertThatCode(() -> circumstances(first, second)).doesNotThrowAnyException();
        assertThatThrownBy(() -> circumstances(first, early)).hasMessageContaining("contradicts D-1");
    }

    private static CaseDecision.Builder threshold(String id, String minimum) {
        return decision(id, DecisionKind.CHANGE_THRESHOLD).rule("r").minimum(Rational.parse(minimum));
    }

    private static CaseDecision block(String rule) {
        return ofCredentials(DecisionKind.BLOCK, "D-1", rule, "a");
    }

    @Test
    void should_refuse_the_same_id_twice() {
        assertThatThrownBy(() -> circumstances(waive("D-1", "r"), waive("D-1", "s")))
                .hasMessageContaining("exceptions/1/id: stands twice: D-1");
    }
}
