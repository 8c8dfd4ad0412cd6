package org.espalier.recognition.comparison;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.fault.Faults;
import org.espalier.core.level.NationalFrameworks;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditConverter;
import org.espalier.core.workload.HoursPerCredit;
import org.espalier.recognition.criterion.CriterionGrade;
import org.espalier.recognition.criterion.CriterionResult;
import org.immutables.value.Value;

/**
 * What a comparison rests on: the credential, the component, the rules of the receiver, and what persons have answered.
 *
 * <pre>{@code
 * ComparisonCase given = ComparisonCase.builder()
 *         .credential(credential)
 *         .component(component)
 *         .addRules(rule)
 *         .day(LocalDate.parse("2026-11-22"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable; it is thread-safe where its matcher is.
 */
@DomainStyle
@Value.Immutable
public abstract class ComparisonCase {

    ComparisonCase() {}

    /** A new builder; credential, component and day are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The credential. */
    public abstract MicroCredential credential();

    /** The component with which it is compared. */
    public abstract Component component();

    /** When a difference is substantial, each id once. */
    public abstract List<DifferenceRule> rules();

    /** What persons have answered. Of two answers to one question the later counts; a later one than the day does not. */
    public abstract List<PersonalJudgement> judgements();

    /** The grade of the criterion quality assurance; not known unless told. */
    @Value.Default
    public CriterionGrade quality() {
        return CriterionGrade.NOT_KNOWN;
    }

    /** That grade if all that is not told were as good as it can be; the grade itself unless told. */
    @Value.Default
    public CriterionGrade qualityAtBest() {
        return quality().isKnown() ? quality() : CriterionGrade.A;
    }

    /** The orientation of the credential, where somebody knows it. */
    public abstract Optional<Orientation> orientation();

    /** How credits of other systems and hours become ECTS credits; without a method nothing is converted. */
    public abstract Optional<ConversionMethod> method();

    /** The numbers for that; those of the library unless told. */
    @Value.Default
    public CreditConverter converter() {
        return CreditConverter.standard();
    }

    /** The hours behind an ECTS credit, where a workload is told in hours only; those of the library unless told. */
    @Value.Default
    public HoursPerCredit hoursPerCredit() {
        return HoursPerCredit.standard();
    }

    /** The table of national levels; that of the library unless told. */
    @Value.Default
    public NationalFrameworks frameworks() {
        return NationalFrameworks.standard();
    }

    /** What matches texts of outcomes; nothing unless told. */
    @Value.Default
    public OutcomeMatcher matcher() {
        return OutcomeMatcher.none();
    }

    /** The day of the comparison. */
    public abstract LocalDate day();

    @Value.Check
    void check() {
        Set<String> rules = new HashSet<>();
        Set<String> answers = new HashSet<>();
        Faults.of("Comparison case")
                .check(!qualityAtBest().isBelow(quality()), "qualityAtBest", "is worse than the quality")
                .check(rules().stream().allMatch(rule -> rules.add(rule.id())), "rules", "the same id stands twice")
                .check(
                        judgements().stream().allMatch(one -> answers.add(one.on() + " " + one.question())),
                        "judgements",
                        "one question is answered twice on one day")
                .throwIfAny();
    }

    /** Builds a {@link ComparisonCase}; every attribute may be set once. */
    public static final class Builder extends ImmutableComparisonCase.Builder {
        Builder() {}

        /** Sets the grade of quality assurance, and how much better it could be. */
        public Builder quality(CriterionResult result) {
            return quality(result.grade()).qualityAtBest(result.atBest());
        }
    }
}
