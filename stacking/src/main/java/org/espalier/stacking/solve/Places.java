package org.espalier.stacking.solve;

import java.util.List;

/** Finds each digit a place in a state, which is one number, for as long as it is open. */
final class Places {

    private final List<Digit> digits;
    private final int steps;
    private long taken;

    Places(List<Digit> digits, int steps) {
        this.digits = digits;
        this.steps = steps;
    }

    /** Places all digits; fails with an {@link ArithmeticException} where there is no room. */
    void assign() {
        for (int step = 0; step < steps; step++) {
            for (Digit digit : digits) {
                if (digit.last() < step && digit.last() == step - 1) {
                    taken &= ~(digit.mask() << digit.shift());
                }
            }
            for (Digit digit : digits) {
                if (digit.first() == step) {
                    assign(digit);
                }
            }
        }
    }

    private void assign(Digit digit) {
        int bits = digit.bits();
        if (bits >= Long.SIZE - 1) {
            throw new ArithmeticException("A sum is too large for a state");
        }
        int shift = 0;
        while ((taken & digit.mask() << shift) != 0 || shift + bits > Long.SIZE) {
            if (++shift + bits > Long.SIZE) {
                throw new ArithmeticException("Too many sums are open together");
            }
        }
        taken |= digit.mask() << shift;
        digit.place(shift);
    }
}
