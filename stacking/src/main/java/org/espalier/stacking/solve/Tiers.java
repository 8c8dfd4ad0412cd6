package org.espalier.stacking.solve;

import java.util.Optional;
import org.espalier.core.exact.Rational;

/**
 * The order of preference as one whole number, the smaller the better: each tier weighs more than all below it together.
 *
 * <p>Shortfalls are counted in units in which all of them are whole; costs and sizes are divided by what divides all of
 * them. The last tier, the canonical order, is not in the number.
 */
final class Tiers {

    /** Sums of what is in the number stay far from where a {@code long} ends. */
    static final long LIMIT = 1L << 59;

    private final long units;
    private final long costUnit;
    private final long sizeUnit;
    private final long size;
    private final long exception;
    private final long cost;
    private final long shortfall;

    private Tiers(Problem problem) {
        this.units = units(problem);
        this.costUnit = costUnit(problem);
        this.sizeUnit = sizeUnit(problem);
        this.size = problem.items().size() + 1L;
        this.exception = Math.multiplyExact(size, sizes(problem) / sizeUnit + 1);
        this.cost = Math.multiplyExact(exception, exceptions(problem) + 1);
        this.shortfall = Math.multiplyExact(cost, costs(problem) / costUnit + 1);
        long most = Math.multiplyExact(units, problem.demands().size() + 1L);
        if (Math.multiplyExact(shortfall, most) > LIMIT) {
            throw new ArithmeticException("Too many tiers for one number");
        }
    }

    /** The tiers of a problem; empty where they do not fit into one number. */
    static Optional<Tiers> of(Problem problem) {
        try {
            return Optional.of(new Tiers(problem));
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    private static long units(Problem problem) {
        long units = 1;
        for (Demand demand : problem.demands()) {
            if (demand.isProportional() && !demand.isWaived()) {
                units = Math.multiplyExact(units / Whole.gcd(units, demand.least()), demand.least());
            }
        }
        return units;
    }

    private static long costUnit(Problem problem) {
        long unit = 0;
        for (Item item : problem.items()) {
            unit = Whole.gcd(unit, item.cost());
        }
        return Math.max(1, unit);
    }

    private static long sizeUnit(Problem problem) {
        long unit = 0;
        for (Item item : problem.items()) {
            unit = Whole.gcd(unit, item.size());
        }
        for (Use use : problem.uses()) {
            unit = Whole.gcd(unit, use.size());
        }
        return Math.max(1, unit);
    }

    private static long costs(Problem problem) {
        long sum = 0;
        for (Item item : problem.items()) {
            sum = Math.addExact(sum, item.cost());
        }
        return sum;
    }

    private static long sizes(Problem problem) {
        long sum = 0;
        for (Item item : problem.items()) {
            sum = Math.addExact(sum, item.size());
        }
        for (Use use : problem.uses()) {
            sum = Math.addExact(sum, use.size());
        }
        return sum;
    }

    private static long exceptions(Problem problem) {
        long sum = problem.demands().size();
        for (Use use : problem.uses()) {
            sum += use.exceptions();
        }
        return sum;
    }

    /** What it weighs that an item is used at all. */
    long weight(Item item) {
        return item.cost() / costUnit * cost + item.size() / sizeUnit * size + 1;
    }

    /** What it weighs that a use is made, beside its item. */
    long weight(Use use) {
        return use.exceptions() * exception + use.size() / sizeUnit * size;
    }

    /** What one exception weighs. */
    long exception() {
        return exception;
    }

    /** What a whole requirement weighs that is not met at all. */
    long unmet() {
        return units * shortfall;
    }

    /** What the smallest shortfall weighs, which is more than all other tiers together. */
    long shortfall() {
        return shortfall;
    }

    /** The shortfall in a number. */
    Rational shortfall(long number) {
        return Rational.of(number / shortfall, units);
    }

    /** The cost in a number. */
    long cost(long number) {
        return number % shortfall / cost * costUnit;
    }
}
