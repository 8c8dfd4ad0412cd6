package org.espalier.stacking.solve;

/**
 * Where the option of each item stands in the code of a way: the items in canonical order, the first one highest, the
 * better option being the larger number.
 */
final class Codes {

    private final int[] words;
    private final int[] shifts;
    private final int count;

    Codes(Layout layout) {
        int items = layout.problem().items().size();
        this.words = new int[items];
        this.shifts = new int[items];
        int word = 0;
        int left = Long.SIZE;
        for (int item = 0; item < items; item++) {
            int bits = layout.options(item).bits();
            if (bits > left) {
                word++;
                left = Long.SIZE;
            }
            left -= bits;
            words[item] = word;
            shifts[item] = left == Long.SIZE ? 0 : left;
        }
        this.count = word + 1;
    }

    /** How many numbers a code takes. */
    int count() {
        return count;
    }

    /** In which of the numbers an item stands. */
    int word(int item) {
        return words[item];
    }

    /** The lowest bit of an item. */
    int shift(int item) {
        return shifts[item];
    }

    /** The option of an item in its number of a code. */
    int option(int item, long code, Options options) {
        long mask = (1L << options.bits()) - 1;
        return options.size() - 1 - (int) (code >>> shifts[item] & mask);
    }
}
