package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.Samples;
import org.espalier.stacking.evaluation.Attestation;
import org.espalier.stacking.evaluation.Circumstances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttestedTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final Attestation WITHOUT_DAY =
            attestation("registrar", true).build();

    private final Rule practice = Cases.attested("practice", "registrar", "department");

    @Test
    void should_hold_where_one_office_attests_it() {
        assertThat(verdict(WITHOUT_DAY)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(on("department", true, TODAY))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_be_violated_where_an_office_attests_the_contrary() {
        Outcome outcome = outcome(on("department", false, TODAY));
        assertThat(outcome.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(outcome.facts())
                .containsEntry("by", Fact.of(List.of("department")))
                .containsEntry("on", Fact.of(TODAY));
    }

    @Test
    void should_name_the_attestation_that_is_missing() {
        Outcome outcome = outcome();
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.facts())
                .containsEntry("missing", Fact.of(List.of("attestation practice by registrar or department")));
    }

    @Test
    void should_not_hear_others_nor_other_statements() {
        Attestation other = Attestation.builder()
                .statement("thesis")
                .holds(true)
                .by("registrar")
                .build();
        assertThat(verdict(attestation("student", true).build(), other)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void should_not_count_what_is_attested_only_later() {
        Outcome outcome = outcome(on("registrar", true, TODAY.plusDays(1)));
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.facts()).containsEntry("ahead", Fact.of(TODAY.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"true,false,VIOLATED", "false,true,SATISFIED"})
    void should_let_the_latest_decide(boolean earlier, boolean later, Verdict verdict) {
        Attestation first = on("registrar", earlier, TODAY.minusDays(1));
        Attestation second = on("department", later, TODAY);
        Attestation ahead = on("department", earlier, TODAY.plusDays(1));
        assertThat(verdict(first, second, ahead)).isEqualTo(verdict);
    }

    @Test
    void should_stay_open_where_two_of_one_day_contradict_each_other() {
        Outcome outcome = outcome(on("registrar", true, TODAY), on("department", false, TODAY));
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.facts()).containsEntry("by", Fact.of(List.of("department", "registrar")));
    }

    @Test
    void should_ask_for_the_day_of_what_may_be_the_latest() {
        Outcome outcome = outcome(WITHOUT_DAY, on("department", false, TODAY));
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.facts())
                .containsEntry("missing", Fact.of(List.of("day of attestation practice by registrar")));
    }

    @Test
    void should_not_ask_for_a_day_that_changes_nothing() {
        assertThat(verdict(WITHOUT_DAY, on("department", false, TODAY.minusDays(1)), on("department", true, TODAY)))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_not_depend_on_the_order_in_which_it_was_said() {
        List<Attestation> said = new ArrayList<>(
                List.of(WITHOUT_DAY, on("registrar", true, TODAY), on("department", true, TODAY.minusDays(9))));
        Outcome before = outcome(said.toArray(Attestation[]::new));
        Collections.shuffle(said, new Random(7));
        assertThat(outcome(said.toArray(Attestation[]::new))).isEqualTo(before);
    }

    @Test
    void should_refuse_no_office_and_blanks() {
        assertThatThrownBy(() -> Cases.attested("practice")).hasMessageContaining("by: EMPTY_RULE");
        assertThatThrownBy(() -> Cases.attested(" ", "registrar", ""))
                .hasMessageContaining("statement: must not be blank")
                .hasMessageContaining("by: must not be blank");
    }

    @Test
    void should_be_told_in_words() {
        assertThat(practice.sentence()).isEqualTo("practice attested by registrar or department");
    }

    private static Attestation.Builder attestation(String by, boolean holds) {
        Attestation.Builder attestation = Attestation.builder();
        attestation.statement("practice").holds(holds).by(by);
        return attestation;
    }

    private static Attestation on(String by, boolean holds, LocalDate day) {
        return attestation(by, holds).on(day).build();
    }

    private Outcome outcome(Attestation... said) {
        return Said.of(practice, Circumstances.builder().addAttestations(said).build())
                .get(0);
    }

    private Verdict verdict(Attestation... said) {
        return outcome(said).verdict();
    }
}
