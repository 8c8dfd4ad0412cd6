package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.check.Checker;

class RefutationProperties {

    private static Answer solve(Problem problem) {
        return new BranchAndBound()
                .solve(problem, new Budget(Long.MAX_VALUE, () -> false))
                .orElseThrow();
    }

    @Property(tries = 1000)
    void should_refute_what_cannot_be_met_and_nothing_else(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        boolean isMet = new AllUses(problem).best().shortfall().signum() == 0;
        Optional<Refutation> refutation = Refuter.refute(problem, 5_000);
        assertThat(refutation.isEmpty()).isEqualTo(isMet);
        assertThat(refutation.stream().allMatch(proof -> Checker.refutes(problem, proof)))
                .isTrue();
    }

    @Property(tries = 300)
    void should_reject_a_refutation_of_another_problem(@ForAll long seed, @ForAll long other) {
        Problem problem = SmallProblems.of(seed);
        boolean isMet = new AllUses(problem).best().shortfall().signum() == 0;
        Optional<Refutation> refutation = Refuter.refute(SmallProblems.of(other), 5_000);
        assertThat(isMet && refutation.isPresent() && Checker.refutes(problem, refutation.orElseThrow()))
                .isFalse();
    }

    @Property(tries = 300)
    void should_accept_an_answer(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        assertThat(Checker.accepts(problem, solve(problem))).isTrue();
    }

    @Property(tries = 300)
    void should_reject_a_tampered_answer(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        Answer answer = solve(problem);
        assertThat(Checker.accepts(problem, with(answer, answer.shortfall().plus(Rational.ONE), answer.cost())))
                .isFalse();
        assertThat(Checker.accepts(problem, with(answer, answer.shortfall(), answer.cost() + 1)))
                .isFalse();
    }

    private static Answer with(Answer answer, Rational shortfall, long cost) {
        List<Integer> uses = answer.uses();
        return new Answer(uses, shortfall, cost, shortfall, cost, true, answer.method());
    }
}
