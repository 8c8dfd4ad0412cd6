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

/** How states are written as one number, and what they are worth. */
record FillSpace(
        Map<Item, long[]> units, long[] caps, long[] steps, List<Demand> demands, int leaves) {

    static FillSpace of(Problem problem) throws TooLargeException {
        List<Demand> demands =
                Stream.concat(problem.leaves().stream(), problem.floors().stream()).toList();
        long[] caps = new long[demands.size()];
        long[] steps = new long[demands.size()];
        Map<Item, long[]> units = new HashMap<>();
        problem.items().forEach(item -> units.put(item, new long[demands.size()]));
        long states = 1;
        for (int i = 0; i < demands.size(); i++) {
            int demand = i;
            Rational minimum = demands.get(i).minimum();
            Scale scale = Scale.of(
                    Stream.concat(Stream.of(minimum), problem.items().stream().map(item -> amount(item, demand, problem))));
            caps[i] = scale.units(minimum);
            steps[i] = states;
            states = times(states, caps[i] + 1);
            units.forEach((item, row) -> row[demand] = scale.units(amount(item, demand, problem), caps[demand]));
        }
        return new FillSpace(units, caps, steps, demands, problem.leaves().size());
    }

    private static long times(long states, long more) throws TooLargeException {
        if (states > Long.MAX_VALUE / more) {
            throw new TooLargeException();
        }
        return states * more;
    }

    private static Rational amount(Item item, int demand, Problem problem) {
        int leaves = problem.leaves().size();
        return demand < leaves ? item.leaves().get(demand) : item.floors().get(demand - leaves);
    }

    long filled(long state, Item item, int leaf) {
        long[] row = Objects.requireNonNull(units.get(item));
        long filled = raised(state, leaf, row[leaf]);
        for (int floor = leaves; floor < caps.length; floor++) {
            filled = raised(filled, floor, row[floor]);
        }
        return filled;
    }

    private long raised(long state, int demand, long units) {
        long fill = fill(state, demand);
        return state + (Math.min(caps[demand], fill + units) - fill) * steps[demand];
    }

    private long fill(long state, int demand) {
        return state / steps[demand] % (caps[demand] + 1);
    }

    Rational shortfall(long state) {
        Rational shortfall = Rational.ZERO;
        for (int i = 0; i < caps.length; i++) {
            shortfall = shortfall.plus(Rational.of(caps[i] - fill(state, i), caps[i]));
        }
        return shortfall;
    }
}
