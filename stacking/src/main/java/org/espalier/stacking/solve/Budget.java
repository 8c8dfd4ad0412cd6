package org.espalier.stacking.solve;

import java.util.function.BooleanSupplier;

/** How much may be spent on an answer, and how much was. Not thread-safe: one for each answer. */
public final class Budget {

    private final long most;
    private final BooleanSupplier isOver;
    private long spent;

    /**
     * A budget.
     *
     * @param most the largest number of steps
     * @param isOver tells from outside that the time is up; asked now and then
     */
    public Budget(long most, BooleanSupplier isOver) {
        this.most = most;
        this.isOver = isOver;
    }

    /** Notes that a number of steps was taken; false where the budget is used up. */
    public boolean spend(long steps) {
        spent += steps;
        return spent <= most && !isOver.getAsBoolean();
    }

    /** A budget of its own for a part of the work, of at most so many of the steps that are left. */
    Budget part(long steps) {
        return new Budget(Math.min(steps, left()), isOver);
    }

    /** How many steps were taken. */
    public long spent() {
        return spent;
    }

    /** How many steps are left. */
    public long left() {
        return Math.max(0, most - spent);
    }
}
