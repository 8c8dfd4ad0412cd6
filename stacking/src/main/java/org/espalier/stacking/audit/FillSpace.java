package org.espalier.stacking.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.model.Demand;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;

/**
 * How far each demand is filled, written as one number: a digit for each demand, from zero to what it asks for, in the
 * largest unit in which all amounts are whole.
 */
final class FillSpace {

    private final Problem problem;
    private final List<Demand> demands;
    private final long[] caps;
    private final long[] places;
    private final Map<Item, long[]> units = new HashMap<>();

    FillSpace(Problem problem) throws TooLargeException {
        this.problem = problem;
        this.demands = Stream.concat(problem.leaves().stream(), problem.floors().stream())
                .toList();
        this.caps = new long[demands.size()];
        this.places = new long[demands.size()];
        problem.items().forEach(item -> units.put(item, new long[caps.length]));
        long place = 1;
        for (int demand = 0; demand < caps.length; demand++) {
            measure(demand);
            places[demand] = place;
            place = times(place, caps[demand] + 1);
        }
    }

    private void measure(int demand) throws TooLargeException {
        Rational minimum = demands.get(demand).minimum();
        Scale scale = Scale.of(
                Stream.concat(Stream.of(minimum), problem.items().stream().map(item -> amount(item, demand))));
        caps[demand] = scale.units(minimum);
        units.forEach((item, row) -> row[demand] = scale.units(amount(item, demand), caps[demand]));
    }

    private Rational amount(Item item, int demand) {
        int leaves = problem.leaves().size();
        return demand < leaves ? item.leaves().get(demand) : item.floors().get(demand - leaves);
    }

    private static long times(long place, long digits) throws TooLargeException {
        if (place > Long.MAX_VALUE / digits) {
            throw new TooLargeException();
        }
        return place * digits;
    }

    /** The state after an item has filled a leaf, and every floor with it. */
    long filled(long state, Item item, int leaf) {
        long[] row = Objects.requireNonNull(units.get(item));
        long filled = raised(state, leaf, row[leaf]);
        for (int floor = problem.leaves().size(); floor < caps.length; floor++) {
            filled = raised(filled, floor, row[floor]);
        }
        return filled;
    }

    private long raised(long state, int demand, long more) {
        long fill = fill(state, demand);
        return state + (Math.min(caps[demand], fill + more) - fill) * places[demand];
    }

    private long fill(long state, int demand) {
        return state / places[demand] % (caps[demand] + 1);
    }

    /** The sum over all demands of what is missing, as a part of what is asked for. */
    Rational shortfall(long state) {
        Rational shortfall = Rational.ZERO;
        for (int demand = 0; demand < caps.length; demand++) {
            shortfall = shortfall.plus(Rational.of(caps[demand] - fill(state, demand), caps[demand]));
        }
        return shortfall;
    }
}
