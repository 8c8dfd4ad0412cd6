package org.espalier.core.field;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.style.ScalarStyle;
import org.immutables.value.Value;

/**
 * How far two fields may be from each other: 0 is the same detailed field, 1 the same narrow, 2 the same broad, 3 a
 * different broad field.
 *
 * <p>Between {@code 0611} and {@code 0613} the distance is 1. Between {@code 061} and {@code 0613} it is 0 or 1, for the
 * first is known less exactly. Two codes are compared as follows.
 *
 * <ul>
 *   <li>A code of three or four digits that ends in 0 or 9 (not further defined, not elsewhere classified) is known to its
 *       parent only: {@code 0700} and {@code 0799} are read as {@code 07}.
 *   <li>A code whose third digit is 8 (inter-disciplinary) has distance 0 from every field of its broad field.
 *   <li>{@code 00xx} (generic) and {@code 99xx} (unknown) are not comparable, not even with themselves.
 * </ul>
 *
 * <p>These are conventions of this library, not of UNESCO.
 *
 * <p>This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class FieldDistance {

    /** The largest distance that counts as near, unless a caller says otherwise: the same narrow field. */
    public static final int DEFAULT_NEAR = 1;

    FieldDistance() {}

    /** The distance between two fields; the order of the two makes no difference. */
    public static FieldDistance between(FieldOfStudy a, FieldOfStudy b) {
        return FieldExtent.of(a).distance(FieldExtent.of(b));
    }

    static FieldDistance notComparable() {
        return ImmutableFieldDistance.of(OptionalInt.empty(), OptionalInt.empty());
    }

    static FieldDistance of(int smallest, int largest) {
        return ImmutableFieldDistance.of(OptionalInt.of(smallest), OptionalInt.of(largest));
    }

    /**
     * Whether two sets of fields are near each other; the nearest pair counts.
     *
     * @param a some fields
     * @param b other fields
     * @param k the largest distance that counts as near, 0 to 3
     * @return near if any pair is, else unknown if any pair is or a set is empty, else far
     * @throws IllegalArgumentException if {@code k} is no distance
     */
    public static Nearness nearness(Set<FieldOfStudy> a, Set<FieldOfStudy> b, int k) {
        checkDistance(k);
        Set<Nearness> pairs = a.stream()
                .flatMap(one -> b.stream().map(other -> between(one, other).nearness(k)))
                .collect(Collectors.toSet());
        if (pairs.contains(Nearness.NEAR)) {
            return Nearness.NEAR;
        }
        return pairs.isEmpty() || pairs.contains(Nearness.UNKNOWN) ? Nearness.UNKNOWN : Nearness.FAR;
    }

    /** The smallest distance possible; empty where the fields are not comparable. */
    public abstract OptionalInt smallest();

    /** The largest distance possible; empty where the fields are not comparable. */
    public abstract OptionalInt largest();

    /** Whether the fields can be compared at all. */
    public boolean isComparable() {
        return smallest().isPresent();
    }

    /**
     * Whether the fields are near each other.
     *
     * @param k the largest distance that counts as near, 0 to 3
     * @return near if all distances possible are at most {@code k}, far if none is, else unknown
     * @throws IllegalArgumentException if {@code k} is no distance
     */
    public Nearness nearness(int k) {
        checkDistance(k);
        if (largest().stream().anyMatch(distance -> distance <= k)) {
            return Nearness.NEAR;
        }
        return smallest().stream().anyMatch(distance -> distance > k) ? Nearness.FAR : Nearness.UNKNOWN;
    }

    private static void checkDistance(int k) {
        if (k < 0 || k > FieldExtent.DIFFERENT_BROAD) {
            throw new IllegalArgumentException("A distance of fields is 0 to 3, not " + k);
        }
    }

    /** The distances possible, for example {@code 1} or {@code 0 to 2}. */
    @Override
    public String toString() {
        if (!isComparable()) {
            return "not comparable";
        }
        int from = smallest().getAsInt();
        int to = largest().getAsInt();
        return from == to ? String.valueOf(from) : from + " to " + to;
    }
}
