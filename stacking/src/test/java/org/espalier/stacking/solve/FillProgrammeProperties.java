package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FillProgrammeProperties {

    @Property(tries = 800)
    void the_answer_is_the_best_of_all_sets_of_uses(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        Optional<Answer> answer = new FillProgramme().solve(problem, new Budget(Long.MAX_VALUE, () -> false));
        Answer found = answer.orElseThrow();
        assertThat(new TreeSet<>(found.uses())).isEqualTo(new TreeSet<>(BruteForce.best(problem)));
    }

    /** Demands for several of which an item may be used, and a limit that most items fill. */
    private static Problem limited(long seed) {
        Random random = new Random(seed);
        Outline outline = new Outline();
        for (int item = 0; item < 9; item++) {
            int leaf = random.nextInt(3);
            int[] leaves = item < 4 ? new int[] {0, 1 + random.nextInt(2)} : new int[] {leaf};
            outline.item(random.nextInt(2), 1 + random.nextInt(4), leaves);
        }
        outline.atMostUses(random.nextInt(4) == 0 ? 2 : 1);
        int[] all = IntStream.range(0, 13).toArray();
        outline.atMost(3 + random.nextInt(12), outline.sizes(all));
        IntStream.range(0, 3).forEach(leaf -> outline.askSize(2 + random.nextInt(7), leaf));
        return outline.problem();
    }

    @Property(tries = 300)
    void with_a_limit_that_many_items_fill_the_answer_is_the_best(@ForAll long seed) {
        Problem problem = limited(seed);
        Answer answer = new FillProgramme(2)
                .solve(problem, new Budget(Long.MAX_VALUE, () -> false))
                .orElseThrow();
        assertThat(new TreeSet<>(answer.uses())).isEqualTo(new TreeSet<>(BruteForce.best(problem)));
    }

    @Property(tries = 400)
    void it_does_not_matter_how_many_states_are_kept_at_first(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        Budget budget = new Budget(Long.MAX_VALUE, () -> false);
        Answer narrow = new FillProgramme(1).solve(problem, budget).orElseThrow();
        assertThat(narrow).isEqualTo(new FillProgramme().solve(problem, budget).orElseThrow());
    }

    @Property(tries = 400)
    void the_answer_tells_what_its_uses_are_worth(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        Answer answer = new FillProgramme()
                .solve(problem, new Budget(Long.MAX_VALUE, () -> false))
                .orElseThrow();
        Worth worth = Worth.of(problem, new TreeSet<>(answer.uses()));
        assertThat(answer.shortfall()).isEqualTo(worth.shortfall());
        assertThat(answer.cost()).isEqualTo(worth.cost());
    }
}
