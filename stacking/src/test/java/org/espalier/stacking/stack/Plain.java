package org.espalier.stacking.stack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A holding in plain numbers, for a second way to tell the direction of a stack. Two fields are near if they have the same
 * number. What is empty is unknown.
 *
 * @param number its place in the list, which is its id as well
 * @param year when it was awarded
 * @param level the EQF level
 * @param fields numbers of fields
 * @param needs numbers of the holdings that it requires
 * @param target whether it feeds the one award
 */
record Plain(
        int number,
        int year,
        Optional<Integer> level,
        Optional<Set<Integer>> fields,
        Optional<Set<Integer>> needs,
        boolean target) {

    private static final List<String> CODES = List.of("0613", "0915", "0732", "0222", "0311");

    static final int OTHER_FIELD = CODES.size() - 1;

    Given given() {
        Given given = Given.bare("h" + number).in(year);
        level.ifPresent(given::eqf);
        fields.ifPresent(all -> all.forEach(field -> given.field(CODES.get(field))));
        needs.ifPresent(
                all -> given.needs(all.stream().map(other -> "h" + other).toArray(String[]::new)));
        return given;
    }

    /** The award that some of the holdings feed. */
    static SharedTarget target(List<Plain> holdings) {
        return SharedTarget.of(holdings.stream()
                .filter(Plain::target)
                .map(holding -> holding.given().held().id())
                .toList());
    }

    /**
     * All that this holding may be among others. What feeds the same award as it does is linked by that, and its unknown
     * prerequisites do not bear on it.
     */
    Stream<Plain> completions(List<Plain> all) {
        return levels().flatMap(one -> sets(fields, OTHER_FIELD + 1)
                .filter(set -> !set.isEmpty())
                .flatMap(set -> sets(needs, all.size())
                        .filter(needed ->
                                needs.isPresent() || needed.stream().noneMatch(other -> isLinked(all.get(other))))
                        .map(needed -> new Plain(
                                number, year, Optional.of(one), Optional.of(set), Optional.of(needed), target))));
    }

    private boolean isLinked(Plain other) {
        return other.number() == number || (target && other.target());
    }

    private Stream<Integer> levels() {
        return level.map(Stream::of).orElseGet(() -> IntStream.rangeClosed(1, 8).boxed());
    }

    private static Stream<Set<Integer>> sets(Optional<Set<Integer>> known, int size) {
        return known.map(Stream::of)
                .orElseGet(() -> IntStream.range(0, 1 << size).mapToObj(bits -> members(bits, size)));
    }

    private static Set<Integer> members(int bits, int size) {
        return Set.copyOf(IntStream.range(0, size)
                .filter(i -> (bits >> i & 1) != 0)
                .boxed()
                .toList());
    }
}
