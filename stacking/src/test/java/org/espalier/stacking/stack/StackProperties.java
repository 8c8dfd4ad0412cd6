package org.espalier.stacking.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.stack.Given.THERAPY;
import static org.espalier.stacking.stack.Given.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.espalier.core.exact.Rational;

class StackProperties {

    @Property(tries = 200)
    void should_not_depend_on_the_order_of_the_holdings(@ForAll("stacks") List<Plain> holdings, @ForAll Random random) {
        List<Plain> shuffled = new ArrayList<>(holdings);
        Collections.shuffle(shuffled, random);

        assertThat(analysis(shuffled)).isEqualTo(analysis(holdings));
    }

    @Property(tries = 200)
    void should_keep_its_direction_with_a_holding_that_nothing_links(
            @ForAll("stacks") List<Plain> holdings, @ForAll @IntRange(min = 1, max = 8) int level) {
        StackAnalysis before = analysis(holdings);
        StackAnalysis after =
                analysis(holdings, course("x", level, THERAPY, 2022).needsNothing());

        Assume.that(before.direction() != StackDirection.UNDETERMINED);
        Assume.that(after.direction() != StackDirection.UNDETERMINED);
        assertThat(after.direction()).isEqualTo(before.direction());
    }

    @Property(tries = 200)
    void should_let_each_holding_enter_by_at_most_one_step(@ForAll("stacks") List<Plain> holdings) {
        StackAnalysis analysis = analysis(holdings);

        assertThat(analysis.steps()).extracting(Step::later).doesNotHaveDuplicates();
        assertThat(analysis.steps().size() + analysis.notEntered().size()).isEqualTo(holdings.size());
        assertThat(analysis.notEntered()).contains(analysis.order().get(0));
    }

    @Property(tries = 200)
    void should_have_shares_that_are_one_together(@ForAll("stacks") List<Plain> holdings) {
        StackAnalysis analysis = analysis(holdings);

        Assume.that(!analysis.steps().isEmpty());
        assertThat(total(analysis.shares().stream().map(StepShare::byNumber))).isEqualTo(Rational.ONE);
        assertThat(total(analysis.shares().stream()
                        .map(share -> share.byCredits().orElseThrow())))
                .isEqualTo(Rational.ONE);
    }

    private static Rational total(Stream<Rational> parts) {
        return parts.reduce(Rational.ZERO, Rational::plus);
    }

    private static StackAnalysis analysis(List<Plain> holdings, Given... more) {
        return CredentialStack.of(Stream.concat(
                                holdings.stream().map(holding -> holding.given().ects("2.5")), Stream.of(more))
                        .map(Given::held)
                        .toList())
                .withSharedTarget(Plain.target(holdings))
                .analyse(Given.TODAY);
    }

    @Provide
    Arbitrary<List<Plain>> stacks() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
        return Combinators.combine(Arbitraries.integers().between(2, 7), few, few, few)
                .flatAs((size, levels, fields, needs) ->
                        Arbitraries.randomValue(new PlainStacks(size, levels, fields, needs, false)::draw));
    }
}
