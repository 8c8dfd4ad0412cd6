package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Families of problems whose answers are known by construction. The numbers only order them; any other would do. */
public final class Families {

    /** The sizes of items, in quarters of a credit. */
    private static final int[] SIZES = {4, 6, 8, 10, 12, 16, 20, 24, 30, 40};

    private Families() {}

    private static int[] leaves(int count) {
        return IntStream.range(0, count).toArray();
    }

    /** B1: two leaves ask for one more item together than there is. Lacks one of {@code n - n / 2 + 1}. */
    public static Problem pigeons(int n) {
        return new Outline()
                .items(n, 0, 1)
                .atMostUses(1)
                .askCount(n / 2, 0)
                .askCount(n - n / 2 + 1, 1)
                .problem();
    }

    /** B2: each leaf but the first wants what the one before it takes first. Can be met. */
    public static Problem chain(int n) {
        Outline outline = new Outline();
        IntStream.range(0, n).forEach(item -> outline.item(0, 1, item, (item + 1) % n));
        outline.atMostUses(1);
        IntStream.range(0, n).forEach(leaf -> outline.askCount(1, leaf));
        return outline.problem();
    }

    /** B4: three items each fill a leaf of 60 to the brim; the twin lacks one unit. */
    public static Problem threePartition(int leaves, long seed, boolean isFeasible) {
        Random random = new Random(seed);
        List<Integer> sizes = new ArrayList<>();
        for (int leaf = 0; leaf < leaves; leaf++) {
            int first = 16 + random.nextInt(13);
            int second = Math.max(16, 31 - first) + random.nextInt(29 - Math.max(16, 31 - first));
            sizes.addAll(List.of(first, second, 60 - first - second));
        }
        if (!isFeasible) {
            sizes.set(0, sizes.get(0) - 1);
        }
        Collections.shuffle(sizes, random);
        Outline outline = new Outline();
        sizes.forEach(size -> outline.item(0, size, leaves(leaves)));
        outline.atMostUses(1);
        IntStream.range(0, leaves).forEach(leaf -> outline.askSize(60, leaf));
        return outline.problem();
    }

    /** B6: items of these sizes under a cap; as much as possible is asked for. */
    public static Problem capPacking(long cap, long... sizes) {
        Outline outline = new Outline();
        for (long size : sizes) {
            outline.item(0, size, 0);
        }
        return outline.atMost(cap, outline.sizes(outline.usesFor(0)))
                .askSize(cap, 0)
                .problem();
    }

    /** B7: a planted three-dimensional matching: leaf, issuer, field; {@code n} of each. Can be met; not with one more. */
    public static Problem issuersAndFields(int n, int more, long seed) {
        Random random = new Random(seed);
        Outline outline = new Outline();
        List<Integer> issuers = new ArrayList<>();
        List<Integer> fields = new ArrayList<>();
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(order, random);
        for (int item = 0; item < 3 * n; item++) {
            outline.item(0, 1, item < n ? item : random.nextInt(n));
            issuers.add(item < n ? order.get(item) : random.nextInt(n));
            fields.add(item < n ? (item * 7 + 3) % n : random.nextInt(n));
        }
        if (gcd(7, n) != 1) {
            throw new IllegalArgumentException("a multiple of 7: " + n);
        }
        for (int number = 0; number < n; number++) {
            outline.atMost(1, Terms.count(places(issuers, number)));
            outline.atMost(1, Terms.count(places(fields, number)));
            outline.askCount(number == 0 ? 1 + more : 1, number);
        }
        return outline.problem();
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    private static int[] places(List<Integer> list, int value) {
        return IntStream.range(0, list.size())
                .filter(place -> list.get(place) == value)
                .toArray();
    }

    /** B8: three items, each of which may fill leaves that are not joined by an edge: met if three colours suffice. */
    public static Problem colouring(int vertices, int[][] edges) {
        Outline outline = new Outline().items(3, leaves(vertices));
        for (int[] edge : edges) {
            for (int item = 0; item < 3; item++) {
                outline.atMost(1, Terms.count(outline.use(item, edge[0]), outline.use(item, edge[1])));
            }
        }
        IntStream.range(0, vertices).forEach(leaf -> outline.askCount(1, leaf));
        return outline.problem();
    }

    /** A wheel: a hub and a rim of so many vertices; three colours suffice if the rim is even. */
    public static int[][] wheel(int rim) {
        return IntStream.range(0, 2 * rim)
                .mapToObj(edge -> edge < rim ? new int[] {edge, rim} : rim(edge - rim, rim))
                .toArray(int[][]::new);
    }

    private static int[] rim(int vertex, int rim) {
        int next = (vertex + 1) % rim;
        return new int[] {Math.min(vertex, next), Math.max(vertex, next)};
    }

    /** A ring of so many vertices; half of them, rounded down, touch no other. */
    public static int[][] ring(int vertices) {
        return IntStream.range(0, vertices)
                .mapToObj(vertex -> rim(vertex, vertices))
                .toArray(int[][]::new);
    }

    /** The Petersen graph: three colours suffice; four vertices at most touch no other. */
    public static int[][] petersen() {
        return IntStream.range(0, 15)
                .mapToObj(edge -> edge < 5 ? rim(edge, 5) : edge < 10 ? new int[] {edge - 5, edge} : star(edge - 10))
                .toArray(int[][]::new);
    }

    private static int[] star(int vertex) {
        int other = 5 + (vertex + 2) % 5;
        return new int[] {Math.min(5 + vertex, other), Math.max(5 + vertex, other)};
    }

    /** Four vertices of which every two are joined: three colours are too few. */
    public static int[][] completeFour() {
        return new int[][] {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}};
    }

