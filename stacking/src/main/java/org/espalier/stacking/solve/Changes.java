package org.espalier.stacking.solve;

import java.util.Arrays;

/** Which uses of one item change which digits, and by how much. */
final class Changes {

    private int[] digits = new int[8];
    private long[] masks = new long[8];
    private long[] amounts = new long[8];
    private int size;

    /** Any of the uses changes a digit by an amount. */
    void add(int digit, long mask, long amount) {
        if (size == digits.length) {
            digits = Arrays.copyOf(digits, 2 * size);
            masks = Arrays.copyOf(masks, 2 * size);
            amounts = Arrays.copyOf(amounts, 2 * size);
        }
        digits[size] = digit;
        masks[size] = mask;
        amounts[size++] = amount;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** The digit that is changed. */
    int digit(int place) {
        return digits[place];
    }

    /** By how much a digit changes when some uses are made. */
    long amount(int digit, long uses) {
        long sum = 0;
        for (int place = 0; place < size; place++) {
            sum += digits[place] == digit && (masks[place] & uses) != 0 ? amounts[place] : 0;
        }
        return sum;
    }
}
