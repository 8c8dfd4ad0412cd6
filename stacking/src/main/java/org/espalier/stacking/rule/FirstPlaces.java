package org.espalier.stacking.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where each thing stands first. Not thread-safe; for one look at a tree.
 *
 * @param <T> what is looked for
 */
final class FirstPlaces<T> {

    private final Map<T, PlacedRule> places = new HashMap<>();

    /** Notes a place, unless there is an earlier one, which is told. */
    Optional<PlacedRule> earlier(T thing, PlacedRule place) {
        return Optional.ofNullable(places.putIfAbsent(thing, place));
    }

    /** Where a thing was noted. */
    Optional<PlacedRule> of(T thing) {
        return Optional.ofNullable(places.get(thing));
    }
}
