package org.espalier.stacking.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.espalier.core.level.EqfLevel;

/** Tells levels of one holding that lead to the same, shortly: as all others than one, or one by one. */
final class SupposedLevels {

    private SupposedLevels() {}

    /**
     * The levels in words.
     *
     * @param tried what was tried, by whether it leads to the same
     */
    static String told(Map<Boolean, List<Supposed>> tried) {
        List<Supposed> same = tried.getOrDefault(true, List.of());
        List<Supposed> others = tried.getOrDefault(false, List.of());
        boolean areAll = same.size() + others.size() == EqfLevel.values().length;
        return areAll && others.size() == 1 && same.size() > 1
                ? "another level than " + others.get(0).told().get(0)
                : levels(same) + " of " + id(same.get(0));
    }

    private static String levels(Collection<Supposed> some) {
        List<String> levels = some.stream()
                .map(one -> one.levels().values().iterator().next())
                .sorted()
                .map(EqfLevel::toString)
                .toList();
        int last = levels.size() - 1;
        return last == 0
                ? levels.get(0)
                : levels.subList(0, last).stream().collect(Collectors.joining(", ")) + " or " + levels.get(last);
    }

    private static String id(Supposed one) {
        return one.levels().keySet().iterator().next().text();
    }
}