    /** The graph that Mycielski makes of a ring of five: no triangle, and three colours are too few for its 11 vertices. */
    public static int[][] mycielski() {
        return IntStream.range(0, 20)
                .mapToObj(edge -> edge < 5 ? rim(edge, 5) : edge < 15 ? shadow(edge - 5) : new int[] {edge - 10, 10})
                .toArray(int[][]::new);
    }

    private static int[] shadow(int number) {
        int vertex = number / 2;
        return new int[] {(vertex + (number % 2 == 0 ? 1 : 4)) % 5, 5 + vertex};
    }

    /** B9: of two items that an edge joins at most one counts; so many are asked for. */
    public static Problem independent(int vertices, int[][] edges, int least) {
        Outline outline = new Outline().items(vertices, 0);
        for (int[] edge : edges) {
            outline.atMost(1, Terms.count(edge));
        }
        return outline.askCount(least, 0).problem();
    }

    /** B10: at most 40 per cent of what counts may be recognised; so much is asked for. */
    public static Problem share(long least, long[] recognised, long[] others) {
        Outline outline = new Outline();
        for (long size : recognised) {
            outline.item(0, size, 0);
        }
        for (long size : others) {
            outline.item(0, size, 0);
        }
        long[] coefficients = IntStream.range(0, outline.size())
                .mapToLong(item -> outline.item(item).size() * (item < recognised.length ? 3 : -2))
                .toArray();
        return outline.atMost(0, Terms.of(leaves(outline.size()), coefficients))
                .askSize(least, 0)
                .problem();
    }

    /** B12: two awards over the same items, of which at most so many may serve both. */
    public static Problem twoAwards(int n, int first, int second, int shared) {
        Outline outline = new Outline().items(n, 0, 1);
        int[] variables = IntStream.range(0, 3 * n).toArray();
        long[] both = new long[3 * n];
        for (int item = 0; item < n; item++) {
            int union = outline.union(outline.usesOf(item));
            both[2 * item] = 1;
            both[2 * item + 1] = 1;
            both[union] = -1;
        }
        return outline.atMost(shared, Terms.of(variables, both))
                .askCount(first, 0)
                .askCount(second, 1)
                .problem();
    }

    /** B15: so many of these bundles, each of which wants three items to itself; some that do not overlap are planted. */
    public static Problem bundles(int planted, int others, int least, long seed) {
        Random random = new Random(seed);
        int n = 3 * planted;
        List<int[]> bundles = new ArrayList<>();
        for (int bundle = 0; bundle < planted + others; bundle++) {
            int from = bundle;
            bundles.add(
                    bundle < planted
                            ? new int[] {3 * from, 3 * from + 1, 3 * from + 2}
                            : random.ints(0, n).distinct().limit(3).sorted().toArray());
        }
        return packed(n, bundles, least);
    }

    /** B15: so many of these bundles of two items each, which are the edges of a graph: a matching in it. */
    public static Problem pairs(int vertices, int[][] edges, int least) {
        return packed(vertices, List.of(edges), least);
    }

    private static Problem packed(int n, List<int[]> bundles, int least) {
        Outline outline = new Outline();
        IntStream.range(0, n).forEach(item -> outline.item(0, 1, bundlesWith(item, bundles)));
        outline.atMostUses(1);
        List<Node.Branch> branches = IntStream.range(0, bundles.size())
                .mapToObj(leaf -> Outline.branch(all(leaf, bundles.get(leaf).length, outline), leaf))
                .toList();
        return outline.ask(new Node.Choice(least, branches.size(), branches)).problem();
    }

    private static Node all(int leaf, int items, Outline outline) {
        return outline.demand(Demand.atLeast(items, Terms.count(outline.usesFor(leaf))));
    }

    private static int[] bundlesWith(int item, List<int[]> bundles) {
        return IntStream.range(0, bundles.size())
                .filter(bundle -> IntStream.of(bundles.get(bundle)).anyMatch(member -> member == item))
                .toArray();
    }

    /**
     * Windows, groups, items that serve twice and a cap, at least cost; an answer is planted.
     *
     * @param isHard how tight the windows are: from 0.85 to 1.05 of what is planted where it is hard, else 0.6 to 1.6
     */
    public static Problem weighted(int n, int m, long seed, boolean isHard) {
        return new Weighted(n, m, seed, isHard).problem();
    }

