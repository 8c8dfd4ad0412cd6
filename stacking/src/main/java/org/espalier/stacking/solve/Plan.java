package org.espalier.stacking.solve;

import java.util.List;

/** In which order a programme takes the items, and which digits are open when, where, and between which bounds. */
final class Plan {

    private final Layout layout;
    private final List<Digit> digits;
    private final int[] order;
    private final int[][] touched;
    private final long[][] amounts;
    private final long[][] lows;
    private final long[][] highs;
    private final Codes codes;

    /** Plans; fails with an {@link ArithmeticException} where a state does not fit into one number. */
    Plan(Layout layout) {
        this.layout = layout;
        this.digits = layout.sums().digits();
        int items = layout.problem().items().size();
        int[][] byItem = new int[items][];
        for (int item = 0; item < items; item++) {
            byItem[item] = touchedBy(item);
        }
        this.order = new Order(byItem, digits).items();
        this.touched = new int[items][];
        this.amounts = new long[items][];
        for (int step = 0; step < items; step++) {
            touched[step] = byItem[order[step]];
            amounts[step] = amountsOf(step);
            touch(step);
        }
        keepBlocks();
        this.lows = new long[items][];
        this.highs = new long[items][];
        new Bounds(this).work(lows, highs);
        new Places(digits, items).assign();
        this.codes = new Codes(layout);
    }

    private int[] touchedBy(int item) {
        Changes changes = layout.sums().changes(item);
        Numbers all = new Numbers();
        for (int place = 0; place < changes.size(); place++) {
            if (!all.contains(changes.digit(place))) {
                all.add(changes.digit(place));
            }
        }
        for (Sums.Raise raise : layout.sums().raises()) {
            if (all.contains(raise.flag()) && !all.contains(raise.digit())) {
                all.add(raise.digit());
            }
        }
        return all.toArray();
    }

    private long[] amountsOf(int step) {
        Options options = layout.options(order[step]);
        Changes changes = layout.sums().changes(order[step]);
        int size = touched[step].length;
        long[] all = new long[options.size() * size];
        for (int option = 0; option < options.size(); option++) {
            for (int place = 0; place < size; place++) {
                all[option * size + place] = changes.amount(touched[step][place], options.mask(option));
            }
        }
        return all;
    }

    private void touch(int step) {
        for (int digit : touched[step]) {
            digits.get(digit).touch(step);
        }
    }

    private void keepBlocks() {
        for (Block block : layout.blocks()) {
            int last = closes(block);
            for (int digit : block.digits()) {
                if (!digits.get(digit).isIdle()) {
                    digits.get(digit).keepUntil(last);
                }
            }
        }
    }

    /** After which step a block can be judged; below zero where nothing changes it. */
    int closes(Block block) {
        int last = -1;
        for (int digit : block.digits()) {
            last = Math.max(last, digits.get(digit).last());
        }
        return last;
    }

    /** What is planned. */
    Layout layout() {
        return layout;
    }

    /** How many steps there are. */
    int steps() {
        return order.length;
    }

    /** The item of a step. */
    int item(int step) {
        return order[step];
    }

    /** The digits that a step may change. */
    int[] touched(int step) {
        return touched[step];
    }

    /** By how much each option changes each of them: option after option. */
    long[] amounts(int step) {
        return amounts[step];
    }

    /** Up to where each of them is cut off after a step. */
    long[] lows(int step) {
        return lows[step];
    }

    /** From where each of them is cut off after a step. */
    long[] highs(int step) {
        return highs[step];
    }

    /** A digit. */
    Digit digit(int number) {
        return digits.get(number);
    }

    /** What the raising of a flag changes. */
    Sums.Raise raise(int number) {
        return layout.sums().raises().get(number);
    }

    /** Where options stand in codes. */
    Codes codes() {
        return codes;
    }
}
