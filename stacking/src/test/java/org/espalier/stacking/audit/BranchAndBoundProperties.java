package org.espalier.stacking.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.stacking.model.Allocation;
import org.espalier.stacking.model.Problem;

class BranchAndBoundProperties {

    @Property(tries = 3000)
    void it_finds_the_least_shortfall(@ForAll("problems") Problem problem) throws TooLargeException {
        Assume.that(BranchAndBound.fits(problem));
        Allocation found = BranchAndBound.solve(problem, new SearchBudget(1_000_000));
        assertThat(BruteForce.isAllowed(problem, found)).isTrue();
        assertThat(found.shortfall()).isEqualTo(BruteForce.judge(problem, found).shortfall());
        assertThat(found.shortfall()).isEqualTo(BruteForce.best(problem).shortfall());
    }

    @Property(tries = 1000)
    void nothing_can_just_be_left_out(@ForAll("problems") Problem problem) throws TooLargeException {
        Assume.that(BranchAndBound.fits(problem));
        Allocation found = BranchAndBound.solve(problem, new SearchBudget(1_000_000));
        for (String id : found.leafOf().keySet()) {
            Map<String, String> without = new TreeMap<>(found.leafOf());
            without.remove(id);
            assertThat(BruteForce.judge(problem, without).shortfall()).isGreaterThan(found.shortfall());
        }
    }

    @Provide
    Arbitrary<Problem> problems() {
        return Problems.any()
                .map(problem -> new Problem(problem.leaves(), problem.floors(), problem.items(), List.of(), Map.of()));
    }
}
