package org.espalier.stacking.solve;

/** One step of a programme: every option of one item, from every state. All that could be worked out before is. */
final class Step {

    private final Plan plan;
    private final int item;
    private final int size;
    private final int[] shifts;
    private final long[] masks;
    private final long[] offsets;
    private final boolean[] isNew;
    private final boolean[] isKept;
    private final boolean[] isLimit;
    private final long[] lows;
    private final long[] highs;
    private final long[] amounts;
    private final long[] weights;
    private final Raised raised;
    private final Closing closing;
    private final long untouched;
    private final int word;
    private final int codeShift;
    private final long[] values;
    private final long[] after;

    Step(Plan plan, int number) {
        this.plan = plan;
        this.item = plan.item(number);
        this.size = plan.touched(number).length;
        this.amounts = plan.amounts(number);
        this.lows = plan.lows(number);
        this.highs = plan.highs(number);
        this.shifts = new int[size];
        this.masks = new long[size];
        this.offsets = new long[size];
        this.isNew = new boolean[size];
        this.isKept = new boolean[size];
        this.isLimit = new boolean[size];
        this.raised = new Raised(plan, number);
        this.closing = new Closing(plan, number);
        this.weights = weights();
        this.untouched = read(number);
        this.word = plan.codes().word(item);
        this.codeShift = plan.codes().shift(item);
        this.values = new long[size];
        this.after = new long[size];
    }

    private long[] weights() {
        long[] all = new long[plan.layout().options(item).size()];
        for (int option = 0; option < all.length; option++) {
            all[option] = plan.layout().weight(item, option);
        }
        return all;
    }

    private long read(int number) {
        long others = -1;
        for (int place = 0; place < size; place++) {
            Digit digit = plan.digit(plan.touched(number)[place]);
            shifts[place] = digit.shift();
            masks[place] = digit.mask();
            offsets[place] = digit.offset();
            isNew[place] = digit.first() == number;
            isKept[place] = digit.last() > number || closing.needs(plan.touched(number)[place]);
            isLimit[place] = digit.isLimit();
            others &= isNew[place] ? -1 : ~(masks[place] << shifts[place]);
        }
        return others;
    }

    /** Goes from every state of a layer to the next layer; what weighs more than the bound is left out. */
    void advance(Layer from, Layer to, Outlook outlook, long bound) {
        for (int state = 0; state < from.size(); state++) {
            long key = from.key(state);
            read(key);
            long weight = from.weight(state) + outlook.released(values);
            for (int option = 0; option < weights.length; option++) {
                if (change(option)) {
                    offer(from, state, to, key & untouched, weight, option, outlook, bound);
                }
            }
        }
    }

    private void read(long key) {
        for (int place = 0; place < size; place++) {
            values[place] = isNew[place] ? 0 : (key >>> shifts[place] & masks[place]) + offsets[place];
        }
    }

    /** Works out the digits after an option; false where a limit would be broken. */
    private boolean change(int option) {
        raised.look(values, amounts, option * size);
        for (int place = 0; place < size; place++) {
            long value = values[place] + amounts[option * size + place] + raised.amount(place);
            if (value > highs[place]) {
                if (isLimit[place]) {
                    return false;
                }
                value = highs[place];
            }
            after[place] = Math.max(value, lows[place]);
        }
        return true;
    }

    private void offer(
            Layer from, int state, Layer to, long others, long before, int option, Outlook outlook, long bound) {
        long key = others;
        for (int place = 0; place < size; place++) {
            key |= isKept[place] ? (after[place] - offsets[place]) << shifts[place] : 0;
        }
        long weight = before + weights[option] + outlook.taken(after);
        if (!closing.isEmpty()) {
            long judged = closing.weight(key);
            if (judged < 0) {
                return;
            }
            weight += judged;
            key = closing.cleared(key);
        }
        if (weight <= bound) {
            to.offer(key, weight, from, state, word, (long) (weights.length - 1 - option) << codeShift);
        }
    }

    /** How many ways lead on from each state. */
    int options() {
        return weights.length;
    }
}
