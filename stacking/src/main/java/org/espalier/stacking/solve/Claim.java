package org.espalier.stacking.solve;

/** A demand, weighed: what it costs in the number of the tiers that a sum is what it is. */
final class Claim {

    private final Demand demand;
    private final int[] digits;
    private final long[] units;
    private final long[] caps;
    private final long missing;
    private final long unmet;

    /**
     * A claim.
     *
     * @param digits the digit of each of its sums
     * @param units by what the digits are to be multiplied
     * @param caps what counts at most of each sum
     */
    Claim(Demand demand, int[] digits, long[] units, long[] caps, Tiers tiers) {
        this.demand = demand;
        this.digits = digits;
        this.units = units;
        this.caps = caps;
        this.unmet = demand.isWaived() ? tiers.exception() : tiers.unmet();
        this.missing = isProportional() ? tiers.unmet() / demand.least() : 0;
    }

    private boolean isProportional() {
        return demand.isProportional() && !demand.isWaived();
    }

    /** Whether there is one digit, so that it alone decides. */
    boolean isPlain() {
        return digits.length == 1;
    }

    /** How many digits there are. */
    int size() {
        return digits.length;
    }

    /** One of the digits. */
    int digit(int place) {
        return digits[place];
    }

    /** What a digit adds to the sum. */
    long counted(int place, long value) {
        return value >= caps[place] ? caps[place] : Math.min(caps[place], value * units[place]);
    }

    /** What it weighs that the sum is what it is. */
    long weight(long sum) {
        if (isProportional()) {
            return Math.max(0, demand.least() - sum) * missing;
        }
        return sum < demand.least() || sum > demand.most() ? unmet : 0;
    }

    /** What it weighs that the only digit is what it is. */
    long plainWeight(long value) {
        return weight(counted(0, value));
    }

    /** Whether it is forgiven, so that its weight is that of an exception. */
    boolean isWaived() {
        return demand.isWaived();
    }
}
