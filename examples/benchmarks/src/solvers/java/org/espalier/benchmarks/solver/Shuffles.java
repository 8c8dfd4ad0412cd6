package org.espalier.benchmarks.solver;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.espalier.stacking.AwardFamilies;
import org.espalier.stacking.OrderInvariance;

/** Audits every family many times with its holdings and rules in another order, and on several threads. */
public final class Shuffles {

    private Shuffles() {}

    /**
     * Shuffles; ends with a status other than zero if a byte differs.
     *
     * @param arguments how many shuffles of each family, 1000 unless told
     */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int different = 0;
        for (AwardFamilies family : AwardFamilies.all()) {
            int ofFamily = different(family, count) + differentOnThreads(family);
            System.out.printf("%-13s %d shuffles, %d answers differ%n", family, count, ofFamily);
            different += ofFamily;
        }
        System.exit(different == 0 ? 0 : 1);
    }

    private static int different(AwardFamilies family, int count) {
        String json = OrderInvariance.json(family);
        String sorted = OrderInvariance.sorted(family);
        Random random = new Random(count);
        int different = 0;
        for (int shuffle = 0; shuffle < count; shuffle++) {
            boolean isSame = shuffle % 2 == 0
                    ? OrderInvariance.withHoldingsShuffled(family, random).equals(json)
                    : OrderInvariance.withRulesShuffled(family, random).equals(sorted);
            different += isSame ? 0 : 1;
        }
        return different;
    }

    private static int differentOnThreads(AwardFamilies family) {
        String json = OrderInvariance.json(family);
        return IntStream.of(1, 2, 4)
                .map(threads -> (int) answers(family, threads).stream()
                        .filter(answer -> !answer.equals(json))
                        .count())
                .sum();
    }

    private static List<String> answers(AwardFamilies family, int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> IntStream.range(0, 2 * threads)
                            .parallel()
                            .mapToObj(answer -> OrderInvariance.json(family))
                            .toList())
                    .join();
        } finally {
            pool.shutdown();
        }
    }
}
