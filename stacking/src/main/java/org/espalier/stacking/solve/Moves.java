package org.espalier.stacking.solve;

/**
 * In what ways one item can change one digit, seen by that digit alone: by which amounts, and what it must bear for each of
 * what the option weighs.
 */
final class Moves {

    private final long[] amounts;
    private final long[] weights;
    private final long[] loads;
    private final boolean[] arePriced;
    private int size;

    private Moves(int most) {
        this.amounts = new long[most];
        this.weights = new long[most];
        this.loads = new long[most];
        this.arePriced = new boolean[most];
    }

    /**
     * The moves of a digit in a step. What an option weighs is borne by the first digit that it changes, where an item has
     * only options of one use; else all bear the same.
     *
     * @param bears whether a digit has an outlook
     * @param tolled the digit of which each unit may have a price; below zero where there is none
     */
    static Moves of(Plan plan, int step, int place, boolean[] bears, int tolled) {
        int options = plan.layout().options(plan.item(step)).size();
        Moves moves = new Moves(options);
        if (bears[plan.touched(step)[place]]) {
            boolean mayStay = false;
            for (int option = 0; option < options; option++) {
                boolean stays = amount(plan, step, option, place) == 0;
                if (!stays || !mayStay) {
                    moves.add(plan, step, place, option, bears, tolled);
                }
                mayStay |= stays;
            }
        }
        return moves;
    }

    private void add(Plan plan, int step, int place, int option, boolean[] bears, int tolled) {
        int item = plan.item(step);
        boolean areSingle = plan.layout().options(item).areSingle();
        amounts[size] = amount(plan, step, option, place);
        boolean isFirst = bearers(plan, step, option, place, bears) == 0;
        if (amounts[size] != 0 && (isFirst || !areSingle)) {
            int bearers = areSingle ? 1 : bearers(plan, step, option, plan.touched(step).length, bears);
            weights[size] = plan.layout().weight(item, option) / bearers;
            arePriced[size] = areSingle;
            loads[size] = areSingle ? load(plan, step, option, tolled) : 0;
        }
        size++;
    }

    private static long load(Plan plan, int step, int option, int digit) {
        long load = 0;
        for (int place = 0; place < plan.touched(step).length; place++) {
            load += plan.touched(step)[place] == digit ? amount(plan, step, option, place) : 0;
        }
        return load;
    }

    private static long amount(Plan plan, int step, int option, int place) {
        return plan.amounts(step)[option * plan.touched(step).length + place];
    }

    private static int bearers(Plan plan, int step, int option, int places, boolean[] bears) {
        int bearers = 0;
        for (int place = 0; place < places; place++) {
            boolean isOne = amount(plan, step, option, place) != 0 && bears[plan.touched(step)[place]];
            bearers += isOne ? 1 : 0;
        }
        return bearers;
    }

    /** How many moves there are. */
    int size() {
        return size;
    }

    /** By how much a move changes the digit. */
    long amount(int move) {
        return amounts[move];
    }

    /** Whether the price of the item is to be paid for a move. */
    boolean isPriced(int move) {
        return arePriced[move];
    }

    /** By how much a move changes the digit of which each unit has a price. */
    long load(int move) {
        return loads[move];
    }

    /** What the digit bears for a move when the item has a price, and each unit of the load. */
    long weight(int move, long price, long toll) {
        return weights[move] + (arePriced[move] ? price : 0) + toll * loads[move];
    }
}
