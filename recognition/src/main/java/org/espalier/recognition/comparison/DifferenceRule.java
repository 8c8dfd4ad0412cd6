package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.recognition.criterion.CriterionGrade;
import org.immutables.value.Value;

/**
 * When a difference is substantial, and why: a rule that a receiver states beforehand. It has one bound, and that
 * tells which element it is about.
 *
 * <pre>{@code
 * DifferenceRule.builder()
 *         .id("one-level-below")
 *         .levelsBelow(1)
 *         .because("The component builds on methods that are taught at its level only")
 *         .cure(Cure.BRIDGING_COURSE)
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDifferenceRule.class)
@JsonDeserialize(as = ImmutableDifferenceRule.class)
public abstract class DifferenceRule {

    DifferenceRule() {}

    /** A new builder; id, because and one bound are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Its id, unique in the policy. */
    public abstract String id();

    /** Level: substantial when it is so many EQF levels below that of the component, or more. */
    public abstract Optional<Integer> levelsBelow();

    /** Workload: substantial when it is less than this share of the credits of the component, above 0 and at most 1. */
    public abstract Optional<Rational> creditsBelow();

    /** Quality: substantial when the grade of the criterion quality assurance is below this one. */
    public abstract Optional<CriterionGrade> qualityBelow();

    /** Profile: substantial when all fields of study are farther apart than this distance, 0 to 2. */
    public abstract Optional<Integer> fieldsBeyond();

    /** Profile: substantial when the orientation is another one; only yes can be told. */
    public abstract Optional<Boolean> orientationDiffers();

    /** Outcomes: substantial when less than this share of the essential outcomes is covered, above 0 and at most 1. */
    public abstract Optional<Rational> coverageBelow();

    /** Outcomes: substantial when so many essential outcomes are not covered, or more. */
    public abstract Optional<Integer> outcomesMissing();

    /** Why a learner with this difference would not succeed. */
    public abstract String because();

    /** What would cure it. */
    public abstract Optional<Cure> cure();

    /** Where the rule comes from. */
    public abstract Optional<Source> source();

    /** The element that it is about. */
    public ComparisonElement element() {
        return bounds().get(0);
    }

    private List<ComparisonElement> bounds() {
        return Stream.of(
                        levelsBelow().map(any -> ComparisonElement.LEVEL),
                        creditsBelow().map(any -> ComparisonElement.WORKLOAD),
                        qualityBelow().map(any -> ComparisonElement.QUALITY),
                        fieldsBeyond().map(any -> ComparisonElement.PROFILE),
                        orientationDiffers().map(any -> ComparisonElement.PROFILE),
                        coverageBelow().map(any -> ComparisonElement.LEARNING_OUTCOMES),
                        outcomesMissing().map(any -> ComparisonElement.LEARNING_OUTCOMES))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isGrade() {
        return qualityBelow().stream().allMatch(grade -> grade.isAtLeast(CriterionGrade.C));
    }

    private static boolean isWithin(Optional<Integer> bound, int from, int to) {
        return bound.stream().allMatch(number -> number >= from && number <= to);
    }

    private static boolean isShare(Optional<Rational> bound) {
        return bound.stream().allMatch(share -> share.signum() > 0 && Rational.ONE.isAtLeast(share));
    }

    @Value.Check
    void check() {
        Faults.of("Difference rule " + id())
                .notBlank(id(), "id")
                .notBlank(because(), "because")
                .check(bounds().size() == 1, "", "exactly one bound is wanted")
                .check(isWithin(levelsBelow(), 1, 7), "levelsBelow", "1 to 7 is wanted")
                .check(isShare(creditsBelow()), "creditsBelow", "a share above 0 and at most 1 is wanted")
                .check(isGrade(), "qualityBelow", "A, B or C is wanted")
                .check(isWithin(fieldsBeyond(), 0, 2), "fieldsBeyond", "0 to 2 is wanted")
                .check(!orientationDiffers().equals(Optional.of(false)), "orientationDiffers", "only yes can be told")
                .check(isShare(coverageBelow()), "coverageBelow", "a share above 0 and at most 1 is wanted")
                .check(isWithin(outcomesMissing(), 1, 1000), "outcomesMissing", "1 to 1000 is wanted")
                .throwIfAny();
    }

    /** Builds a {@link DifferenceRule}; every attribute may be set once. */
    public static final class Builder extends ImmutableDifferenceRule.Builder {
        Builder() {}
    }
}
