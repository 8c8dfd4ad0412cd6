package org.espalier.stacking;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;

/**
 * The best way to divide credentials among requirements, by looking at every one. Shares no code with the audit.
 *
 * @param credits how large each credential is
 * @param asked how much each requirement asks for
 * @param fits which credential fits which requirement
 * @param least the least part
 * @param most how much counts of the first two credentials together, at most
 * @param costs what it costs that any of a credential is counted
 */
@SuppressWarnings("ArrayRecordComponent") // It is made to be looked at once, and never compared.
record EveryDivision(int[] credits, int[] asked, boolean[][] fits, int least, int most, int[] costs) {

    /**
     * How good a division is.
     *
     * @param shortfall what all requirements lack, each as a part of what it asks for
     * @param cost what the credentials cost of which something is counted
     * @param counted how many credits are counted
     * @param holdings of how many credentials
     * @param amounts by credential, then by requirement; the one with more in the first that differs comes first
     */
    @SuppressWarnings("ArrayRecordComponent") // It has an order of its own.
    record Worth(Rational shortfall, int cost, int counted, int holdings, int[] amounts) implements Comparable<Worth> {

        @Override
        public int compareTo(Worth other) {
            int order = shortfall.compareTo(other.shortfall);
            order = order != 0 ? order : Integer.compare(cost, other.cost);
            order = order != 0 ? order : Integer.compare(counted, other.counted);
            order = order != 0 ? order : Integer.compare(holdings, other.holdings);
            return order != 0 ? order : Arrays.compare(other.amounts, amounts);
        }
    }

    /** The same where credentials cost something. */
    EveryDivision costing(int[] other) {
        return new EveryDivision(credits, asked, fits, least, most, other);
    }

    Worth best() {
        return ways(new int[credits.length * asked.length], 0)
                .map(this::worth)
                .min(Worth::compareTo)
                .orElseThrow();
    }

    /** The step: parts of all amounts. */
    private int step() {
        return Stream.of(
                        IntStream.of(credits),
                        IntStream.of(asked),
                        IntStream.of(least, most).filter(amount -> amount < Integer.MAX_VALUE))
                .flatMapToInt(amounts -> amounts)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .intValueExact();
    }

    private Stream<int[]> ways(int[] amounts, int place) {
        if (place == amounts.length) {
            return isAllowed(amounts) ? Stream.of(amounts.clone()) : Stream.empty();
        }
        int credential = place / asked.length;
        int left = credits[credential];
        for (int before = credential * asked.length; before < place; before++) {
            left -= amounts[before];
        }
        int room = fits[credential][place % asked.length] ? left : 0;
        return IntStream.rangeClosed(0, room)
                .filter(amount -> amount % step() == 0 && isLargeEnough(amount, credits[credential]))
                .boxed()
                .flatMap(amount -> {
                    int[] more = amounts.clone();
                    more[place] = amount;
                    return ways(more, place + 1);
                });
    }

    private boolean isLargeEnough(int amount, int whole) {
        return amount == 0 || amount >= least || amount == whole;
    }

    private boolean isAllowed(int[] amounts) {
        return Arrays.stream(amounts, 0, Math.min(2, credits.length) * asked.length)
                        .sum()
                <= most;
    }

    private Worth worth(int[] amounts) {
        Rational shortfall = Rational.ZERO;
        for (int requirement = 0; requirement < asked.length; requirement++) {
            int counted = 0;
            for (int credential = 0; credential < credits.length; credential++) {
                counted += amounts[credential * asked.length + requirement];
            }
            shortfall = shortfall.plus(Rational.of(Math.max(0, asked[requirement] - counted), asked[requirement]));
        }
        return new Worth(
                shortfall,
                used(amounts).map(credential -> costs[credential]).sum(),
                IntStream.of(amounts).sum(),
                (int) used(amounts).count(),
                amounts);
    }

    private IntStream used(int[] amounts) {
        return IntStream.range(0, credits.length)
                .filter(credential -> Arrays.stream(amounts, credential * asked.length, (credential + 1) * asked.length)
                        .anyMatch(amount -> amount > 0));
    }

    /** The tags of a credential: one for each requirement that it fits, and one where the limit selects it. */
    List<String> tags(int credential) {
        Stream<String> fitting = IntStream.range(0, asked.length)
                .filter(requirement -> fits[credential][requirement])
                .mapToObj(requirement -> "r" + requirement);
        return Stream.concat(fitting, credential < 2 ? Stream.of("limited") : Stream.empty())
                .toList();
    }
}
