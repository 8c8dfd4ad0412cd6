package org.espalier.stacking.solve;

import java.util.List;

/**
 * What should be met: the sum of the parts is at least {@code least} and at most {@code most}.
 *
 * <p>Its shortfall is {@code max(0, least - sum) / least} where it is proportional, which needs a {@code least} above zero,
 * no upper end and no negative coefficient; else zero where it is met and one where it is not.
 *
 * @param parts what counts; their sums are added
 * @param least the least amount; {@link Long#MIN_VALUE} where there is none
 * @param most the largest amount; {@link Long#MAX_VALUE} where there is none
 * @param isProportional how its shortfall is measured
 * @param isWaived whether it is forgiven: its shortfall is zero, and where it is not met, one exception is relied on
 */
public record Demand(List<Part> parts, long least, long most, boolean isProportional, boolean isWaived) {

    /** Copies the list. */
    public Demand {
        parts = List.copyOf(parts);
    }

    /** At least so much of a sum. */
    public static Demand atLeast(long least, Terms terms) {
        return new Demand(List.of(Part.whole(terms)), least, Long.MAX_VALUE, true, false);
    }
}
