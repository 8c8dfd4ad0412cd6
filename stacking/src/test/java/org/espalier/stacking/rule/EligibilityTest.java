package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.sized;
import static org.espalier.stacking.rule.Judged.credential;
import static org.espalier.stacking.rule.Judged.outcome;
import static org.espalier.stacking.rule.Judged.outcomes;
import static org.espalier.stacking.rule.Judged.rule;
import static org.espalier.stacking.rule.Judged.sentence;
import static org.espalier.stacking.rule.Judged.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Revocation;
import org.espalier.core.credential.Suspension;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.EctsCredits;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTest {

    @Nested
    class Each {

        private final Rule fromEstonia = rule("{'kind': 'each', 'filter': {'countries': ['EE'], 'levelAtLeast': '6'}}");

        @Test
        void should_tell_each_credential_by_itself() {
            assertThat(outcomes(fromEstonia, from("a", "EE"), from("b", "FI")))
                    .extracting(Outcome::verdict)
                    .containsExactly(Verdict.SATISFIED, Verdict.VIOLATED);
        }

        @Test
        void should_say_which_condition_fails() {
            Outcome outcome = outcomes(fromEstonia, from("b", "FI")).get(0);
            assertThat(outcome.facts()).containsEntry("failed", Fact.of(List.of("from EE")));
            assertThat(sentence(fromEstonia, from("b", "FI")))
                    .isEqualTo("b is not from EE: each credential at EQF 6 or higher, from EE asked for.");
        }

        @Test
        void should_name_every_datum_that_is_missing() {
            assertThat(outcome(fromEstonia, credential()).facts())
                    .containsEntry("missing", Fact.of(List.of("level of a", "awarding country of a")));
        }

        @Test
        void should_not_apply_to_nothing() {
            assertThat(verdict(fromEstonia)).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void should_exclude_what_must_not_be_there() {
            Rule noThesis = rule("{'kind': 'each', 'filter': {'not': {'tags': ['thesis']}}}");
            assertThat(verdict(noThesis, sized("a", "6", "core"))).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(noThesis, sized("a", "6", "thesis"))).isEqualTo(Verdict.VIOLATED);
        }

        private Holding from(String id, String country) {
            return Holding.earned(MicroCredential.builder()
                    .id(id)
                    .eqf(6)
                    .awardedBy("en", "University", country)
                    .build());
        }
    }

    @Nested
    class Validity {

        private final Rule valid = Eligibility.valid();

        @ParameterizedTest
        @CsvSource({"2026-11-21,VIOLATED", "2026-11-22,SATISFIED", "2026-11-23,SATISFIED"})
        void should_hold_up_to_the_last_day(LocalDate last, Verdict verdict) {
            assertThat(verdict(valid, credential().validTo(last))).isEqualTo(verdict);
        }

        @Test
        void should_tell_status_and_day() {
            LocalDate last = TODAY.minusDays(1);
            assertThat(outcome(valid, credential().validTo(last)).facts())
                    .containsEntry("status", Fact.of("expired"))
                    .containsEntry("date", Fact.of(last));
        }

        @Test
        void should_be_violated_by_what_is_revoked_suspended_or_ahead() {
            assertThat(verdict(valid, credential().revocation(revokedOn(TODAY))))
                    .isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(valid, credential().addSuspensions(suspendedFrom(TODAY))))
                    .isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(valid, credential().validFrom(TODAY.plusDays(1))))
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_hold_without_an_end_and_not_look_at_what_is_not_earned() {
            Holding planned = Holding.builder()
                    .credential(credential().validTo(TODAY.minusDays(1)).build())
                    .state(HoldingState.PLANNED)
                    .build();
            assertThat(verdict(valid, credential())).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(valid, planned)).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void should_know_how_long_it_goes_on() {
            MicroCredential.Builder credential = credential()
                    .validTo(TODAY.plusDays(9))
                    .revocation(revokedOn(TODAY.plusDays(5)))
                    .addSuspensions(suspendedFrom(TODAY.minusYears(1).minusDays(9), TODAY.minusYears(1)));
            assertThat(until(credential)).contains(TODAY.plusDays(4));
            assertThat(until(credential())).isEmpty();
        }

        private Optional<LocalDate> until(MicroCredential.Builder credential) {
            Holding holding = Holding.earned(credential.build());
            return valid.perHolding().orElseThrow().holdsUntil(Judged.counted(holding));
        }

        private Revocation revokedOn(LocalDate day) {
            return Revocation.builder().on(day).build();
        }

        private Suspension suspendedFrom(LocalDate day) {
            return Suspension.builder().from(day).build();
        }

        private Suspension suspendedFrom(LocalDate first, LocalDate last) {
            return Suspension.builder().from(first).to(last).build();
        }
    }

    @Nested
    class Level_window {

        private final Rule sixToSeven = Eligibility.levels(EqfLevel.EQF_6, EqfLevel.EQF_7);
        private final Rule withSix = Eligibility.levels(EqfLevel.EQF_6, EqfLevel.EQF_7, EctsCredits.of(6));

        @ParameterizedTest
        @CsvSource({"5,VIOLATED", "6,SATISFIED", "7,SATISFIED", "8,VIOLATED"})
        void should_include_both_ends(int eqf, Verdict verdict) {
            assertThat(verdict(sixToSeven, credential().eqf(eqf))).isEqualTo(verdict);
            assertThat(verdict(withSix, credential().eqf(eqf))).isEqualTo(verdict);
        }

        @Test
        void should_stay_open_without_a_level() {
            assertThat(outcome(sixToSeven, credential()).facts())
                    .containsEntry("missing", Fact.of(List.of("level of a")));
        }

        @ParameterizedTest
        @CsvSource({"2,4,SATISFIED", "2,4.01,VIOLATED"})
        void should_allow_so_much_without_a_level_all_together(String one, String other, Verdict verdict) {
            assertThat(verdict(withSix, sized("a", one), sized("b", other))).isEqualTo(verdict);
        }

        @Test
        void should_name_the_credits_of_what_has_no_level() {
            Outcome outcome = outcome(withSix, credential());
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(outcome.facts()).containsEntry("missing", Fact.of(List.of("credits of a")));
        }

        @Test
        void should_be_about_each_alone_unless_some_may_be_without() {
            assertThat(sixToSeven.perHolding()).isPresent();
            assertThat(withSix.perHolding()).isEmpty();
        }

        @Test
        void should_look_only_at_what_the_filter_selects() {
            Rule core =
                    rule("{'kind': 'level-window', 'lowest': '6', 'unlevelled': '0', 'filter': {'tags': ['core']}}");
            assertThat(verdict(core, sized("a", "6"))).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(verdict(core, sized("a", "6", "core"))).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_speak_of_one_credential_and_of_all_together() {
            assertThat(sentence(sixToSeven, Holding.earned(credential().eqf(6).build())))
                    .isEqualTo("a is at EQF 6: each credential at EQF 6 to EQF 7.");
            assertThat(sentence(withSix, sized("a", "4")))
                    .isEqualTo(
                            "4 ECTS without a level: each credential at EQF 6 to EQF 7, at most 6 ECTS without a level.");
        }
    }

    @Nested
    class Where_a_filter_may_not_select {

        private final Rule small =
                rule("{'kind': 'credits-per-item', 'minimum': '5', 'filter': {'levelAtLeast': '6'}}");

        @Test
        void should_name_the_datum_of_the_filter() {
            assertThat(outcome(small, credential().ects("4")).facts())
                    .containsEntry("missing", Fact.of(List.of("level of a")));
        }

        @Test
        void should_be_no_question_where_the_rule_is_fulfilled_anyway() {
            assertThat(verdict(small, credential().ects("5"))).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_name_both_where_both_are_open() {
            assertThat(outcome(small, credential()).facts())
                    .containsEntry("missing", Fact.of(List.of("credits of a", "level of a")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'each', 'filter': {'codePatterns': ['ITX83*']}}|each credential with code like ITX83*",
                "{'kind': 'validity'}|each credential valid on the day of evaluation",
                "{'kind': 'level-window', 'lowest': '6'}|each credential at EQF 6 or higher",
                "{'kind': 'level-window', 'highest': '6'}|each credential at EQF 6 or lower",
                "{'kind': 'level-window', 'lowest': '6', 'highest': '6'}|each credential at EQF 6"
            })
    void should_say_what_it_asks_for(String rule, String words) {
        assertThat(rule(rule).sentence()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind': 'each', 'filter': {}}",
                "{'kind': 'each'}",
                "{'kind': 'level-window'}",
                "{'kind': 'level-window', 'unlevelled': '6'}",
                "{'kind': 'level-window', 'lowest': '7', 'highest': '6'}",
                "{'kind': 'level-window', 'lowest': '7', 'unlevelled': '-1'}"
            })
    void should_refuse_what_makes_no_sense(String rule) {
        assertThatThrownBy(() -> rule(rule)).isInstanceOf(IllegalArgumentException.class);
    }
}
