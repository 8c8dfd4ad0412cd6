package org.espalier.stacking.solve;

import java.util.Arrays;

/**
 * The states of a programme between two steps: of all ways to one state only the best.
 *
 * <p>A way is written as a code: the numbers of the options taken, best first, each in its place. So of two ways into one
 * state that weigh the same the one with the larger code is the better, whatever comes behind.
 */
final class Layer {

    private static final long HASH = 0x9E3779B97F4A7C15L;

    private final int words;
    private long[] keys = new long[64];
    private long[] weights = new long[64];
    private long[] codes;
    private int[] table = new int[256];
    private int size;
    private int most = Integer.MAX_VALUE;
    private boolean isCut;

    /**
     * An empty layer.
     *
     * @param words how many numbers a code takes
     */
    Layer(int words) {
        this.words = words;
        this.codes = new long[64 * words];
    }

    /** How many states there are. */
    int size() {
        return size;
    }

    /** One state. */
    long key(int state) {
        return keys[state];
    }

    /** What the best way to a state weighs, with what must still come. */
    long weight(int state) {
        return weights[state];
    }

    /** A part of the code of the best way to a state. */
    long code(int state, int word) {
        return codes[state * words + word];
    }

    /** Whether states were left out for want of room. */
    boolean isCut() {
        return isCut;
    }

    /** Forgets all states, and takes so many from now on. */
    void clear(int width) {
        clear();
        most = width;
        isCut = false;
    }

    private void clear() {
        if (size * 4 < table.length) {
            for (int state = 0; state < size; state++) {
                clear(keys[state]);
            }
        } else {
            Arrays.fill(table, 0);
        }
        size = 0;
    }

    /** What stands between a key and its place is cleared with it, for each of those keys is forgotten too. */
    private void clear(long key) {
        for (int slot = home(key); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            table[slot] = 0;
        }
    }

    /** The only state before the first step. */
    void start(long weight) {
        clear();
        put(0, 0, weight);
        Arrays.fill(codes, 0, words, 0);
    }

    /** A way into a state: that to an earlier state, and an option. */
    void offer(long key, long weight, Layer from, int state, int word, long option) {
        int slot = home(key);
        while (table[slot] != 0 && keys[table[slot] - 1] != key) {
            slot = slot + 1 & table.length - 1;
        }
        int known = table[slot] - 1;
        if (known < 0) {
            known = put(slot, key, weight);
            copy(known, from, state, word, option);
            cut();
        } else if (isBetter(known, weight, from, state, word, option)) {
            weights[known] = weight;
            copy(known, from, state, word, option);
        }
    }

    private int home(long key) {
        return (int) ((key * HASH) >>> (Long.SIZE - Whole.bits(table.length - 1L)));
    }

    private int put(int slot, long key, long weight) {
        table[slot] = size + 1;
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
            codes = Arrays.copyOf(codes, 2 * size * words);
        }
        keys[size] = key;
        weights[size] = weight;
        size++;
        if (4 * size > table.length) {
            index(4 * table.length);
        }
        return size - 1;
    }

    private void index(int slots) {
        table = new int[slots];
        for (int state = 0; state < size; state++) {
            int slot = home(keys[state]);
            while (table[slot] != 0) {
                slot = slot + 1 & slots - 1;
            }
            table[slot] = state + 1;
        }
    }

    private void copy(int to, Layer from, int state, int word, long option) {
        for (int i = 0; i < words; i++) {
            codes[to * words + i] = from.codes[state * words + i] | (i == word ? option : 0);
        }
    }

    private boolean isBetter(int known, long weight, Layer from, int state, int word, long option) {
        return weight == weights[known] ? isAhead(known, from, state, word, option) : weight < weights[known];
    }

    private boolean isAhead(int known, Layer from, int state, int word, long option) {
        for (int i = 0; i < words; i++) {
            long code = from.codes[state * words + i] | (i == word ? option : 0);
            int order = Long.compareUnsigned(code, codes[known * words + i]);
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    /** Leaves out the states that weigh most where there is no more room. */
    private void cut() {
        if (size > most) {
            isCut = true;
            keep(Math.max(1, most / 2));
        }
    }

    private void keep(int best) {
        long limit = Ranked.smallest(Arrays.copyOf(weights, size), best);
        int all = size;
        clear();
        for (int state = 0; state < all && size < best; state++) {
            if (weights[state] <= limit) {
                move(state);
            }
        }
    }

    private void move(int state) {
        long key = keys[state];
        System.arraycopy(codes, state * words, codes, size * words, words);
        int slot = home(key);
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        put(slot, key, weights[state]);
    }
}
