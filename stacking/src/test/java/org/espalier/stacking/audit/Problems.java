package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.model.Demand;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;

/** Small random problems of every shape: counts and credits, floors, groups, containers, ends. */
final class Problems {

    private static final LocalDate FIRST_END = LocalDate.parse("2027-01-01");

    private final Random random;
    private final int leaves;
    private final int floors;
    private final boolean counts;

    private Problems(long seed, boolean counts, boolean floors) {
        this.random = new Random(seed);
        this.leaves = 1 + random.nextInt(3);
        this.counts = counts;
        this.floors = floors ? random.nextInt(2) : 0;
    }

    static Arbitrary<Problem> any() {
        return Arbitraries.longs().map(seed -> new Problems(seed, seed % 3 == 0, true).draw());
    }

    static Arbitrary<Problem> counts() {
        return Arbitraries.longs().map(seed -> new Problems(seed, true, false).draw());
    }

    private Problem draw() {
        List<String> ids =
                IntStream.range(0, random.nextInt(7)).mapToObj(i -> "i" + i).toList();
        List<Item> items = ids.stream().map(this::item).filter(Item::isUseful).toList();
        return new Problem(demands("leaf", leaves), demands("floor", floors), items, groups(ids), containers(ids));
    }

    private List<Demand> demands(String name, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Demand(name + i, amount(1, counts && name.equals("leaf") ? 3 : 8), "unit"))
                .toList();
    }

    private Rational amount(int least, int most) {
        int whole = least + random.nextInt(most);
        return counts ? Rational.of(whole) : Rational.of(whole, 1 + random.nextInt(2));
    }

    private Item item(String id) {
        Rational credits = counts ? Rational.ONE : amount(1, 5);
        Optional<LocalDate> until =
                random.nextInt(3) == 0 ? Optional.of(FIRST_END.plusDays(random.nextInt(4))) : Optional.empty();
        return new Item(id, row(leaves, credits), row(floors, credits), amount(1, 5), until);
    }

    private List<Rational> row(int length, Rational credits) {
        return IntStream.range(0, length)
                .mapToObj(i -> random.nextInt(3) == 0 ? Rational.ZERO : credits)
                .toList();
    }

    private List<Set<String>> groups(List<String> ids) {
        return ids.size() > 3 && random.nextInt(3) == 0
                ? List.of(new TreeSet<>(ids.subList(1, 2 + random.nextInt(2))))
                : List.of();
    }

    private Map<String, Set<String>> containers(List<String> ids) {
        Map<String, Set<String>> containers = new HashMap<>();
        if (ids.size() > 4 && random.nextInt(2) == 0) {
            containers.put(ids.get(0), Set.copyOf(new ArrayList<>(ids.subList(2, 4))));
        }
        return containers;
    }
}
