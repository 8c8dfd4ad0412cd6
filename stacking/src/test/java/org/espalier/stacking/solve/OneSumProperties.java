package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OneSumProperties {

    private static Budget enough() {
        return new Budget(Long.MAX_VALUE, () -> false);
    }

    /** Items of several amounts, costs and sizes for one demand of any kind, limited or not. */
    private static Problem drawn(long seed, int items) {
        Random random = new Random(seed);
        List<Item> all = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            all.add(new Item(random.nextInt(3), random.nextInt(4)));
            uses.add(new Use(item, 0, random.nextInt(6) / 5, random.nextInt(3)));
        }
        Terms sum = Terms.of(
                IntStream.range(0, items).toArray(), random.longs(items, 1, 5).toArray());
        List<Row> rows = random.nextBoolean() ? List.of(new Row(twice(sum), random.nextInt(30))) : List.of();
        return new Problem(all, uses, List.of(), rows, List.of(demand(random, sum)), new Node.Leaf(0));
    }

    private static Terms twice(Terms sum) {
        return Terms.of(
                IntStream.range(0, sum.size()).toArray(),
                IntStream.range(0, sum.size())
                        .mapToLong(place -> 2 * sum.coefficient(place))
                        .toArray());
    }

    private static Demand demand(Random random, Terms sum) {
        Part part = new Part(sum, random.nextBoolean() ? Long.MAX_VALUE : random.nextInt(12));
        long least = 1L + random.nextInt(15);
        boolean isWaived = random.nextInt(6) == 0;
        return random.nextBoolean()
                ? new Demand(List.of(part), least, Long.MAX_VALUE, true, isWaived)
                : new Demand(List.of(Part.whole(sum)), least, least + random.nextInt(3), false, isWaived);
    }

    @Property(tries = 600)
    void the_answer_is_the_best_of_all_sets_of_uses(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int items) {
        Problem problem = drawn(seed, items);
        Answer answer = new OneSum().solve(problem, enough()).orElseThrow();
        assertThat(Set.copyOf(answer.uses())).isEqualTo(BruteForce.best(problem));
    }

    @Property(tries = 600)
    void where_a_problem_of_any_shape_fits_the_answer_is_the_best(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        new OneSum()
                .solve(problem, enough())
                .ifPresent(answer -> assertThat(Set.copyOf(answer.uses())).isEqualTo(BruteForce.best(problem)));
    }

    @Property(tries = 200)
    void one_sum_and_a_programme_agree(@ForAll long seed, @ForAll @IntRange(min = 9, max = 30) int items) {
        Problem problem = drawn(seed, items);
        Answer programme = new FillProgramme().solve(problem, enough()).orElseThrow();
        assertThat(new OneSum().solve(problem, enough())).contains(programme);
    }

    @Property(tries = 100)
    void without_the_budget_for_all_notes_there_is_no_answer(@ForAll long seed) {
        Optional<Answer> answer = new OneSum().solve(drawn(seed, 9), new Budget(8, () -> false));
        assertThat(answer).isEmpty();
    }
}
