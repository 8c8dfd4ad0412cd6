package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.TreeSet;
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
