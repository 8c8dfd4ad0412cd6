package org.espalier.stacking.solve;

import org.jspecify.annotations.Nullable;

/**
 * Works out the outlook of each step, from the last step to the first.
 *
 * <p>Each item may have a price, which every claim that takes it pays, and which is given back once: where several claims
 * count on one item, a price makes the outlook less rosy, and whatever the prices, nothing weighs less than the outlook. So
 * may each unit of one limit have a price, its toll: claims pay it, and what the limit allows is given back.
 */
final class Outlooks {

    /** A digit that takes more numbers is judged only when it closes. */
    private static final long WIDEST = 2_048;

    private static final int NONE = -1;

    /** What fewer items fill is seldom what is short. */
    private static final int MANY = 8;

    private final Plan plan;
    private final @Nullable Claim[] claims;
    private final boolean[] bears;
    private final long[][] closed;
    private final Moves[][] moves;
    private final int tolled;
    private final Tables tables;
    private long fixed;

    Outlooks(Plan plan) {
        this.plan = plan;
        int digits = plan.layout().sums().digits().size();
        this.claims = new Claim[digits];
        this.bears = new boolean[digits];
        this.closed = new long[digits][0];
        plan.layout().blocks().forEach(this::open);
        this.tolled = tolled();
        this.tables = new Tables(plan, closed, claims, tolled);
        this.moves = new Moves[plan.steps()][];
        for (int step = 0; step < moves.length; step++) {
            moves[step] = movesOf(step);
        }
    }

    private void open(Block block) {
        if (!block.isPlain()) {
            fixed += plan.closes(block) < 0 ? block.weight(new long[closed.length]) : 0;
            return;
        }
        Claim claim = block.plain();
        int digit = claim.digit(0);
        claims[digit] = claim;
        if (plan.digit(digit).isIdle()) {
            fixed += claim.plainWeight(0);
        } else if (plan.digit(digit).width() <= WIDEST && !plan.layout().sums().isRaised(digit)) {
            bears[digit] = true;
            closed[digit] = closed(claim, plan.digit(digit));
        }
    }

    private static long[] closed(Claim claim, Digit digit) {
        long[] table = new long[(int) digit.width()];
        for (int i = 0; i < table.length; i++) {
            table[i] = claim.plainWeight(i + digit.offset());
        }
        return table;
    }

    /** The limit that most items fill, if they are many; below zero where there is none. */
    private int tolled() {
        int[] steps = new int[closed.length];
        int best = NONE;
        for (int step = 0; step < plan.steps(); step++) {
            for (int digit : plan.touched(step)) {
                steps[digit]++;
            }
        }
        for (int digit = 0; digit < steps.length; digit++) {
            boolean isMore = steps[digit] >= MANY && (best < 0 || steps[digit] > steps[best]);
            best = isMore && mayHaveToll(digit) ? digit : best;
        }
        if (best >= 0) {
            closed[best] = new long[(int) plan.digit(best).width()];
        }
        return best;
    }

    /** A price is sure to make nothing rosier only where no use makes room. */
    private boolean mayHaveToll(int digit) {
        return plan.digit(digit).isLimit()
                && isRising(digit)
                && plan.digit(digit).width() <= WIDEST
                && !plan.layout().sums().isRaised(digit);
    }

    private boolean isRising(int digit) {
        for (int step = 0; step < plan.steps(); step++) {
            int size = plan.touched(step).length;
            for (int at = 0; at < plan.amounts(step).length; at++) {
                if (plan.touched(step)[at % size] == digit && plan.amounts(step)[at] < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private Moves[] movesOf(int step) {
        Moves[] all = new Moves[plan.touched(step).length];
        for (int place = 0; place < all.length; place++) {
            all[place] = Moves.of(plan, step, place, bears, tolled);
        }
        return all;
    }

    /** The outlooks when the items have prices, and each unit of the limit that may have one. */
    Prospect at(long[] prices, long toll) {
        return new Prospect(plan, this, prices, toll);
    }

    /** The digit of the limit of which each unit may have a price; below zero where there is none. */
    int ofToll() {
        return tolled;
    }

    /** How many units the limit allows. */
    long mostOfToll() {
        return tolled < 0 ? 0 : plan.digit(tolled).high(0);
    }

    /** By how much an item fills the limit that may have a toll, on the whole. */
    long unitOfToll() {
        long load = 0;
        int count = 0;
        for (Moves[] ofStep : moves) {
            for (Moves ofPlace : ofStep) {
                for (int move = 0; move < ofPlace.size(); move++) {
                    load += ofPlace.load(move);
                    count += ofPlace.load(move) > 0 ? 1 : 0;
                }
            }
        }
        return Math.max(1, load / Math.max(1, count));
    }

    /** How many numbers are worked out for the outlooks of all steps. */
    long cells() {
        long cells = 1;
        for (int step = 0; step < moves.length; step++) {
            for (int place = 0; place < moves[step].length; place++) {
                cells += (long) moves[step][place].size() * closed[plan.touched(step)[place]].length;
            }
        }
        return cells;
    }

    /** What a shortfall of one unit weighs. */
    long shortfall() {
        return plan.layout().tiers().shortfall();
    }

    /** What is certain from the start. */
    long fixed() {
        return fixed;
    }

    /** How a step moves its digits. */
    Moves moves(int step, int place) {
        return moves[step][place];
    }

    /** How many digits there are. */
    int digits() {
        return closed.length;
    }

    /** How many numbers the outlook of a digit has; none where it has no outlook. */
    int size(int digit) {
        return closed[digit].length;
    }

    /** Where the outlooks stand. */
    Tables tables() {
        return tables;
    }
}
