package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.check.Checker;
import org.espalier.stacking.solve.Refutation.Contradiction;
import org.espalier.stacking.solve.Refutation.Fact;
import org.espalier.stacking.solve.Refutation.FactKind;
import org.espalier.stacking.solve.Refutation.Quantity;
import org.espalier.stacking.solve.Refutation.QuantityKind;
import org.espalier.stacking.solve.Refutation.Split;
import org.espalier.stacking.solve.Refutation.Weighed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckerTest {

    /** Two leaves ask for two and three of four items. */
    private static final Problem PIGEONS = Families.pigeons(4);

    private static final Quantity FIRST = new Quantity(QuantityKind.VARIABLE, 0, 0);

    private static Weighed one(FactKind kind, int number) {
        return new Weighed(1, new Fact(kind, number, 0, 0));
    }

    /** Both demands, and that each item is used once. */
    private static List<Weighed> hall() {
        List<Weighed> facts = new ArrayList<>(List.of(one(FactKind.LEAST, 0), one(FactKind.LEAST, 1)));
        IntStream.range(0, 4).forEach(item -> facts.add(one(FactKind.ROW, item)));
        return facts;
    }

    private static boolean refutes(List<Weighed> facts) {
        return Checker.refutes(PIGEONS, new Contradiction(facts));
    }

    private static Answer answer(List<Integer> uses, Rational shortfall) {
        return new Answer(uses, shortfall, 0, shortfall, 0, true, Method.BRANCH_AND_BOUND);
    }

    @Test
    void should_accept_a_hall_set() {
        assertThat(refutes(hall())).isTrue();
    }

    @Test
    void should_find_the_hall_set() {
        Refutation found = Refuter.refute(PIGEONS, 1).orElseThrow();
        assertThat(((Contradiction) found).facts()).containsExactlyInAnyOrderElementsOf(hall());
    }

    @Test
    void should_reject_a_hall_set_without_any_of_its_facts() {
        for (Weighed fact : hall()) {
            List<Weighed> facts = new ArrayList<>(hall());
            facts.remove(fact);
            assertThat(refutes(facts)).isFalse();
        }
    }

    @Test
    void should_reject_a_factor_below_one() {
        List<Weighed> facts = new ArrayList<>(hall());
        facts.add(new Weighed(-1, new Fact(FactKind.ROW, 0, 0, 0)));
        assertThat(refutes(facts)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void should_reject_a_fact_that_the_problem_does_not_have(FactKind kind) {
        List<Weighed> facts = new ArrayList<>(hall());
        facts.add(one(kind, 9));
        assertThat(refutes(facts)).isFalse();
    }

    @Test
    void should_reject_a_tree_with_an_open_case() {
        Refutation closed = new Contradiction(hall());
        assertThat(Checker.refutes(PIGEONS, new Split(FIRST, closed, closed))).isTrue();
        assertThat(Checker.refutes(PIGEONS, new Split(FIRST, closed, new Contradiction(List.of()))))
                .isFalse();
    }

    @Test
    void should_reject_cases_of_what_may_be_more_than_one() {
        Refutation closed = new Contradiction(hall());
        Quantity amount = new Quantity(QuantityKind.COUNTED, 0, 0);
        assertThat(Checker.refutes(PIGEONS, new Split(amount, closed, closed))).isFalse();
    }

    @Test
    void should_accept_only_the_shortfall_that_uses_have() {
        List<Integer> uses = List.of(0, 2, 5, 7);
        assertThat(Checker.accepts(PIGEONS, answer(uses, Rational.of(1, 3)))).isTrue();
        assertThat(Checker.accepts(PIGEONS, answer(uses, Rational.ZERO))).isFalse();
    }

    @Test
    void should_reject_uses_that_break_a_row() {
        assertThat(Checker.accepts(PIGEONS, answer(List.of(0, 1, 2, 5, 7), Rational.of(1, 3))))
                .isFalse();
    }

    @Test
    void should_reject_unknown_and_repeated_uses() {
        UnaryOperator<List<Integer>> with = more ->
                Stream.concat(List.of(0, 2, 5, 7).stream(), more.stream()).toList();
        assertThat(Checker.accepts(PIGEONS, answer(with.apply(List.of(8)), Rational.of(1, 3))))
                .isFalse();
        assertThat(Checker.accepts(PIGEONS, answer(with.apply(List.of(7)), Rational.of(1, 3))))
                .isFalse();
    }
}
