package org.espalier.stacking.solve;

import java.util.Arrays;
import java.util.List;

/** The sets of its uses that may be made of one item, as far as its own rows tell; the first in canonical order first. */
final class Options {

    /** An item with more options is left to another engine. */
    static final int MOST = 128;

    private final Variables variables;
    private final List<Row> rows;
    private final int uses;
    private long[] masks = new long[8];
    private int size;

    /**
     * The options.
     *
     * @param uses how many uses the item has
     * @param rows the rows in which there are only variables of the item
     */
    Options(Variables variables, int uses, List<Row> rows) {
        this.variables = variables;
        this.rows = rows;
        this.uses = uses;
        if (isExclusive()) {
            addOneByOne();
        } else {
            add(0, 0);
        }
    }

    /** Whether the only row says that one use is made at most, which is the usual case. */
    private boolean isExclusive() {
        if (rows.size() != 1 || rows.get(0).most() != 1 || rows.get(0).terms().size() != uses) {
            return false;
        }
        Terms terms = rows.get(0).terms();
        long all = 0;
        for (int place = 0; place < uses; place++) {
            long mask = variables.mask(terms.variable(place));
            all |= terms.coefficient(place) == 1 && Long.bitCount(mask) == 1 ? mask : 0;
        }
        return Long.bitCount(all) == uses;
    }

    private void addOneByOne() {
        for (int use = 0; use < uses; use++) {
            put(1L << use);
        }
        put(0);
    }

    private void add(int use, long mask) {
        if (size > MOST || !isOpen(mask)) {
            return;
        }
        if (use < uses) {
            add(use + 1, mask | 1L << use);
            add(use + 1, mask);
        } else if (isAllowed(mask)) {
            put(mask);
        }
    }

    /** Whether more uses may still lead to something that is allowed. */
    private boolean isOpen(long mask) {
        for (Row row : rows) {
            if (isCap(row.terms()) && sum(row.terms(), mask) > row.most()) {
                return false;
            }
        }
        return true;
    }

    private boolean isAllowed(long mask) {
        for (Row row : rows) {
            if (sum(row.terms(), mask) > row.most()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCap(Terms terms) {
        for (int place = 0; place < terms.size(); place++) {
            if (terms.coefficient(place) < 0) {
                return false;
            }
        }
        return true;
    }

    private long sum(Terms terms, long mask) {
        long sum = 0;
        for (int place = 0; place < terms.size(); place++) {
            sum += (variables.mask(terms.variable(place)) & mask) != 0 ? terms.coefficient(place) : 0;
        }
        return sum;
    }

    private void put(long mask) {
        if (size == masks.length) {
            masks = Arrays.copyOf(masks, 2 * size);
        }
        masks[size++] = mask;
    }

    /** Whether there are more than an engine can look at. */
    boolean areTooMany() {
        return size > MOST;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** The uses of one. */
    long mask(int option) {
        return masks[option];
    }

    /** How many bits the number of an option needs. */
    int bits() {
        return Whole.bits(size - 1);
    }

    /** Whether no option makes two uses. */
    boolean areSingle() {
        for (int option = 0; option < size; option++) {
            if (Long.bitCount(masks[option]) > 1) {
                return false;
            }
        }
        return true;
    }
}
