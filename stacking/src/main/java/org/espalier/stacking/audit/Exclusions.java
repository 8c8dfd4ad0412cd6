package org.espalier.stacking.audit;

import java.util.Arrays;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;

/** The rows by which a holding fills one leaf only, or several that may share it. */
final class Exclusions {

    private final Shared shared;
    private final Uses uses;
    private final Rows rows;
    private final Dividing dividing;

    Exclusions(Shared shared, Uses uses, Rows rows, Dividing dividing) {
        this.shared = shared;
        this.uses = uses;
        this.rows = rows;
        this.dividing = dividing;
    }

    /** Writes the rows. */
    void add() {
        int first = 0;
        while (first < uses.size()) {
            int end = first + 1;
            while (end < uses.size() && uses.use(end).item() == uses.use(first).item()) {
                end++;
            }
            ofOne(first, end);
            first = end;
        }
    }

    /** The uses of one holding, from one number to before another. */
    private void ofOne(int first, int end) {
        if (end - first == 1) {
            return;
        }
        if (isDivided(first, end)) {
            dividing.add(first, end);
            return;
        }
        if (isAllApart(first, end)) {
            atMostOne(first, end);
            return;
        }
        for (int one = first; one < end; one++) {
            for (int other = one + 1; other < end; other++) {
                if (isApart(one, other)) {
                    rows.add(rule(one, other), new Row(Terms.count(one, other), 1));
                }
            }
        }
    }

    private boolean isDivided(int first, int end) {
        for (int use = first; use < end; use++) {
            if (!uses.isWhole(use)) {
                return true;
            }
        }
        return false;
    }

    private void atMostOne(int first, int end) {
        int[] all = new int[end - first];
        Arrays.setAll(all, i -> first + i);
        rows.add(rule(first, end - 1), new Row(Terms.count(all), 1));
    }

    /** The rule by which two uses exclude each other; empty where that is in the nature of counting. */
    private String rule(int one, int other) {
        String left = uses.slot(one).leaf().id();
        String right = uses.slot(other).leaf().id();
        return left.equals(right) ? "" : shared.keepingApart(left, right);
    }

    private boolean isAllApart(int first, int end) {
        for (int one = first; one < end; one++) {
            for (int other = one + 1; other < end; other++) {
                if (!isApart(one, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Two places of one leaf exclude each other, and so do two leaves unless they share; what is forced excludes nothing. Where
     * parts may count, nothing counts twice.
     */
    private boolean isApart(int one, int other) {
        String left = uses.slot(one).leaf().id();
        String right = uses.slot(other).leaf().id();
        if (left.equals(right)) {
            return true;
        }
        boolean forced = uses.holdings().get(one).isForced()
                || uses.holdings().get(other).isForced();
        return !forced
                && (shared.splitting().isPresent()
                        || !shared.allows(left, right, uses.item(one).counted()));
    }
}
