package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;

/** The blocks other than plain ones that are judged after a step. */
final class Closing {

    private final List<Block> blocks = new ArrayList<>();
    private final Numbers digits = new Numbers();
    private final Plan plan;
    private long others = -1;
    private final long[] values;

    Closing(Plan plan, int step) {
        this.plan = plan;
        for (Block block : plan.layout().blocks()) {
            if (!block.isPlain() && plan.closes(block) == step) {
                blocks.add(block);
                for (int digit : block.digits()) {
                    digits.add(digit);
                    others &= ~(plan.digit(digit).mask() << plan.digit(digit).shift());
                }
            }
        }
        this.values =
                new long[blocks.isEmpty() ? 0 : plan.layout().sums().digits().size()];
    }

    /** Whether a digit is among those to be judged. */
    boolean needs(int digit) {
        return digits.contains(digit);
    }

    /** Whether nothing is judged. */
    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** What a state weighs, or {@link Block#FORBIDDEN}. */
    long weight(long key) {
        for (int place = 0; place < digits.size(); place++) {
            Digit digit = plan.digit(digits.at(place));
            values[digits.at(place)] = (key >>> digit.shift() & digit.mask()) + digit.offset();
        }
        long sum = 0;
        for (Block block : blocks) {
            long weight = block.weight(values);
            if (weight < 0) {
                return weight;
            }
            sum += weight;
        }
        return sum;
    }

    /** A state without the digits that were judged. */
    long cleared(long key) {
        return key & others;
    }
}
