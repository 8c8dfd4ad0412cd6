package org.espalier.benchmarks.solver;

import java.util.EnumMap;
import java.util.Map;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.RandomProblems;
import org.espalier.stacking.solve.Worth;

/** Whether OR-Tools CP-SAT agrees on what is lacking and on the cost, on problems of every shape drawn at random. */
public final class SecondOpinion {

    private static final double LIMIT = 5;

    /** How a comparison ended. */
    enum Agreement {
        AGREED,
        DISAGREED,
        /** One of the two did not prove its answer in time. */
        OPEN
    }

    private SecondOpinion() {}

    /**
     * Compares; ends with a status other than zero if the two disagree anywhere.
     *
     * @param arguments how many problems of each size, 200 unless told; the first seed, one unless told
     */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int disagreed = 0;
        for (int items : new int[] {6, 10, 15, 20, 30, 40}) {
            Map<Agreement, Integer> counts = new EnumMap<>(Agreement.class);
            for (long seed = first; seed < first + count; seed++) {
                counts.merge(compare(items, seed), 1, Integer::sum);
            }
            System.out.println(items + " items: " + counts);
            disagreed += counts.getOrDefault(Agreement.DISAGREED, 0);
        }
        System.exit(disagreed == 0 ? 0 : 1);
    }

    private static Agreement compare(int items, long seed) {
        Agreement agreement = compare(RandomProblems.large(seed, items));
        if (agreement != Agreement.AGREED) {
            System.out.println(agreement + ": " + items + " items, seed " + seed);
        }
        return agreement;
    }

    /** Asks both. */
    static Agreement compare(Problem problem) {
        Outcome own = Contender.ESPALIER.solve(problem, LIMIT);
        Outcome other = Contender.CP_SAT.solve(problem, LIMIT);
        Worth mine = own.worth(problem);
        Worth theirs = other.worth(problem);
        int order = mine.shortfall().compareTo(theirs.shortfall());
        order = order != 0 ? order : Long.compare(mine.cost(), theirs.cost());
        boolean isRefuted = order > 0 ? own.isProved() : order < 0 && other.isProved();
        if (isRefuted) {
            return Agreement.DISAGREED;
        }
        return own.isProved() && other.isProved() ? Agreement.AGREED : Agreement.OPEN;
    }
}
