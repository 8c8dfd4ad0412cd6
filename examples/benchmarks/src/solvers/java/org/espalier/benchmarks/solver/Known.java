package org.espalier.benchmarks.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.solve.Constructed;
import org.espalier.stacking.solve.Families;
import org.espalier.stacking.solve.Problem;

/**
 * A problem of which it is known what its best answer lacks.
 *
 * @param family which family it is of
 * @param size what is special about it
 * @param problem the problem
 * @param shortfall what the best answer lacks
 */
record Known(String family, String size, Problem problem, Rational shortfall) {

    /** All families at the level of the search, each in several sizes. */
    static List<Known> all() {
        List<Known> all = new ArrayList<>();
        pigeons(all);
        chains(all);
        ranges(all);
        partitions(all);
        caps(all);
        issuers(all);
        colours(all);
        independent(all);
        shares(all);
        awards(all);
        bundles(all);
        return all;
    }

    private static void add(List<Known> to, String family, String size, Problem problem, Rational shortfall) {
        to.add(new Known(family, size, problem, shortfall));
    }

    private static void add(List<Known> to, String family, String size, Problem problem, long lacking, long of) {
        add(to, family, size, problem, Rational.of(lacking, of));
    }

    private static void pigeons(List<Known> to) {
        for (int n : new int[] {12, 26, 60, 200}) {
            add(to, "B1 pigeons", "n = " + n, Families.pigeons(n), 1, n - n / 2 + 1);
        }
    }

    private static void chains(List<Known> to) {
        for (int n : new int[] {3, 30, 100}) {
            add(to, "B2 chain", "n = " + n, Families.chain(n), 0, 1);
        }
    }

    private static void ranges(List<Known> to) {
        for (int n : new int[] {10, 300, 5_000}) {
            add(to, "B3 range", "n = " + n, Constructed.range(n, 4), 0, 1);
        }
    }

    private static void partitions(List<Known> to) {
        for (int leaves : new int[] {4, 6, 8, 10, 12}) {
            String size = leaves + " leaves";
            add(to, "B4 three-partition", size, Families.threePartition(leaves, 1, true), 0, 1);
            add(to, "B4 three-partition", size + ", lacks 1", Families.threePartition(leaves, 1, false), 1, 60);
        }
        add(to, "B5 three fours", "6 + 6, whole", Constructed.packing(new long[] {4, 4, 4}, 2, 6), 1, 3);
        // Where credits may be divided, each single credit is an item of its own.
        add(to, "B5 three fours", "6 + 6, split", Constructed.packing(ones(12), 2, 6), 0, 1);
    }

    private static long[] ones(int number) {
        return LongStream.generate(() -> 1).limit(number).toArray();
    }

    private static void caps(List<Known> to) {
        add(to, "B6 cap packing", "4, 4, 2 under 6", Constructed.capped(new long[] {4, 4, 2}, 6, 6), 0, 1);
        for (int n : new int[] {10, 20, 40}) {
            long[] sizes = new Random(n).longs(n, 7, 60).map(size -> 2 * size).toArray();
            long cap = LongStream.of(sizes).sum() / 3;
            add(to, "B6 cap packing", "n = " + n, Constructed.capped(sizes, cap, cap), cap - most(sizes, cap), cap);
        }
    }

    /** The largest sum of some of these sizes that is not above a cap: every sum is marked. */
    private static long most(long[] sizes, long cap) {
        boolean[] can = new boolean[(int) cap + 1];
        can[0] = true;
        for (long size : sizes) {
            for (int sum = (int) (cap - size); sum >= 0; sum--) {
                can[sum + (int) size] |= can[sum];
            }
        }
        return IntStream.rangeClosed(0, (int) cap).filter(sum -> can[sum]).max().orElseThrow();
    }

    private static void issuers(List<Known> to) {
        for (int n : new int[] {5, 10, 20}) {
            add(to, "B7 issuers and fields", 3 * n + " items", Families.issuersAndFields(n, 0, 3), 0, 1);
            add(to, "B7 issuers and fields", 3 * n + " items, lacks 1", Families.issuersAndFields(n, 1, 3), 1, 2);
        }
    }

    private static void colours(List<Known> to) {
        add(to, "B8 colours", "K4", Families.colouring(4, Families.completeFour()), 1, 1);
        add(to, "B8 colours", "Petersen", Families.colouring(10, Families.petersen()), 0, 1);
        add(to, "B8 colours", "Mycielski, 11", Families.colouring(11, Families.mycielski()), 1, 1);
        for (int rim : new int[] {5, 10, 11, 20, 21, 48, 49}) {
            Problem wheel = Families.colouring(rim + 1, Families.wheel(rim));
            add(to, "B8 colours", "wheel of " + (rim + 1), wheel, rim % 2, 1);
        }
    }

    private static void independent(List<Known> to) {
        for (int n : new int[] {6, 7, 20, 31, 60}) {
            int[][] ring = Families.ring(n);
            add(to, "B9 overlapping caps", "ring of " + n, Families.independent(n, ring, n / 2), 0, 1);
            Problem more = Families.independent(n, ring, n / 2 + 1);
            add(to, "B9 overlapping caps", "ring of " + n + ", lacks 1", more, 1, n / 2 + 1);
        }
        add(to, "B9 overlapping caps", "Petersen", Families.independent(10, Families.petersen(), 4), 0, 1);
        add(to, "B9 overlapping caps", "Petersen, lacks 1", Families.independent(10, Families.petersen(), 5), 1, 5);
    }

    private static void shares(List<Known> to) {
        long[] recognised = {12, 12, 4};
        add(to, "B10 share", "40 %", Families.share(60, recognised, new long[] {24, 12}), 0, 1);
        add(to, "B10 share", "40 %, lacks 1", Families.share(61, recognised, new long[] {24, 12}), 1, 61);
    }

    /** Of n items, {@code first + second - n} must serve both awards. */
    private static void awards(List<Known> to) {
        for (int n : new int[] {10, 40, 100}) {
            int first = 3 * n / 4;
            int second = 5 * n / 8;
            int needed = first + second - n;
            for (int shared : new int[] {0, needed - 1, needed, needed + 1}) {
                int lacking = Math.max(0, needed - shared);
                Problem problem = Families.twoAwards(n, first, second, shared);
                add(to, "B12 two awards", "n = " + n + ", shared " + shared, problem, lacking, first);
            }
        }
    }

    private static void bundles(List<Known> to) {
        for (int planted : new int[] {4, 6, 10}) {
            String size = 3 * planted + " items, threes";
            add(to, "B15 bundles", size, Families.bundles(planted, 2 * planted, planted, 5), 0, 1);
            add(to, "B15 bundles", size + ", lacks 1", Families.bundles(planted, 2 * planted, planted + 1, 5), 1, 1);
        }
        for (int n : new int[] {7, 21, 41}) {
            int[][] ring = Families.ring(n);
            add(to, "B15 bundles", n + " items, pairs", Families.pairs(n, ring, n / 2), 0, 1);
            add(to, "B15 bundles", n + " items, pairs, lacks 1", Families.pairs(n, ring, n / 2 + 1), 1, 2);
        }
        add(to, "B15 bundles", "Petersen, pairs", Families.pairs(10, Families.petersen(), 5), 0, 1);
    }

    /** All of them in another order, so that no case gains from the one before it. */
    static List<Known> shuffled(long seed) {
        List<Known> all = new ArrayList<>(all());
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    /** Its name. */
    @Override
    public String toString() {
        return family + ", " + size;
    }
}
