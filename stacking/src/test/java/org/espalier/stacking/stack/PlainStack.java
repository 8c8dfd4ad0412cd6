package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The direction of a stack in which everything is known, told step by step from the definitions. */
final class PlainStack {

    private final List<Plain> order;

    private PlainStack(Collection<Plain> holdings) {
        this.order = new ArrayList<>(holdings);
        order.sort(Comparator.comparing(Plain::year)
                .thenComparing(PlainStack::level)
                .thenComparing(Plain::number));
    }

    /** All directions that a stack may have, by going through every completion. */
    static Set<StackDirection> directions(List<Plain> holdings) {
        Set<StackDirection> directions = EnumSet.noneOf(StackDirection.class);
        completions(holdings, holdings).forEach(complete -> directions.add(new PlainStack(complete).direction()));
        return directions;
    }

    private static Stream<List<Plain>> completions(List<Plain> holdings, List<Plain> all) {
        if (holdings.isEmpty()) {
            return Stream.of(List.of());
        }
        List<List<Plain>> rest =
                completions(holdings.subList(1, holdings.size()), all).toList();
        return holdings.get(0)
                .completions(all)
                .flatMap(first -> rest.stream()
                        .map(others ->
                                Stream.concat(Stream.of(first), others.stream()).toList()));
    }

    private StackDirection direction() {
        boolean up = false;
        boolean same = false;
        boolean far = false;
        boolean any = false;
        for (Plain later : order) {
            Optional<Plain> from = from(later);
            any |= from.isPresent();
            up |= from.filter(one -> level(one) < level(later)).isPresent();
            same |= from.filter(one -> level(one) == level(later)).isPresent();
            far |= from.filter(one -> !isNear(one, later)).isPresent();
        }
        if (order.size() < 2) {
            return StackDirection.NOT_APPLICABLE;
        }
        return any ? direction(up, same, far) : StackDirection.INDEPENDENT;
    }

    private static StackDirection direction(boolean up, boolean same, boolean far) {
        if (up) {
            return far ? StackDirection.DIAGONAL : StackDirection.VERTICAL;
        }
        return same ? StackDirection.HORIZONTAL : StackDirection.SUPPLEMENTAL;
    }

    private Optional<Plain> from(Plain later) {
        return closest(later, (one, other) -> other.needs().orElseThrow().contains(one.number()))
                .or(() -> closest(later, (one, other) -> one.target() && other.target()));
    }

    private Optional<Plain> closest(Plain later, BiPredicate<Plain, Plain> linked) {
        return order.subList(0, order.indexOf(later)).stream()
                .filter(one -> linked.test(one, later))
                .min(Comparator.<Plain>comparingInt(one -> Math.abs(level(one) - level(later)))
                        .thenComparing(one -> !isNear(one, later))
                        .thenComparing(Plain::year, Comparator.reverseOrder())
                        .thenComparing(Plain::number));
    }

    private static boolean isNear(Plain one, Plain other) {
        return one.fields().orElseThrow().stream().anyMatch(other.fields().orElseThrow()::contains);
    }

    private static int level(Plain plain) {
        return plain.level().orElseThrow();
    }
}
