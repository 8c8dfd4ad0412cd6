package org.espalier.stacking.audit;

/** Counts the steps of one search and ends it at its limit. */
final class SearchBudget {

    private final long limit;
    private long spent;

    SearchBudget(long limit) {
        this.limit = limit;
    }

    void spend(long steps) throws TooLargeException {
        if (steps > limit - spent) {
            throw new TooLargeException();
        }
        spent += steps;
    }

    long left() {
        return limit - spent;
    }

    long spent() {
        return spent;
    }
}
