package org.espalier.stacking.solve;

/** Finds a number by its rank among many, without putting them all in order. */
final class Ranked {

    private Ranked() {}

    /**
     * The number than which so many are smaller or equal, itself among them.
     *
     * @param numbers the numbers; they are moved about
     * @param rank from one to how many there are
     */
    static long smallest(long[] numbers, int rank) {
        int low = 0;
        int high = numbers.length - 1;
        while (low < high) {
            int end = parted(numbers, low, high);
            if (rank <= end + 1) {
                high = end;
            } else {
                low = end + 1;
            }
        }
        return numbers[low];
    }

    /** Moves numbers so that none up to a place, which is before the last, is larger than any behind it. */
    private static int parted(long[] numbers, int low, int high) {
        long middle = middle(numbers[low], numbers[(low + high) >>> 1], numbers[high]);
        int left = low;
        int right = high;
        while (true) {
            while (numbers[left] < middle) {
                left++;
            }
            while (numbers[right] > middle) {
                right--;
            }
            if (left >= right) {
                return Math.min(right, high - 1);
            }
            swap(numbers, left++, right--);
        }
    }

    private static long middle(long one, long two, long three) {
        return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    }

    private static void swap(long[] numbers, int one, int other) {
        long number = numbers[one];
        numbers[one] = numbers[other];
        numbers[other] = number;
    }
}
