package org.espalier.stacking.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is possible, against the directions of all completions, told in another way. */
class ExplorationProperties {

    @Property(tries = 300)
    void should_find_what_unknown_levels_and_links_leave_possible(@ForAll("stacks") List<Plain> holdings) {
        StackAnalysis analysis = analysis(holdings);

        assertThat(analysis.possible()).isEqualTo(PlainStack.directions(holdings));
        Statistics.label("open")
                .collect(analysis.possible().size() > 1)
                .coverage(open -> open.check(true).percentage(share -> share > 20 && share < 90));
    }

    @Property(tries = 300)
    void should_find_what_unknown_fields_leave_possible_where_no_two_known_fields_are_near(
            @ForAll("stacksWithAnUnknownField") List<Plain> holdings) {
        assertThat(analysis(holdings).possible()).isEqualTo(PlainStack.directions(holdings));
    }

    @Property(tries = 100)
    void should_never_overlook_what_several_unknown_fields_leave_possible(
            @ForAll("stacksWithUnknownFields") List<Plain> holdings) {
        assertThat(analysis(holdings).possible()).containsAll(PlainStack.directions(holdings));
    }

    @Property(tries = 300)
    void should_be_undetermined_exactly_where_a_deciding_datum_is_named(@ForAll("stacks") List<Plain> holdings) {
        StackAnalysis analysis = analysis(holdings);

        assertThat(analysis.deciding().isEmpty()).isEqualTo(analysis.possible().size() == 1);
        assertThat(analysis.direction() == StackDirection.UNDETERMINED)
                .isEqualTo(analysis.possible().size() > 1);
    }

    private static StackAnalysis analysis(List<Plain> holdings) {
        return CredentialStack.of(
                        holdings.stream().map(holding -> holding.given().held()).toList())
                .withSharedTarget(Plain.target(holdings))
                .analyse(Given.TODAY);
    }

    @Provide
    Arbitrary<List<Plain>> stacks() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .flatAs((size, levels, needs) -> drawn(new PlainStacks(size, levels, 0, needs, false)));
    }

    @Provide
    Arbitrary<List<Plain>> stacksWithAnUnknownField() {
        return Arbitraries.integers()
                .between(0, 1)
                .flatMap(unknown -> drawn(new PlainStacks(4, unknown, 1, unknown, true)));
    }

    @Provide
    Arbitrary<List<Plain>> stacksWithUnknownFields() {
        return Arbitraries.integers().between(0, 1).flatMap(needs -> drawn(new PlainStacks(3, 0, 2, needs, false)));
    }

    private static Arbitrary<List<Plain>> drawn(PlainStacks stacks) {
        return Arbitraries.randomValue(stacks::draw);
    }
}
