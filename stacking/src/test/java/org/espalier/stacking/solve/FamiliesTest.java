package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.check.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamiliesTest {

    private static Rational shortfall(Problem problem) {
        Answer answer = new BranchAndBound()
                .solve(problem, new Budget(Long.MAX_VALUE, () -> false))
                .orElseThrow();
        assertThat(Checker.accepts(problem, answer)).isTrue();
        assertThat(answer.isProved()).isTrue();
        return answer.shortfall();
    }

    private static boolean isRefuted(Problem problem) {
        Optional<Refutation> refutation = Refuter.refute(problem, 10_000);
        return refutation.isPresent() && Checker.refutes(problem, refutation.orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 40})
    void should_count_the_pigeons(int n) {
        Problem problem = Families.pigeons(n);
        assertThat(shortfall(problem)).isEqualTo(Rational.of(1, n - n / 2 + 1));
        assertThat(Refuter.refute(problem, 1)).containsInstanceOf(Refutation.Contradiction.class);
        assertThat(isRefuted(problem)).isTrue();
    }

    @Test
    void should_follow_a_chain() {
        assertThat(shortfall(Families.chain(30))).isEqualTo(Rational.ZERO);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void should_fill_to_the_brim(int leaves) {
        assertThat(shortfall(Families.threePartition(leaves, 1, true))).isEqualTo(Rational.ZERO);
        assertThat(shortfall(Families.threePartition(leaves, 1, false))).isEqualTo(Rational.of(1, 60));
        assertThat(isRefuted(Families.threePartition(leaves, 1, false))).isTrue();
    }

    @Test
    void should_pack_under_a_cap() {
        assertThat(shortfall(Families.capPacking(6, 4, 4, 2))).isEqualTo(Rational.ZERO);
        assertThat(shortfall(Families.capPacking(7, 4, 4, 2))).isEqualTo(Rational.of(1, 7));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20})
    void should_find_what_issuers_and_fields_leave(int n) {
        assertThat(shortfall(Families.issuersAndFields(n, 0, 3))).isEqualTo(Rational.ZERO);
        assertThat(shortfall(Families.issuersAndFields(n, 1, 3))).isEqualTo(Rational.of(1, 2));
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false", "10, true", "11, false"})
    void should_colour_wheels(int rim, boolean isMet) {
        Problem problem = Families.colouring(rim + 1, Families.wheel(rim));
        assertThat(shortfall(problem)).isEqualTo(isMet ? Rational.ZERO : Rational.ONE);
        assertThat(isRefuted(problem)).isNotEqualTo(isMet);
    }

    @Test
    void should_colour_the_petersen_graph() {
        assertThat(shortfall(Families.colouring(10, Families.petersen()))).isEqualTo(Rational.ZERO);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 20, 31})
    void should_find_independent_items_on_a_ring(int n) {
        assertThat(shortfall(Families.independent(n, Families.ring(n), n / 2))).isEqualTo(Rational.ZERO);
        assertThat(shortfall(Families.independent(n, Families.ring(n), n / 2 + 1)))
                .isEqualTo(Rational.of(1, n / 2 + 1));
    }

    @Test
    void should_find_independent_items_of_the_petersen_graph() {
        assertThat(shortfall(Families.independent(10, Families.petersen(), 4))).isEqualTo(Rational.ZERO);
        assertThat(isRefuted(Families.independent(10, Families.petersen(), 5))).isTrue();
    }

    @Test
    void should_keep_to_a_share() {
        long[] recognised = {12, 12, 4};
        assertThat(shortfall(Families.share(60, recognised, new long[] {24, 12})))
                .isEqualTo(Rational.ZERO);
        assertThat(shortfall(Families.share(61, recognised, new long[] {24, 12})))
                .isEqualTo(Rational.of(1, 61));
    }

    @ParameterizedTest
    @CsvSource({"10, 6, 6, 2, 0", "10, 6, 6, 1, 1", "40, 30, 25, 15, 0", "40, 30, 25, 14, 1"})
    void should_share_between_two_awards(int n, int first, int second, int shared, int lacking) {
        Rational shortfall = shortfall(Families.twoAwards(n, first, second, shared));
        assertThat(shortfall).isEqualTo(Rational.of(lacking, Math.max(first, second)));
    }

    @Test
    void should_pack_bundles() {
        assertThat(shortfall(Families.bundles(6, 12, 6, 5))).isEqualTo(Rational.ZERO);
        assertThat(shortfall(Families.bundles(6, 12, 7, 5))).isGreaterThan(Rational.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"12, 4, true", "18, 6, true", "12, 4, false", "18, 6, false"})
    void should_meet_what_is_planted(int n, int m, boolean isHard) {
        assertThat(shortfall(Families.weighted(n, m, 1, isHard))).isEqualTo(Rational.ZERO);
    }
}
