package org.espalier.stacking.audit;

/** Counts the steps of one search and ends it at its limit. */
final class SearchBudget {

    private final long limit;
    private long spent;

    SearchBudget(long limit) {
        this.limit = limit;
    }

    void spend() throws TooLargeException {
        if (spent == limit) {
            throw new TooLargeException();
        }
        spent++;
    }

    long spent() {
        return spent;
    }
}