    /** Draws the weighted family. */
    private static final class Weighted {

        private final Random random;
        private final int n;
        private final int m;
        private final int[] size;
        private final int[] cost;
        private final int[] most;
        private final int[] planted;
        private final int[] filled;
        private final boolean[][] fits;
        private final boolean isHard;

        Weighted(int n, int m, long seed, boolean isHard) {
            random = new Random(seed * 7919 + n);
            this.n = n;
            this.m = m;
            this.isHard = isHard;
            size = new int[n];
            cost = new int[n];
            most = new int[n];
            planted = new int[n];
            filled = new int[m];
            fits = new boolean[n][m];
        }

        Problem problem() {
            drawItems(Math.max(8, m / 2));
            List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            Collections.shuffle(order, random);
            plant(order);
            Outline outline = outline();
            groups(order, outline);
            return outline.problem();
        }

        private void drawItems(int tags) {
            boolean[][] has = new boolean[n][tags];
            boolean[][] needs = new boolean[m][tags];
            for (int item = 0; item < n; item++) {
                size[item] = SIZES[random.nextInt(SIZES.length)];
                cost[item] = size[item] * 10 + random.nextInt(1 + size[item] * 4);
                most[item] = random.nextInt(5) == 0 ? 2 : 1;
                has[item][random.nextInt(tags)] = true;
                has[item][random.nextInt(tags)] = true;
            }
            for (int leaf = 0; leaf < m; leaf++) {
                int count = 1 + random.nextInt(3);
                for (int tag = 0; tag < count; tag++) {
                    needs[leaf][random.nextInt(tags)] = true;
                }
            }
            for (int item = 0; item < n; item++) {
                for (int leaf = 0; leaf < m; leaf++) {
                    fits[item][leaf] = meet(has[item], needs[leaf]);
                }
            }
        }

        private static boolean meet(boolean[] one, boolean[] other) {
            return IntStream.range(0, one.length).anyMatch(tag -> one[tag] && other[tag]);
        }

        private void plant(List<Integer> order) {
            int taken = 0;
            for (int item : order) {
                List<Integer> leaves = IntStream.range(0, m)
                        .filter(leaf -> fits[item][leaf])
                        .boxed()
                        .toList();
                if (taken < n * 0.6 && !leaves.isEmpty()) {
                    plant(item, leaves);
                    taken++;
                }
            }
        }

        private void plant(int item, List<Integer> leaves) {
            List<Integer> emptiest = leaves.stream()
                    .sorted(Comparator.comparingInt(leaf -> filled[leaf]))
                    .limit(most[item])
                    .toList();
            emptiest.forEach(leaf -> filled[leaf] += size[item]);
            planted[item] = emptiest.size();
        }

        private Outline outline() {
            Outline outline = new Outline();
            for (int item = 0; item < n; item++) {
                int from = item;
                int[] leaves =
                        IntStream.range(0, m).filter(leaf -> fits[from][leaf]).toArray();
                outline.item(cost[item], size[item], leaves);
            }
            for (int item = 0; item < n; item++) {
                outline.atMostUses(item, most[item]);
            }
            for (int leaf = 0; leaf < m; leaf++) {
                int least = (int) Math.ceil(filled[leaf] * (isHard ? 0.85 : 0.6));
                int largest = Math.max(least, (int) Math.floor(filled[leaf] * (isHard ? 1.05 : 1.6)));
                outline.askWindow(least, largest, leaf);
            }
            return outline;
        }

        private void groups(List<Integer> order, Outline outline) {
            int[] used = new int[n];
            for (int item = 0; item < n; item++) {
                int[] uses = outline.usesOf(item);
                used[item] = uses.length == 0 ? -1 : outline.union(uses);
            }
            List<Integer> free = new ArrayList<>(
                    order.stream().filter(item -> planted[item] == 0).toList());
            List<Integer> taken = new ArrayList<>(
                    order.stream().filter(item -> planted[item] > 0).toList());
            for (int group = 0; group < n / 12 && free.size() >= 2 && !taken.isEmpty(); group++) {
                List<Integer> members = new ArrayList<>(List.of(last(taken), last(free)));
                if (random.nextBoolean() && !free.isEmpty()) {
                    members.add(last(free));
                }
                outline.atMost(
                        1,
                        Terms.count(members.stream()
                                .mapToInt(item -> used[item])
                                .filter(union -> union >= 0)
                                .sorted()
                                .toArray()));
            }
            int[] items = IntStream.range(0, n).filter(item -> used[item] >= 0).toArray();
            long cap = IntStream.range(0, n)
                    .filter(item -> planted[item] > 0)
                    .mapToLong(item -> size[item])
                    .sum();
            outline.atMost(
                    cap,
                    Terms.of(
                            IntStream.of(items).map(item -> used[item]).toArray(),
                            IntStream.of(items).mapToLong(item -> size[item]).toArray()));
        }

        private static int last(List<Integer> list) {
            return list.remove(list.size() - 1);
        }
    }
}
