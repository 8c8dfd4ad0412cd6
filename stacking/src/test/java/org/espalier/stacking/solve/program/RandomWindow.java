package org.espalier.stacking.solve.program;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A window of up to nine columns that is not empty, and all choices in it. */
final class RandomWindow {

    private final Random random;
    private final int[] amounts;
    private final int least;
    private final int most;

    RandomWindow(long seed) {
        random = new Random(seed);
        amounts = random.ints(3 + random.nextInt(7), 1, 9).toArray();
        int planted = sum(random.nextInt(1 << amounts.length));
        least = Math.max(0, planted - random.nextInt(4));
        most = planted + random.nextInt(4);
    }

    private int sum(int choice) {
        return IntStream.range(0, amounts.length)
                .filter(place -> isOne(choice, place))
                .map(place -> amounts[place])
                .sum();
    }

    static boolean isOne(int choice, int place) {
        return (choice >> place & 1) == 1;
    }

    Window window() {
        return new Window(IntStream.range(0, amounts.length).toArray(), amounts, least, most);
    }

    /** A programme whose only limits are the window. */
    Program program() {
        Program program = new Program();
        Sum sum = new Sum();
        for (int amount : amounts) {
            sum.plus(amount, program.column(0, 1));
        }
        program.atMost(most, sum);
        program.atLeast(least, sum);
        return program;
    }

    int size() {
        return amounts.length;
    }

    /** All choices in the window. */
    List<Integer> choices() {
        return IntStream.range(0, 1 << amounts.length)
                .filter(choice -> sum(choice) >= least && sum(choice) <= most)
                .boxed()
                .toList();
    }

    long[] factors() {
        return LongStream.generate(() -> random.nextInt(41) - 20L)
                .limit(amounts.length)
                .toArray();
    }

    int place() {
        return random.nextInt(amounts.length);
    }

    /** Values of the columns, a third of them zero, a third one. */
    double[] values() {
        return random.doubles(amounts.length, -1, 2)
                .map(value -> Math.max(0, Math.min(1, value)))
                .toArray();
    }

    /** Values between some choices of the window. */
    double[] between() {
        List<Integer> choices = choices();
        double[] values = new double[amounts.length];
        for (int part = 0; part < 4; part++) {
            int choice = choices.get(random.nextInt(choices.size()));
            for (int place = 0; place < values.length; place++) {
                values[place] += isOne(choice, place) ? 0.25 : 0;
            }
        }
        return values;
    }

    static long value(long[] factors, int choice) {
        return IntStream.range(0, factors.length)
                .filter(place -> isOne(choice, place))
                .mapToLong(place -> factors[place])
                .sum();
    }

    static boolean holds(Limit limit, int choice) {
        return IntStream.range(0, limit.size())
                        .filter(place -> isOne(choice, limit.columns[place]))
                        .mapToLong(place -> limit.coefficients[place])
                        .sum()
                <= limit.most;
    }

    /** How far values are beyond a limit. */
    static double excess(Limit limit, double[] values) {
        return IntStream.range(0, limit.size())
                        .mapToDouble(place -> limit.coefficients[place] * values[limit.columns[place]])
                        .sum()
                - limit.most;
    }
}
