package org.espalier.stacking.rule;

import org.espalier.core.exact.Rational;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.Measure;
import org.espalier.stacking.stack.StackDirection;

/**
 * Makes rules on the whole of what is held: shares, residency, levels, direction, fields and overlap.
 *
 * <pre>{@code
 * Rule profile = Limits.levelProfile(EctsCredits.of(60), EqfLevel.EQF_7);
 * Rule recognised = Limits.maximumShare(Rational.of(40), HoldingFilter.builder().recognised(true).build());
 * Rule shape = Limits.direction(StackDirection.VERTICAL, StackDirection.DIAGONAL);
 * }</pre>
 *
 * <p>All bounds are included. A rule that makes no sense, such as a share of more than 100 percent, is refused with an
 * {@link IllegalArgumentException} that names every fault.
 */
public final class Limits {

    private Limits() {}

    /** At least so many percent of the ECTS credits in what a filter selects. */
    public static Rule minimumShare(Rational percent, HoldingFilter filter) {
        return minimumShare(percent, Measure.CREDITS, filter);
    }

    /** At least so many percent of the ECTS credits, credentials or hours in what a filter selects. */
    public static Rule minimumShare(Rational percent, Measure measure, HoldingFilter filter) {
        return ImmutableShareRule.builder()
                .minimum(percent)
                .measure(measure)
                .filter(filter)
                .build();
    }

    /** At most so many percent of the ECTS credits in what a filter selects. */
    public static Rule maximumShare(Rational percent, HoldingFilter filter) {
        return maximumShare(percent, Measure.CREDITS, filter);
    }

    /** At most so many percent of the ECTS credits, credentials or hours in what a filter selects. */
    public static Rule maximumShare(Rational percent, Measure measure, HoldingFilter filter) {
        return ImmutableShareRule.builder()
                .maximum(percent)
                .measure(measure)
                .filter(filter)
                .build();
    }

    /** At least so many ECTS credits earned at home, which is what the filter selects. */
    public static Rule residency(EctsCredits minimum, HoldingFilter home) {
        return ImmutableResidencyRule.builder()
                .minimum(minimum.amount())
                .filter(home)
                .build();
    }

    /**
     * At least so many of the last ECTS credits earned at home, which is what the filter selects.
     *
     * @param minimum the least number, above zero, at most {@code last}
     * @param last how many credits are looked at, counted back from the latest award; the credential at the boundary is
     *     cut
     * @param home what counts as home
     */
    public static Rule residency(EctsCredits minimum, EctsCredits last, HoldingFilter home) {
        return ImmutableResidencyRule.builder()
                .minimum(minimum.amount())
                .last(last.amount())
                .filter(home)
                .build();
    }

    /** At least so many percent of all ECTS credits earned at home, which is what the filter selects. */
    public static Rule residencyShare(Rational percent, HoldingFilter home) {
        return ImmutableResidencyRule.builder()
                .minimumShare(percent)
                .filter(home)
                .build();
    }

    /** At least so many ECTS credits at a level or higher. */
    public static Rule levelProfile(EctsCredits minimum, EqfLevel level) {
        return ImmutableLevelProfileRule.builder()
                .minimum(minimum.amount())
                .level(level)
                .build();
    }

    /** At least so many ECTS credits at a level or higher, and at most so many below it. */
    public static Rule levelProfile(EctsCredits minimum, EqfLevel level, EctsCredits maximumBelow) {
        return ImmutableLevelProfileRule.builder()
                .minimum(minimum.amount())
                .level(level)
                .maximumBelow(maximumBelow.amount())
                .build();
    }

    /** All credentials that a filter selects at one level. */
    public static Rule sameLevel(HoldingFilter filter) {
        return ImmutableSameLevelRule.builder().filter(filter).build();
    }

    /** The levels of what a filter selects never fall from one day of award to a later one. */
    public static Rule risingLevels(HoldingFilter filter) {
        return ImmutableRisingLevelsRule.builder().filter(filter).build();
    }

    /** The levels of what a filter selects leave no gap between the lowest and the highest. */
    public static Rule levelSteps(HoldingFilter filter) {
        return ImmutableLevelStepsRule.builder().filter(filter).build();
    }

    /** A stack in one of several directions; without a target it is linked by what its credentials declare. */
    public static Rule direction(StackDirection... oneOf) {
        return ImmutableDirectionRule.builder().addOneOf(oneOf).build();
    }

    /** A stack in one of several directions, all of which feeds the award named. */
    public static Rule direction(String target, StackDirection... oneOf) {
        return ImmutableDirectionRule.builder().target(target).addOneOf(oneOf).build();
    }

    /** Every two credentials in one narrow field. */
    public static Rule fieldKept() {
        return ImmutableFieldKeptRule.builder().build();
    }

    /**
     * Every two credentials that a filter selects near each other by their fields.
     *
     * @param nearness the largest distance: 0 in one detailed field, 1 in one narrow, 2 in one broad field
     * @param filter what is selected
     */
    public static Rule fieldKept(int nearness, HoldingFilter filter) {
        return ImmutableFieldKeptRule.builder()
                .nearness(nearness)
                .filter(filter)
                .build();
    }

    /** The identified outcomes of no two credentials overlap by more than so many percent of the smaller set. */
    public static Rule maximumOutcomeOverlap(Rational percent) {
        return ImmutableOutcomeOverlapRule.builder().maximum(percent).build();
    }
}
