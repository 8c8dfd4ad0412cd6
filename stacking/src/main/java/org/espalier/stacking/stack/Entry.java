package org.espalier.stacking.stack;

import org.espalier.core.field.Nearness;

/**
 * A step by which a holding may enter the stack.
 *
 * @param from the number of the earlier holding
 * @param to the number of the later holding
 * @param move where the level goes
 * @param nearness whether the field is near
 */
record Entry(int from, int to, LevelMove move, Nearness nearness) {

    Entry with(Nearness assumed) {
        return new Entry(from, to, move, assumed);
    }

    /** What the step adds to the stack, see {@link Features}. */
    int features() {
        int level = switch (move) {
            case SAME -> Features.SAME;
            case UP -> Features.UP;
            case DOWN -> Features.DOWN;
            case UNKNOWN -> Features.NONE;
        };
        return nearness == Nearness.FAR ? level | Features.FAR : level;
    }
}
