package org.espalier.stacking.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;

/** The rows by which holdings exclude each other whatever they fill: one achievement, or one that contains the other. */
final class Apart {

    private final Uses uses;
    private final Rows rows;
    private final boolean isOnce;
    private final Unions unions;

    /**
     * Writes rows.
     *
     * @param isOnce whether the uses of each holding exclude each other
     */
    Apart(Uses uses, Rows rows, Unions unions, boolean isOnce) {
        this.uses = uses;
        this.rows = rows;
        this.isOnce = isOnce;
        this.unions = unions;
    }

    void add(List<Set<String>> groups, Map<String, Set<String>> containers) {
        groups.forEach(this::atMostOne);
        containers.forEach((container, parts) -> parts.forEach(part -> atMostOne(Set.of(container, part))));
    }

    /** At most one of some holdings is used. */
    void atMostOne(Set<String> ids) {
        int[] items = IntStream.range(0, uses.items().size())
                .filter(item -> ids.contains(uses.items().get(item).id()))
                .filter(item -> of(item).length > 0)
                .toArray();
        if (items.length < 2) {
            return;
        }
        int[] variables = IntStream.of(items)
                .flatMap(item -> IntStream.of(used(item)))
                .sorted()
                .toArray();
        rows.add("", new Row(Terms.count(variables), 1));
    }

    /** Variables of which at most one is one, and one is where the holding is used. */
    private int[] used(int item) {
        int[] own = of(item);
        return isOnce ? own : new int[] {unions.of(own)};
    }

    private int[] of(int item) {
        return IntStream.range(0, uses.size())
                .filter(use -> uses.use(use).item() == item)
                .toArray();
    }
}
