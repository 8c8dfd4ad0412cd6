package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Units;
import org.espalier.core.finding.Verdict;

/**
 * A least and a most, either of which may be absent.
 *
 * @param low the least
 * @param lowIncluded whether the least itself is enough
 * @param high the most
 * @param highIncluded whether the most itself is not too much
 */
record Bounds(Optional<Rational> low, boolean lowIncluded, Optional<Rational> high, boolean highIncluded) {

    /** Both included. */
    static Bounds included(Optional<Rational> minimum, Optional<Rational> maximum) {
        return new Bounds(minimum, true, maximum, true);
    }

    /** Whether there is a least or a most. */
    boolean isBounded() {
        return low.isPresent() || high.isPresent();
    }

    /** Whether there is a least and a most. */
    boolean isWindow() {
        return low.isPresent() && high.isPresent();
    }

    /** What a sum between two amounts, the second of which may be open, says. */
    Verdict judge(Rational from, Optional<Rational> to) {
        if ((to.isPresent() && !isEnough(to.get())) || !isNotTooMuch(from)) {
            return Verdict.VIOLATED;
        }
        boolean bounded = high.isEmpty() || (to.isPresent() && isNotTooMuch(to.get()));
        return isEnough(from) && bounded ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    /**
     * The same where an end of the range may be approached and never be reached.
     *
     * @param from the least amount
     * @param fromIsReached whether it can be that; if not, it is always more
     * @param to the largest amount
     * @param toIsReached whether it can be that; if not, it is always less
     */
    Verdict judge(Rational from, boolean fromIsReached, Rational to, boolean toIsReached) {
        boolean tooLittle = !isEnough(to) || (!toIsReached && low.equals(Optional.of(to)));
        boolean tooMuch = !isNotTooMuch(from) || (!fromIsReached && high.equals(Optional.of(from)));
        if (tooLittle || tooMuch) {
            return Verdict.VIOLATED;
        }
        boolean enough = isEnough(from) || (!fromIsReached && low.equals(Optional.of(from)));
        boolean notTooMuch = isNotTooMuch(to) || (!toIsReached && high.equals(Optional.of(to)));
        return enough && notTooMuch ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    private boolean isEnough(Rational amount) {
        return low.isEmpty() || reaches(amount.compareTo(low.get()), lowIncluded);
    }

    private boolean isNotTooMuch(Rational amount) {
        return high.isEmpty() || reaches(high.get().compareTo(amount), highIncluded);
    }

    private static boolean reaches(int comparison, boolean included) {
        return comparison > 0 || (included && comparison == 0);
    }

    Optional<Rational> shortfall(Rational from) {
        return low.isPresent() && !from.isAtLeast(low.get())
                ? Optional.of(low.get().minus(from))
                : Optional.empty();
    }

    Faults check(Faults faults) {
        return faults.checkBetween(isBounded(), "minimum", "a minimum or a maximum is needed")
                .check(low.isEmpty() || !lowIncluded || low.get().signum() > 0, "minimum", "must be above zero")
                .check(low.isEmpty() || lowIncluded || low.get().signum() >= 0, lowName(), "must not be negative")
                .check(high.isEmpty() || high.get().signum() >= 0, highName(), "must not be negative")
                .check(isOrdered(), highName(), "leaves nothing above the " + lowName());
    }

    private boolean isOrdered() {
        return low.isEmpty() || high.isEmpty() || reaches(high.get().compareTo(low.get()), lowIncluded && highIncluded);
    }

    private String lowName() {
        return lowIncluded ? "minimum" : "above";
    }

    private String highName() {
        return highIncluded ? "maximum" : "below";
    }

    /** The bounds in words, for example {@code 5 to 30 ECTS}, {@code more than 0 and below 15 ECTS}. */
    String words(String unit) {
        Rational last = high.or(() -> low).orElse(Rational.ZERO);
        return unit.isEmpty() ? amounts() : amounts() + " " + Units.of(last, unit);
    }

    private String amounts() {
        if (low.isPresent() && low.equals(high)) {
            return "exactly " + low.get();
        }
        if (low.isPresent() && high.isPresent()) {
            return lowIncluded && highIncluded
                    ? low.get() + " to " + high.get()
                    : least(low.get()) + " and " + most(high.get());
        }
        return low.map(this::least).orElseGet(() -> most(high.orElseThrow()));
    }

    private String least(Rational amount) {
        return (lowIncluded ? "at least " : "more than ") + amount;
    }

    private String most(Rational amount) {
        return (highIncluded ? "at most " : "below ") + amount;
    }
}
