package org.espalier.benchmarks.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Takes times the same way for all: some runs to warm up, then the median of those in a set time. */
final class Stopwatch {

    private static final int MOST = 2_000;

    /** A run of so many seconds needs no other to warm up, and its time is taken. */
    private static final double LONG = 1;

    private final double warmUp;
    private final double measured;

    /**
     * A stopwatch.
     *
     * @param warmUp for how many seconds nothing is measured; at least one run
     * @param measured for how many seconds is measured, at least one run
     */
    Stopwatch(double warmUp, double measured) {
        this.warmUp = warmUp;
        this.measured = measured;
    }

    /** The median, in seconds. */
    double median(Supplier<?> work) {
        List<Double> times = times(work, warmUp);
        if (times.get(0) < LONG) {
            times = times(work, measured);
        }
        times.sort(Double::compare);
        return times.get(times.size() / 2);
    }

    private static List<Double> times(Supplier<?> work, double seconds) {
        List<Double> times = new ArrayList<>();
        double spent = 0;
        do {
            double time = time(work);
            times.add(time);
            spent += time;
        } while (spent < seconds && times.size() < MOST);
        return times;
    }

    /** For how many seconds nothing is measured. */
    double warmUp() {
        return warmUp;
    }

    /** One run, in seconds. */
    static double time(Supplier<?> work) {
        long start = System.nanoTime();
        if (work.get() == null) {
            throw new IllegalStateException("no answer");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
