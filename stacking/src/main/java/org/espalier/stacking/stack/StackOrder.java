package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the holdings of a table into the order of their award, see {@link StackShape#standard}.
 *
 * <p>They are sorted by date, level and id. Where a date is not known, or date and level are the same, what a holding
 * requires is then drawn before it. No other holding is moved against its neighbours, so that one that nothing links to
 * the others does not change their order.
 */
final class StackOrder {

    private final PairTable table;
    private final Levels levels;
    private final List<Integer> sorted;
    private final Set<Integer> seen = new HashSet<>();
    private final List<Integer> order = new ArrayList<>();

    private StackOrder(PairTable table, Levels levels) {
        this.table = table;
        this.levels = levels;
        this.sorted = new ArrayList<>(table.all().boxed().toList());
        sorted.sort(Comparator.comparing(table::date).thenComparing(levels::rank));
    }

    static List<Integer> of(PairTable table, Levels levels) {
        StackOrder order = new StackOrder(table, levels);
        order.sorted.forEach(next -> order.place(next, next));
        return order.order;
    }

    /** Places a holding, after what it requires, as far as that may stand where the next in line stands. */
    private void place(int holding, int next) {
        if (seen.add(holding)) {
            table.followed(holding).stream()
                    .filter(other -> mayStandAt(other, next))
                    .sorted(Comparator.comparing(sorted::indexOf))
                    .forEach(other -> place(other, next));
            order.add(holding);
        }
    }

    private boolean mayStandAt(int other, int next) {
        boolean tied =
                levels.rank(other) == levels.rank(next) && table.date(other).equals(table.date(next));
        return !seen.contains(other) && (tied || !table.isDated(other));
    }
}
