package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.EctsCredits;

/**
 * Makes rules of sharing: for how many requirements and awards one credential may count, and how much of it.
 *
 * <pre>{@code
 * Rule exclusive = Sharing.exclusive();
 * Rule overlap = Sharing.maximumOverlap("major", "minor", EctsCredits.of(12));
 * Rule once = Sharing.consumed();
 * }</pre>
 *
 * <p>They look at the uses that {@link org.espalier.stacking.evaluation.Circumstances#uses} tells and say whether that
 * way of counting is allowed; where no uses are told they do not apply. {@link Rule#sharing} tells the same as a value.
 * What of a used credential is not known, for example because it is not among the holdings, stays unknown. Except for
 * {@link #consumed} and the overlap of awards, uses by other awards are not looked at.
 *
 * <p>A rule that makes no sense is refused with an {@link IllegalArgumentException} that names every fault.
 */
public final class Sharing {

    private Sharing() {}

    /** That each credential counts for at most one requirement. */
    public static Rule exclusive() {
        return ImmutableExclusiveRule.builder().build();
    }

    /** That each credential counts for at most one requirement; those named may share with any other. */
    public static Rule exclusiveExcept(String... requirements) {
        return ImmutableExclusiveRule.builder().addExcept(requirements).build();
    }

    /** That each credential counts for at most one requirement of each group; groups of two or more, which may overlap. */
    public static Rule exclusiveWithin(Collection<List<String>> groups) {
        ImmutableExclusiveRule.Builder rule = ImmutableExclusiveRule.builder();
        groups.forEach(group -> rule.addGroups(List.copyOf(group)));
        return rule.build();
    }

    /** That a credential counts for two requirements only where they are one of these pairs. */
    public static Rule compatible(Collection<List<String>> pairs) {
        ImmutableCompatibleRule.Builder rule = ImmutableCompatibleRule.builder();
        pairs.forEach(pair -> rule.addPairs(List.copyOf(pair)));
        return rule.build();
    }

    /** At most so many ECTS credits counted for both of two requirements; of a credential the smaller of its two uses. */
    public static Rule maximumOverlap(String one, String other, EctsCredits maximum) {
        return ImmutableOverlapLimitRule.builder()
                .addBetween(one, other)
                .maximum(maximum.amount())
                .build();
    }

    /** At most so many credentials counted for both of two requirements. */
    public static Rule maximumOverlap(String one, String other, int maximum) {
        return ImmutableOverlapLimitRule.builder()
                .addBetween(one, other)
                .measure(OverlapLimitRule.Measure.COUNT)
                .maximum(Rational.of(maximum))
                .build();
    }

    /** At most so many ECTS credits counted for this award and for another; of a credential the smaller of both uses. */
    public static Rule maximumOverlapWithAward(String award, EctsCredits maximum) {
        return ImmutableOverlapLimitRule.builder()
                .addBetween(award)
                .of(OverlapLimitRule.Of.AWARDS)
                .maximum(maximum.amount())
                .build();
    }

    /** At most so many credentials counted for this award and for another. */
    public static Rule maximumOverlapWithAward(String award, int maximum) {
        return ImmutableOverlapLimitRule.builder()
                .addBetween(award)
                .of(OverlapLimitRule.Of.AWARDS)
                .measure(OverlapLimitRule.Measure.COUNT)
                .maximum(Rational.of(maximum))
                .build();
    }

    /** That each credential that a filter selects counts for at most so many requirements, one or more. */
    public static Rule maximumUses(int maximum, HoldingFilter filter) {
        return ImmutableMaximumUsesRule.builder()
                .maximum(maximum)
                .filter(filter)
                .build();
    }

    /** That each credential counts whole, wherever it counts. */
    public static Rule undivided() {
        return ImmutableSplittingRule.builder().allowed(false).build();
    }

    /**
     * That a credential may count in parts, which together are at most the whole. It takes the place of exclusive use.
     *
     * <p>In an audit, requirements that ask for credits of the system of the parts take parts; any other takes whole credentials,
     * and so does every requirement of a credential whose credits are not known exactly, or that counts by an exception. Parts
     * come in steps: the largest amount of which the credits of all credentials, all bounds on credits and the least part are
     * multiples. Where bounds select the same credentials, or some of them, smaller parts would do no better; under shares,
     * averages and bounds that overlap they might, and then what is not met in steps is undetermined, not disproved.
     */
    public static Rule divisible() {
        return ImmutableSplittingRule.builder().allowed(true).build();
    }

    /** That a credential may count in parts of at least so many ECTS credits, which together are at most the whole. */
    public static Rule divisible(EctsCredits minimumPart) {
        return ImmutableSplittingRule.builder()
                .allowed(true)
                .minimumPart(minimumPart.amount())
                .build();
    }

    /** That what an earlier award used does not count again. */
    public static Rule consumed() {
        return reusable(0, HoldingFilter.all());
    }

    /** That what a filter selects counts again as long as at most so many earlier awards used it, zero or more. */
    public static Rule reusable(int maximumAwards, HoldingFilter filter) {
        return ImmutableConsumedRule.builder()
                .maximumAwards(maximumAwards)
                .filter(filter)
                .build();
    }
}
