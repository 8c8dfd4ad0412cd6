package org.espalier.stacking.solve;

import java.util.Arrays;

/** A list of whole numbers that grows. */
final class Numbers {

    private int[] all = new int[8];
    private int size;

    void add(int number) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = number;
    }

    int size() {
        return size;
    }

    int at(int place) {
        return all[place];
    }

    boolean contains(int number) {
        for (int place = 0; place < size; place++) {
            if (all[place] == number) {
                return true;
            }
        }
        return false;
    }

    int[] toArray() {
        return Arrays.copyOf(all, size);
    }
}
