package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Decisions.attest;
import static org.espalier.stacking.Decisions.exceptions;
import static org.espalier.stacking.Decisions.finding;
import static org.espalier.stacking.Decisions.maximum;
import static org.espalier.stacking.Decisions.names;
import static org.espalier.stacking.Decisions.ofCredentials;
import static org.espalier.stacking.Decisions.waive;
import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.evaluation.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exceptions from a rule that cuts off what goes beyond, and is never violated. */
class ExceptedMaximumTest {

    private static final RuleUse CAP = RuleUse.of(
            "cap",
            ImmutableMaximumRule.builder()
                    .maximum(Rational.of(4))
                    .measure(Measure.CREDITS)
                    .build());

    private static List<Holding> held(String ects) {
        return List.of(sized("a", ects));
    }

    @Test
    void should_be_waived_where_it_would_cut_something_off() {
        Finding told = finding(CAP, held("5"), waive("D-1", "cap"));
        assertThat(told.code()).isEqualTo("WAIVED");
        assertThat(told.fact("surplus")).isEmpty();
        assertThat(exceptions(told)).containsExactly("D-1");
        assertThat(Wording.installed().sentence(told))
                .isEqualTo("Waived by examination board: at most 4 ECTS, the rest as surplus. By exception D-1.");
    }

    @Test
    void should_not_be_waived_where_it_cuts_nothing_off() {
        Finding told = finding(CAP, held("4"), waive("D-1", "cap"));
        assertThat(told.code()).isEqualTo("MAXIMUM");
        assertThat(names(told, "exceptionsWithoutEffect")).containsExactly("D-1");
    }

    @Test
    void should_be_waived_where_it_may_cut_something_off() {
        List<Holding> unknown = List.of(sized("a", "3"), holding("b"));
        Finding told = finding(CAP, unknown, waive("D-1", "cap"));
        assertThat(told.code()).isEqualTo("WAIVED");
        assertThat(told.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"5, D-1", "4, ''"})
    void should_rest_on_a_maximum_that_was_raised_where_more_counts_by_it(String ects, String exception) {
        Finding told = finding(CAP, held(ects), maximum("D-1", "cap", "8"));
        assertThat(told.code()).isEqualTo("MAXIMUM");
        assertThat(String.join(" ", exceptions(told))).isEqualTo(exception);
    }

    @Test
    void should_rest_on_what_keeps_a_credential_from_being_cut_off() {
        Finding told = finding(CAP, held("5"), ofCredentials(DecisionKind.BLOCK, "D-1", "cap", "a"));
        assertThat(exceptions(told)).containsExactly("D-1");
    }

    @Test
    void should_hold_by_the_word_of_an_office_where_it_would_cut_something_off() {
        assertThat(finding(CAP, held("5"), attest("D-1", "cap", true)).code()).isEqualTo("DECIDED");
        assertThat(finding(CAP, held("4"), attest("D-1", "cap", true)).code()).isEqualTo("MAXIMUM");
    }

    @Test
    void should_rest_on_two_exceptions_where_one_of_them_is_enough() {
        Finding told = finding(CAP, held("5"), waive("D-1", "cap"), waive("D-2", "cap"));
        assertThat(exceptions(told)).isNotEmpty();
    }
}
