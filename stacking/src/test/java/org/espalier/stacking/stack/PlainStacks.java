package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Random stacks of plain holdings, awarded in different years.
 *
 * @param size how many holdings
 * @param unknownLevels of how many the level is unknown
 * @param unknownFields of how many the fields are unknown
 * @param unknownNeeds of how many it is unknown what they require
 * @param oneFieldEach whether no two known fields are near
 */
record PlainStacks(int size, int unknownLevels, int unknownFields, int unknownNeeds, boolean oneFieldEach) {

    List<Plain> draw(Random random) {
        List<Integer> years = shuffled(random);
        Set<Integer> levels = some(unknownLevels, random);
        Set<Integer> fields = some(unknownFields, random);
        Set<Integer> needs = some(unknownNeeds, random);
        List<Plain> holdings = new ArrayList<>();
        for (int i : IntStream.range(0, size).toArray()) {
            int field = oneFieldEach ? i : random.nextInt(2);
            holdings.add(new Plain(
                    i,
                    2020 + years.get(i),
                    Optional.of(5 + random.nextInt(3)).filter(any -> !levels.contains(i)),
                    Optional.of(Set.of(field)).filter(any -> !fields.contains(i)),
                    Optional.of(needs(i, random)).filter(any -> !needs.contains(i)),
                    random.nextBoolean()));
        }
        return holdings;
    }

    private Set<Integer> needs(int number, Random random) {
        return IntStream.range(0, size)
                .filter(other -> other != number && random.nextInt(4) == 0)
                .boxed()
                .collect(Collectors.toSet());
    }

    private Set<Integer> some(int count, Random random) {
        return Set.copyOf(shuffled(random).subList(0, Math.min(count, size)));
    }

    private List<Integer> shuffled(Random random) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers;
    }
}
