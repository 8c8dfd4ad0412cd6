package org.espalier.stacking.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.espalier.core.exact.Rational;

/**
 * Which item fills which leaf, and how good that is.
 *
 * <p>The order is that of an audit: least shortfall, then the fewest credits, then the fewest items, then by ids: item
 * by item, the one whose leaf has the smaller id, and used before unused.
 *
 * @param leafOf the id of the leaf by the id of the item; unused items are absent
 * @param shortfall the sum over all demands of what is missing as a part of what is asked for; zero where all are met
 * @param size the sizes of the items used, added up
 */
public record Allocation(NavigableMap<String, String> leafOf, Rational shortfall, Rational size)
        implements Comparable<Allocation> {

    private static final Comparator<Allocation> BEST = Comparator.comparing(Allocation::shortfall)
            .thenComparing(Allocation::size)
            .thenComparing(allocation -> allocation.leafOf().size())
            .thenComparing(Allocation::compareIds);

    /** Copies the map. */
    public Allocation {
        leafOf = Collections.unmodifiableNavigableMap(new TreeMap<>(leafOf));
    }

    /** Nothing used, nothing asked for. */
    public static Allocation empty() {
        return new Allocation(new TreeMap<>(), Rational.ZERO, Rational.ZERO);
    }

    /** Whether every demand is met. */
    public boolean isMet() {
        return shortfall.signum() == 0;
    }

    /** This allocation and one of other items to other leaves. */
    public Allocation and(Allocation other) {
        NavigableMap<String, String> all = new TreeMap<>(leafOf);
        all.putAll(other.leafOf);
        return new Allocation(all, shortfall.plus(other.shortfall), size.plus(other.size));
    }

    private static int compareIds(Allocation one, Allocation other) {
        NavigableMap<String, String> ids = new TreeMap<>(one.leafOf);
        ids.putAll(other.leafOf);
        for (String id : ids.keySet()) {
            int order = compareLeaf(one.leafOf, other.leafOf, id);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compareLeaf(Map<String, String> one, Map<String, String> other, String id) {
        String left = one.get(id);
        String right = other.get(id);
        if (left == null || right == null) {
            return left == null ? 1 : -1;
        }
        return left.compareTo(right);
    }

    @Override
    public int compareTo(Allocation other) {
        return BEST.compare(this, other);
    }
}
