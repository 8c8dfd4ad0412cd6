package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.stacking.audit.AuditResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderInvarianceTest {

    static Stream<AwardFamilies> families() {
        return AwardFamilies.all().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void should_answer_as_constructed(AwardFamilies family) {
        List<AuditResult> results = OrderInvariance.results(family);
        assertThat(results).allMatch(AuditResult::proved);
        assertThat(results).anyMatch(result -> result.status() == family.status());
    }

    @ParameterizedTest
    @MethodSource("families")
    void should_not_depend_on_the_order_of_holdings(AwardFamilies family) {
        Random random = new Random(1);
        assertThat(Stream.generate(() -> OrderInvariance.withHoldingsShuffled(family, random))
                        .limit(3))
                .containsOnly(OrderInvariance.json(family));
    }

    @ParameterizedTest
    @MethodSource("families")
    void should_not_depend_on_the_order_of_rules(AwardFamilies family) {
        Random random = new Random(2);
        assertThat(Stream.generate(() -> OrderInvariance.withRulesShuffled(family, random))
                        .limit(3))
                .containsOnly(OrderInvariance.sorted(family));
    }

    @ParameterizedTest
    @MethodSource("families")
    void should_not_depend_on_the_number_of_threads(AwardFamilies family) {
        List<String> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(thread -> OrderInvariance.json(family))
                .toList();
        assertThat(answers).containsOnly(OrderInvariance.json(family));
    }
}
