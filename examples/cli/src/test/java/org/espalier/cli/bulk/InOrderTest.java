package org.espalier.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    private static final int TASKS = 500;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void should_hand_out_results_in_the_order_of_the_tasks(int threads) {
        List<Integer> results = new ArrayList<>();
        InOrder.work(IntStream.range(0, TASKS).iterator(), task -> -task, results::add, threads);

        assertThat(results)
                .isEqualTo(IntStream.range(0, TASKS).map(task -> -task).boxed().toList());
    }

    @Test
    void should_have_few_tasks_underway() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> tasks =
                IntStream.range(0, TASKS).peek(task -> taken.incrementAndGet()).iterator();
        AtomicInteger done = new AtomicInteger();
        InOrder.work(
                tasks,
                task -> task,
                result -> most.accumulateAndGet(taken.get() - done.getAndIncrement(), Math::max),
                2);

        assertThat(most.get()).isLessThanOrEqualTo(20);
    }

    @Test
    void should_not_hide_a_fault() {
        assertThatThrownBy(() -> InOrder.work(List.of(1, 2, 3).iterator(), task -> 1 / (task - 2), result -> {}, 2))
                .hasRootCauseInstanceOf(ArithmeticException.class);
    }
}
