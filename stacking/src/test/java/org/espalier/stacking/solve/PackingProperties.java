package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PackingProperties {

    private static Budget enough() {
        return new Budget(Long.MAX_VALUE, () -> false);
    }

    /** Leaves that ask together for about as much as there is. */
    private static Problem tight(long seed, int leaves, int items) {
        Random random = new Random(seed);
        long[] amounts = random.longs(items, 2, 9).toArray();
        long total = LongStream.of(amounts).sum();
        return Constructed.packing(amounts, leaves, Math.max(1, total / leaves + random.nextInt(3) - 1));
    }

    @Property(tries = 250)
    void the_answer_is_the_best_of_all_sets_of_uses(@ForAll long seed) {
        Problem problem = tight(seed, 2, 5);
        Optional<Answer> answer = new Packing().solve(problem, enough());
        answer.ifPresent(found -> assertThat(Set.copyOf(found.uses())).isEqualTo(BruteForce.best(problem)));
    }

    @Property(tries = 200)
    void a_packing_and_a_programme_agree(@ForAll long seed) {
        Problem problem = tight(seed, 3, 9);
        Answer programme = new FillProgramme().solve(problem, enough()).orElseThrow();
        Optional<Answer> answer = new Packing().solve(problem, enough());
        answer.ifPresent(found -> assertThat(found.uses()).isEqualTo(programme.uses()));
    }
}
