package org.espalier.stacking.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Decisions.DECIDED;
import static org.espalier.stacking.Decisions.about;
import static org.espalier.stacking.Decisions.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Fault;
import org.espalier.core.fault.FaultyValueException;
import org.espalier.core.level.EqfLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseDecisionTest {

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of("WAIVE", List.of("rule")),
                Arguments.of("SUBSTITUTE", List.of("credentials", "insteadOf", "rule")),
                Arguments.of("ALSO_ALLOW", List.of("credentials", "rule")),
                Arguments.of("FORCE", List.of("credentials", "rule")),
                Arguments.of("BLOCK", List.of("credentials", "rule")),
                Arguments.of("CHANGE_THRESHOLD", List.of("minimum", "rule")),
                Arguments.of("CHANGE_ITEM_VALUE", List.of("credentials", "credits")),
                Arguments.of("ATTEST", List.of("holds", "rule")));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void should_ask_for_what_its_kind_needs(DecisionKind kind, List<String> needed) {
        assertThat(faults(decision("D-1", kind))).containsExactlyInAnyOrderElementsOf(needed);
    }

    @ParameterizedTest
    @EnumSource(names = {"WAIVE", "ALSO_ALLOW", "FORCE", "BLOCK"})
    void should_refuse_what_means_nothing_to_its_kind(DecisionKind kind) {
        CaseDecision.Builder decision = decision("D-1", kind).rule("r").holds(true);
        decision.minimum(Rational.ONE).level(EqfLevel.EQF_6).insteadOf(CredentialId.parse("b"));
        assertThat(faults(decision)).contains("holds", "minimum", "level", "insteadOf");
    }

    @Test
    void should_attest_a_rule_or_a_statement() {
        CaseDecision.Builder both =
                decision("D-1", DecisionKind.ATTEST).rule("r").statement("s").holds(true);
        assertThat(faults(both)).containsExactly("statement");
    }

    @Test
    void should_change_a_value_for_one_rule_or_everywhere() {
        assertThatCode(() -> about(decision("D-1", DecisionKind.CHANGE_ITEM_VALUE), "a")
                        .level(EqfLevel.EQF_6)
                        .build())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0,5,minimum", "1,-1,maximum", "6,5,maximum"})
    void should_refuse_bounds_that_leave_nothing(String minimum, String maximum, String attribute) {
        CaseDecision.Builder decision =
                decision("D-1", DecisionKind.CHANGE_THRESHOLD).rule("r");
        decision.minimum(Rational.parse(minimum)).maximum(Rational.parse(maximum));
        assertThat(faults(decision)).contains(attribute);
    }

    @Test
    void should_refuse_blank_texts_all_at_once() {
        CaseDecision.Builder decision = CaseDecision.builder();
        decision.id(" ").kind(DecisionKind.WAIVE).rule(" ").by(" ").decidedOn(DECIDED);
        assertThat(faults(decision.because(" ").signature(" ")))
                .containsExactly("id", "rule", "by", "because", "signature");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28,false", "2026-03-01,true", "2030-01-01,true"})
    void should_have_effect_from_the_day_of_the_decision(LocalDate day, boolean inForce) {
        CaseDecision early = waived("2024-09-01", "2031-12-31");
        assertThat(early.isInForceOn(day)).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31,false", "2026-09-01,true", "2027-08-31,true", "2027-09-01,false"})
    void should_have_effect_between_its_days(LocalDate day, boolean inForce) {
        assertThat(waived("2026-09-01", "2027-08-31").isInForceOn(day)).isEqualTo(inForce);
    }

    @Test
    void should_refuse_days_on_which_it_never_has_effect() {
        assertThatThrownBy(() -> waived("2024-09-01", "2026-02-28")).hasMessageContaining("validTo");
    }

    private static CaseDecision waived(String from, String to) {
        CaseDecision.Builder decision = decision("D-1", DecisionKind.WAIVE).rule("r");
        return decision.validFrom(LocalDate.parse(from))
                .validTo(LocalDate.parse(to))
                .build();
    }

    private static List<String> faults(CaseDecision.Builder decision) {
        try {
            decision.build();
            return List.of();
        } catch (FaultyValueException refused) {
            return refused.faults().stream().map(Fault::attribute).toList();
        }
    }
}
