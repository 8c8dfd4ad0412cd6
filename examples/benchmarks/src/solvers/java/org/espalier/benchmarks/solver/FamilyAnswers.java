package org.espalier.benchmarks.solver;

import java.util.Locale;
import java.util.Optional;
import org.espalier.stacking.solve.Worth;

/** Solves every family, checks each answer against what is known, and prints the times. */
public final class FamilyAnswers {

    private static final double LIMIT = 10;

    private FamilyAnswers() {}

    /**
     * Checks and prints; ends with a status other than zero if an answer is wrong or not proved.
     *
     * @param arguments how often each is solved before its time is taken; once unless told
     */
    public static void main(String[] arguments) {
        int warmUp = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        System.out.println("| Family | size | lacks | milliseconds | |\n|---|---|---:|---:|---|");
        long wrong =
                Known.all().stream().filter(known -> !isRight(known, warmUp)).count();
        wrong += ExpirySweep.sizes().stream().filter(sweep -> !isRight(sweep)).count();
        System.out.println(wrong == 0 ? "All answers are as constructed." : wrong + " answers are not as constructed.");
        System.exit(wrong == 0 ? 0 : 1);
    }

    private static boolean isRight(Known known, int warmUp) {
        for (int run = 0; run < warmUp; run++) {
            Contender.ESPALIER.solve(known.problem(), LIMIT);
        }
        long start = System.nanoTime();
        Outcome outcome = Contender.ESPALIER.solve(known.problem(), LIMIT);
        double seconds = (System.nanoTime() - start) / 1e9;
        Worth worth = outcome.worth(known.problem());
        boolean isRight = worth.shortfall().equals(known.shortfall());
        String verdict = isRight ? outcome.isProved() ? "right" : "right, NOT PROVED" : "WRONG";
        print(known.family(), known.size(), known.shortfall().toString(), seconds, verdict);
        return isRight && outcome.isProved();
    }

    private static boolean isRight(ExpirySweep sweep) {
        long start = System.nanoTime();
        boolean isRight = sweep.latest().equals(Optional.of(sweep.expected()));
        print(
                "B13 expiry sweep",
                sweep.toString(),
                "0",
                (System.nanoTime() - start) / 1e9,
                isRight ? "right" : "WRONG");
        return isRight;
    }

    private static void print(String family, String size, String lacks, double seconds, String verdict) {
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %.3f | %s |%n", family, size, lacks, seconds * 1e3, verdict);
    }
}
