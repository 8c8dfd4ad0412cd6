package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.espalier.core.credential.HoldingState;

/**
 * Makes rules of order and state: what comes before what, what excludes what, what repeats, and how far a learner must
 * be.
 *
 * <pre>{@code
 * HoldingFilter foundation = HoldingFilter.credential("foundation");
 * HoldingFilter advanced = HoldingFilter.credential("advanced");
 * Rule order = Orders.order(foundation, advanced);
 * Rule needed = Orders.prerequisite(advanced, Need.of(foundation), Timing.BEFORE);
 * }</pre>
 *
 * <p>A date, a title or a grade that is missing is unknown. A rule that makes no sense is refused with an {@link
 * IllegalArgumentException} that names every fault.
 */
public final class Orders {

    private Orders() {}

    /** What one filter selects was awarded before, or on the day of, each that the other selects. */
    public static Rule order(HoldingFilter before, HoldingFilter after) {
        return ImmutableOrderRule.builder().before(before).after(after).build();
    }

    /**
     * That each credential that a filter selects has what it needs among all holdings, whether or not these count for
     * something. What is earned came before what is not yet earned; otherwise the awarding dates say it.
     */
    public static Rule prerequisite(HoldingFilter of, Need needs, Timing timing) {
        return prerequisite(of, needs, timing, PrerequisiteRule.Among.HELD);
    }

    /**
     * That each credential that a filter selects has what it needs among the holdings that are used for a requirement of
     * the award; unknown where no uses are told.
     */
    public static Rule prerequisiteCounted(HoldingFilter of, Need needs, Timing timing) {
        return prerequisite(of, needs, timing, PrerequisiteRule.Among.COUNTED);
    }

    private static Rule prerequisite(HoldingFilter of, Need needs, Timing timing, PrerequisiteRule.Among among) {
        return ImmutablePrerequisiteRule.builder()
                .of(of)
                .needs(needs)
                .timing(timing)
                .among(among)
                .build();
    }

    /**
     * That no holding that one filter selects stands beside a holding that another of them selects. Two holdings that
     * only the same filter selects do not exclude each other; a holding that several select does not exclude itself.
     */
    public static Rule mutuallyExclusive(HoldingFilter... of) {
        return ImmutableMutuallyExclusiveRule.builder().addOf(of).build();
    }

    /** That of several holdings of the same thing only the one that was awarded first counts. */
    public static Rule firstCounts(SameBy by) {
        return ImmutableRepeatsRule.builder()
                .by(by)
                .counts(RepeatsRule.Counts.FIRST)
                .build();
    }

    /** That of several holdings of the same thing only the one that was awarded last counts. */
    public static Rule lastCounts(SameBy by) {
        return ImmutableRepeatsRule.builder()
                .by(by)
                .counts(RepeatsRule.Counts.LAST)
                .build();
    }

    /**
     * That of several holdings of the same thing only the one with the best grade counts: the one that stands last in
     * the scale, case not counting. Without a scale grades are numbers, of which the higher is better.
     */
    public static Rule bestCounts(SameBy by, String... worstToBest) {
        return ImmutableRepeatsRule.builder()
                .by(by)
                .counts(RepeatsRule.Counts.BEST)
                .addScale(worstToBest)
                .build();
    }

    /** That of several holdings of the same thing only the one with the lowest number as its grade counts. */
    public static Rule lowestCounts(SameBy by) {
        return ImmutableRepeatsRule.builder()
                .by(by)
                .counts(RepeatsRule.Counts.BEST)
                .higherIsBetter(false)
                .build();
    }

    /** That each holding is in one of these states: earned, and what comes before it without a gap. */
    public static Rule states(HoldingState... counts) {
        return ImmutableStateRule.builder().addCounts(counts).build();
    }

    /** That each holding is in one of these states; where a state has a deadline, up to that day. */
    public static Rule states(Set<HoldingState> counts, Map<HoldingState, LocalDate> deadlines) {
        return ImmutableStateRule.builder()
                .addAllCounts(counts)
                .putAllDeadlines(deadlines)
                .build();
    }
}
