package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.exact.Rational;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Problem PROBLEM =
            new Outline().items(1, 0).askCount(1, 0).problem();

    private final List<String> asked = new ArrayList<>();

    /** Proves nothing, but spends what it may. */
    private record Slow(List<String> asked) implements Engine {

        @Override
        public Optional<Answer> solve(Problem problem, Budget budget) {
            asked.add("slow " + budget.left());
            budget.spend(budget.left());
            return Optional.of(answer(false));
        }
    }

    /** Takes no problem. */
    private record Refusing(List<String> asked) implements Engine {

        @Override
        public Optional<Answer> solve(Problem problem, Budget budget) {
            asked.add("refusing");
            return Optional.empty();
        }
    }

    /** Spends something, and finds an answer only with a larger budget. */
    private record Late(List<String> asked) implements Engine {

        @Override
        public Optional<Answer> solve(Problem problem, Budget budget) {
            asked.add("late " + budget.left());
            long left = budget.left();
            budget.spend(1);
            return left > 20 ? Optional.of(answer(true)) : Optional.empty();
        }
    }

    private static Answer answer(boolean isProved) {
        Rational lack = isProved ? Rational.ZERO : Rational.ONE;
        List<Integer> uses = isProved ? List.of(0) : List.of();
        return new Answer(uses, lack, 0, Rational.ZERO, 0, isProved, Method.COUNTING, Set.of());
    }

    private boolean proves(Engine... engines) {
        Budget budget = new Budget(100, () -> false);
        return new Turns(List.of(engines), PROBLEM, budget, answer(false))
                .best()
                .isProved();
    }

    @Test
    void should_not_ask_again_who_takes_no_problem() {
        Engine refusing = new Refusing(asked);
        assertThat(proves(refusing, new Within(refusing, 10), refusing)).isFalse();
        assertThat(asked).containsExactly("refusing");
    }

    @Test
    void should_give_all_the_time_to_the_only_one_left() {
        Engine slow = new Slow(asked);
        proves(new Refusing(asked), new Within(slow, 10), new Refusing(asked), slow);
        assertThat(asked).containsExactly("refusing", "slow 100");
    }

    @Test
    void should_take_turns_as_long_as_there_are_several() {
        assertThat(proves(new Within(new Late(asked), 10), new Within(new Slow(asked), 10), new Late(asked)))
                .isTrue();
        assertThat(asked).containsExactly("late 10", "slow 10", "late 89");
    }

    @Test
    void should_ask_nobody_after_a_proof() {
        assertThat(proves(new Late(asked), new Slow(asked), new Late(asked))).isTrue();
        assertThat(asked).containsExactly("late 100");
    }
}
