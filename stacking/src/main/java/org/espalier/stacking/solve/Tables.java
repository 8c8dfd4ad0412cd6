package org.espalier.stacking.solve;

import org.jspecify.annotations.Nullable;

/**
 * Where the outlooks of all steps stand in one row of numbers: a table for each digit behind its last step, and one before
 * each step that touches it.
 *
 * <p>A table is told by the place of its number zero, from which the others are counted; it may lie outside the table.
 */
final class Tables {

    /** The place of a table that is not there. */
    static final int NONE = Integer.MIN_VALUE;

    private final int[][] before;
    private final int[][] behind;
    private final long[][] lows;
    private final long[][] highs;
    private final @Nullable Claim[][] judged;
    private final int[] first;
    private final int tolled;
    private int ofToll = NONE;
    private final long[] cells;

    /**
     * The tables of a plan.
     *
     * @param closed what each number of a digit weighs behind its last step; an empty table where it has no outlook
     * @param claims for each digit, the claim that it alone decides
     * @param tolled the digit that has the same table before each step; below zero where there is none
     */
    Tables(Plan plan, long[][] closed, @Nullable Claim[] claims, int tolled) {
        this.before = new int[plan.steps()][];
        this.behind = new int[plan.steps()][];
        this.lows = new long[plan.steps()][];
        this.highs = new long[plan.steps()][];
        this.judged = new Claim[plan.steps()][];
        this.first = new int[closed.length];
        this.tolled = tolled;
        this.cells = new long[size(plan, closed, tolled)];
        int end = close(plan, closed);
        for (int step = plan.steps() - 1; step >= 0; step--) {
            end = place(plan, step, closed, end);
            cut(plan, step, closed);
            judged[step] = judged(plan, step, claims);
        }
    }

    private static int size(Plan plan, long[][] closed, int tolled) {
        int size = tolled < 0 ? 0 : closed[tolled].length;
        for (long[] table : closed) {
            size += table.length;
        }
        for (int step = 0; step < plan.steps(); step++) {
            for (int digit : plan.touched(step)) {
                size += digit == tolled ? 0 : closed[digit].length;
            }
        }
        return size;
    }

    /** Places the tables behind the last steps, and the one that is the same before each step; where they end. */
    private int close(Plan plan, long[][] closed) {
        int end = 0;
        for (int digit = 0; digit < closed.length; digit++) {
            System.arraycopy(closed[digit], 0, cells, end, closed[digit].length);
            first[digit] = closed[digit].length == 0
                    ? NONE
                    : end - (int) plan.digit(digit).offset();
            end += closed[digit].length;
        }
        if (tolled >= 0) {
            ofToll = end - (int) plan.digit(tolled).offset();
            end += closed[tolled].length;
        }
        return end;
    }

    private int place(Plan plan, int step, long[][] closed, int from) {
        int[] touched = plan.touched(step);
        int end = from;
        before[step] = new int[touched.length];
        behind[step] = new int[touched.length];
        for (int place = 0; place < touched.length; place++) {
            int digit = touched[place];
            behind[step][place] = first[digit];
            if (digit == tolled) {
                first[digit] = ofToll;
            } else if (first[digit] != NONE) {
                first[digit] = end - (int) plan.digit(digit).offset();
                end += closed[digit].length;
            }
            before[step][place] = first[digit];
        }
        return end;
    }

    private void cut(Plan plan, int step, long[][] closed) {
        int[] touched = plan.touched(step);
        lows[step] = new long[touched.length];
        highs[step] = new long[touched.length];
        for (int place = 0; place < touched.length; place++) {
            long offset = plan.digit(touched[place]).offset();
            long last = offset + closed[touched[place]].length - 1;
            lows[step][place] = Math.min(last, Math.max(offset, plan.lows(step)[place]));
            highs[step][place] = Math.max(lows[step][place], Math.min(last, plan.highs(step)[place]));
        }
    }

    private static @Nullable Claim[] judged(Plan plan, int step, @Nullable Claim[] claims) {
        int[] touched = plan.touched(step);
        @Nullable Claim[] judged = new Claim[touched.length];
        for (int place = 0; place < touched.length; place++) {
            judged[place] = plan.digit(touched[place]).last() == step ? claims[touched[place]] : null;
        }
        return judged;
    }

    /** All numbers, of which only those behind the last steps are worked out. */
    long[] cells() {
        return cells.clone();
    }

    /** For each digit that a step touches, the table before the step. */
    int[] before(int step) {
        return before[step];
    }

    /** For each digit that a step touches, the table behind the step. */
    int[] behind(int step) {
        return behind[step];
    }

    /** Up to where each digit that a step touches is cut off behind the step, within its table. */
    long[] lows(int step) {
        return lows[step];
    }

    /** From where it is cut off. */
    long[] highs(int step) {
        return highs[step];
    }

    /** For each digit that a step touches, the claim to be judged by it behind the step, if the step is its last. */
    @Nullable
    Claim[] judged(int step) {
        return judged[step];
    }

    /** The table of a digit before all steps. */
    int first(int digit) {
        return first[digit];
    }
}
