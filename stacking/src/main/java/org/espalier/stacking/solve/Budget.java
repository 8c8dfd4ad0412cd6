package org.espalier.stacking.solve;

import java.util.function.BooleanSupplier;

/** How much may be spent on an answer, and how much was. Not thread-safe: one for each answer. */
public final class Budget {

    private final long most;
    private final BooleanSupplier isOver;
    private final boolean isForVerdict;
    private long spent;

    /**
     * A budget.
     *
     * @param most the largest number of steps
     * @param isOver tells from outside that the time is up; asked now and then
     */
    public Budget(long most, BooleanSupplier isOver) {
        this(most, isOver, false);
    }

    private Budget(long most, BooleanSupplier isOver, boolean isForVerdict) {
        this.most = most;
        this.isOver = isOver;
        this.isForVerdict = isForVerdict;
    }

    /** A budget for no more than to know whether everything can be met; such an answer may not be the best one. */
    public static Budget forVerdict(long most, BooleanSupplier isOver) {
        return new Budget(most, isOver, true);
    }

    /** Notes that a number of steps was taken; false where the budget is used up. */
    public boolean spend(long steps) {
        spent += steps;
        return spent <= most && !isOver.getAsBoolean();
    }

    /** A budget of its own for a part of the work, of at most so many of the steps that are left. */
    Budget part(long steps) {
        return new Budget(Math.min(steps, left()), isOver, isForVerdict);
    }

    /** Whether an answer tells all that is asked for. */
    boolean isEnough(Answer answer) {
        return answer.isProved()
                || (isForVerdict && (answer.isMet() || answer.bound().signum() > 0));
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
