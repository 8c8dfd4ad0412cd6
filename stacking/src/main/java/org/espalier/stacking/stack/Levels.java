package org.espalier.stacking.stack;

/** The EQF level of each holding of a table, by number; zero where it is unknown. */
final class Levels {

    static final int UNKNOWN = 0;
    static final int HIGHEST = 8;

    private final int[] numbers;

    Levels(int[] numbers) {
        this.numbers = numbers;
    }

    boolean isUnknown(int i) {
        return numbers[i] == UNKNOWN;
    }

    /** For sorting: the number, or one above the highest where it is unknown. */
    int rank(int i) {
        return isUnknown(i) ? HIGHEST + 1 : numbers[i];
    }

    LevelMove move(int earlier, int later) {
        return isUnknown(earlier) || isUnknown(later)
                ? LevelMove.UNKNOWN
                : LevelMove.between(numbers[earlier], numbers[later]);
    }

    /** How many levels lie between two holdings; more than between any others where one is unknown. */
    int distance(int one, int other) {
        return isUnknown(one) || isUnknown(other) ? HIGHEST : Math.abs(numbers[one] - numbers[other]);
    }

    /** The same levels, with those of some holdings set; digits to the base of eight tell the levels in turn. */
    Levels completed(int[] unknown, int digits) {
        int[] completed = numbers.clone();
        int rest = digits;
        for (int i : unknown) {
            completed[i] = rest % HIGHEST + 1;
            rest /= HIGHEST;
        }
        return new Levels(completed);
    }
}
