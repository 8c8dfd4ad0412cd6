package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.course;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FromListsTest {

    private static final NamedFilter A = NamedFilter.of("a", HoldingFilter.tagged("A"));
    private static final NamedFilter B = NamedFilter.of("b", HoldingFilter.tagged("B"));
    private static final NamedFilter C = NamedFilter.of("c", HoldingFilter.tagged("C"));
    private static final NamedFilter MASTER = NamedFilter.of("master", HoldingFilter.atLeast(EqfLevel.EQF_7));

    private final Rule threeFromTwo = Compositions.fromLists(3, 2, A, B, C);

    @Test
    void should_hold_with_enough_from_enough_lists() {
        assertThat(verdict(threeFromTwo, held("1", "A"), held("2", "A"), held("3", "B")))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_not_hold_with_too_few() {
        Outcome outcome = outcome(threeFromTwo, held("1", "A"), held("2", "B"));
        assertThat(outcome.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(outcome.facts()).containsEntry("gap", Fact.of(Rational.ONE, ""));
    }

    @Test
    void should_not_hold_with_all_from_one_list() {
        Outcome outcome = outcome(threeFromTwo, held("1", "A"), held("2", "A"), held("3", "A"));
        assertThat(outcome.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(outcome.facts())
                .containsEntry("lists", Fact.of(Rational.ONE, Rational.ONE, ""))
                .containsEntry("gap", Fact.of(Rational.ONE, ""));
    }

    @Test
    void should_count_a_credential_of_two_lists_for_one_of_them() {
        Rule twoFromTwo = Compositions.fromLists(2, 2, A, B);
        assertThat(verdict(twoFromTwo, held("1", "A", "B"))).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(twoFromTwo, held("1", "A", "B"), held("2", "A", "B")))
                .isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"1,2,3", "3,2,1", "2,3,1"})
    void should_move_a_credential_to_the_list_where_it_helps(String first, String second, String third) {
        Outcome outcome = outcome(
                Compositions.fromLists(3, 3, A, B, C), held(first, "A", "B"), held(second, "A"), held(third, "B", "C"));
        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.facts().toString())
                .contains(first + " for b")
                .contains(second + " for a")
                .contains(third + " for c");
    }

    @Test
    void should_stay_open_where_a_datum_decides() {
        Outcome outcome = outcome(Compositions.fromLists(2, 2, A, MASTER), held("1", "A"), held("2", "B"));
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.facts())
                .containsEntry("missing", Fact.of(List.of("level of 1", "level of 2")))
                .containsEntry("counted", Fact.of(Rational.of(1), Rational.of(2), ""))
                .containsEntry("lists", Fact.of(Rational.of(1), Rational.of(2), ""));
    }

    @Test
    void should_not_ask_for_what_cannot_help() {
        assertThat(verdict(Compositions.fromLists(3, 2, A, MASTER), held("1", "A"), held("2", "B")))
                .isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(
                        Compositions.fromLists(1, 1, A, MASTER),
                        Holding.earned(course("1", "5", 7).build()),
                        held("2", "B")))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_be_violated_by_nothing() {
        Outcome outcome = outcome(threeFromTwo);
        assertThat(outcome.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(outcome.facts())
                .containsEntry("gap", Fact.of(Rational.of(3), ""))
                .doesNotContainKey("used");
    }

    @Test
    void should_take_another_minimum_but_no_maximum() {
        Threshold two = new Threshold(Optional.of(Rational.of(2)), Optional.empty());
        Threshold most = new Threshold(Optional.empty(), Optional.of(Rational.of(4)));
        assertThat(threeFromTwo.changed(two)).contains(Compositions.fromLists(2, 2, A, B, C));
        assertThat(threeFromTwo.changed(most)).isEmpty();
    }

    @Test
    void should_say_what_it_asks_for() {
        NamedFilter any = NamedFilter.of("anything", HoldingFilter.all());
        assertThat(Compositions.fromLists(2, 1, A, any).sentence())
                .isEqualTo("at least 2 credentials from at least 1 of the lists: a (tagged A); anything");
    }

    @ParameterizedTest
    @CsvSource({"0,1,minimum", "2,0,lists", "3,4,lists", "2,3,lists"})
    void should_refuse_numbers_that_make_no_sense(int minimum, int lists, String attribute) {
        assertThatThrownBy(() -> Compositions.fromLists(minimum, lists, A, B, C))
                .hasMessageContaining(attribute + ": ");
    }

    @Test
    void should_refuse_no_list_and_the_same_list_twice() {
        assertThatThrownBy(() -> Compositions.fromLists(1, 1)).hasMessageContaining("EMPTY_RULE");
        assertThatThrownBy(() -> Compositions.fromLists(1, 1, A, B, A)).hasMessageContaining("of/2/id");
    }

    private static Holding held(String id, String... tags) {
        return sized(id, "5", tags);
    }

    private static Outcome outcome(Rule rule, Holding... holdings) {
        return rule.evaluate(CountedHoldings.of(List.of(holdings), Evaluation.on(TODAY)))
                .get(0);
    }

    private static Verdict verdict(Rule rule, Holding... holdings) {
        return outcome(rule, holdings).verdict();
    }
}
