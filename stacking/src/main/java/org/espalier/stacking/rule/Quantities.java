package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.stacking.evaluation.Measure;

/**
 * Makes rules on how much there is of something, beside the plain sums of {@link Rules}.
 *
 * <pre>{@code
 * Rule total = Quantities.cappedTotal(
 *         EctsCredits.of(60),
 *         CappedPart.of("core", HoldingFilter.tagged("core")),
 *         CappedPart.of("sport", EctsCredits.of(6), HoldingFilter.tagged("sport")));
 * Rule breadth = Quantities.minimumDistinct(3, Attribute.NARROW_FIELD, HoldingFilter.all());
 * Rule grades = Quantities.averageByCredits(Rational.parse("2.5"), Rational.of(5), Rational.of(1));
 * }</pre>
 *
 * <p>All bounds are included. A rule that makes no sense, such as a minimum of zero, is refused with an {@link
 * IllegalArgumentException} that names every fault.
 */
public final class Quantities {

    private Quantities() {}

    /** At least so many hours of learning in what a filter selects. */
    public static Rule minimumHours(LearningHours minimum, HoldingFilter filter) {
        return ImmutableHoursRule.builder()
                .minimum(minimum.amount())
                .filter(filter)
                .build();
    }

    /** From so many to so many hours of learning in what a filter selects. */
    public static Rule hours(LearningHours minimum, LearningHours maximum, HoldingFilter filter) {
        return ImmutableHoursRule.builder()
                .minimum(minimum.amount())
                .maximum(maximum.amount())
                .filter(filter)
                .build();
    }

    /** At most so many ECTS credits of what a filter selects count; the rest is surplus, and no fault. */
    public static Rule maximum(EctsCredits maximum, HoldingFilter filter) {
        return maximum(maximum.amount(), Measure.CREDITS, filter);
    }

    /** At most so many ECTS credits, credentials or hours of what a filter selects count; the rest is surplus. */
    public static Rule maximum(Rational maximum, Measure measure, HoldingFilter filter) {
        return ImmutableMaximumRule.builder()
                .maximum(maximum)
                .measure(measure)
                .filter(filter)
                .build();
    }

    /**
     * At least so many ECTS credits in several parts together, of each of which only so many count. Credits that fit
     * several parts count once, for whichever has room, and may be split between them.
     *
     * @param minimum the least total, above zero
     * @param parts one to twelve parts
     */
    public static Rule cappedTotal(EctsCredits minimum, CappedPart... parts) {
        return ImmutableCappedTotalRule.builder()
                .minimum(minimum.amount())
                .addOf(parts)
                .build();
    }

    /**
     * At least so many of the classes listed. A class names credentials that stand for each other, by ids or codes; a
     * credential that stands in several classes counts for one of them.
     *
     * @param minimum how many, 1 to the number of classes
     * @param classes for example {@code List.of(List.of("IDK1234", "IDK1235"), List.of("MAT01"))}
     */
    public static Rule listed(int minimum, Collection<List<String>> classes) {
        return ImmutableListedRule.builder()
                .minimum(minimum)
                .addAllClasses(classes)
                .build();
    }

    /** At least so many different values of an attribute in what a filter selects. */
    public static Rule minimumDistinct(int minimum, Attribute attribute, HoldingFilter filter) {
        return ImmutableDistinctRule.builder()
                .minimum(minimum)
                .attribute(attribute)
                .filter(filter)
                .build();
    }

    /** At most so many different values of an attribute in what a filter selects. */
    public static Rule maximumDistinct(int maximum, Attribute attribute, HoldingFilter filter) {
        return ImmutableDistinctRule.builder()
                .maximum(maximum)
                .attribute(attribute)
                .filter(filter)
                .build();
    }

    /** At least so many ECTS credits in each of several buckets; credits that fit several count once. */
    public static Rule perBucket(EctsCredits minimum, NamedFilter... buckets) {
        return perBucket(minimum.amount(), Measure.CREDITS, buckets);
    }

    /**
     * At least so many ECTS credits, credentials or hours in each of several buckets; what fits several counts once.
     *
     * @param minimum the least amount in each bucket, above zero
     * @param measure what is counted
     * @param buckets one to twelve buckets
     */
    public static Rule perBucket(Rational minimum, Measure measure, NamedFilter... buckets) {
        return ImmutablePerBucketRule.builder()
                .minimum(minimum)
                .measure(measure)
                .addBuckets(buckets)
                .build();
    }

    /** At least so many ECTS credits of one value of an attribute, whichever it is. */
    public static Rule concentration(EctsCredits minimum, Attribute attribute, HoldingFilter filter) {
        return concentration(minimum.amount(), Measure.CREDITS, attribute, filter);
    }

    /** At least so many ECTS credits, credentials or hours of one value of an attribute, whichever it is. */
    public static Rule concentration(Rational minimum, Measure measure, Attribute attribute, HoldingFilter filter) {
        return ImmutableConcentrationRule.builder()
                .minimum(minimum)
                .measure(measure)
                .attribute(attribute)
                .filter(filter)
                .build();
    }

    /**
     * Grades so good or better on average, each weighing the ECTS credits of its credential.
     *
     * @param minimum the worst average that is good enough, on the scale
     * @param worst the worst grade of the scale
     * @param best the best grade; below the worst where less is better
     */
    public static Rule averageByCredits(Rational minimum, Rational worst, Rational best) {
        return ImmutableAverageRule.builder()
                .minimum(minimum)
                .worst(worst)
                .best(best)
                .build();
    }

    /** Grades so good or better on average, all weighing the same, see {@link #averageByCredits}. */
    public static Rule average(Rational minimum, Rational worst, Rational best) {
        return ImmutableAverageRule.builder()
                .minimum(minimum)
                .worst(worst)
                .best(best)
                .weight(Weight.NONE)
                .build();
    }

    /** Grades so good or better on average, on a scale that documents call by a name, in what a filter selects. */
    public static Rule averageByCredits(
            Rational minimum, Rational worst, Rational best, String scheme, HoldingFilter filter) {
        return ImmutableAverageRule.builder()
                .minimum(minimum)
                .worst(worst)
                .best(best)
                .scheme(scheme)
                .filter(filter)
                .build();
    }
}
