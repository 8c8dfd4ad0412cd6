package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.immutables.value.Value;

/**
 * Whether a part of a credential may count, and how small it may be.
 *
 * <p>A part carries that part of the credits and hours of the credential; level, field, grade and all else are those of the
 * whole. Where credentials or values are counted, a part counts as one.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("splitting")
@JsonSerialize(as = ImmutableSplittingRule.class)
@JsonDeserialize(as = ImmutableSplittingRule.class)
abstract class SplittingRule extends SharingRule {

    SplittingRule() {
        super("SPLITTING");
    }

    abstract boolean allowed();

    /** The least part; the whole credential always may count. */
    abstract Optional<Rational> minimumPart();

    /** In which the least part is measured. */
    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    @Value.Check
    void check() {
        Faults.of("Rule splitting")
                .check(
                        allowed() || minimumPart().isEmpty(),
                        "minimumPart",
                        "makes no sense where a credential counts whole")
                .check(minimumPart().map(part -> part.signum() > 0).orElse(true), "minimumPart", "must be above zero")
                .throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        if (!allowed()) {
            return "each credential counts whole";
        }
        String parts = "the parts of a credential that count are together at most the whole";
        return minimumPart()
                .map(least -> parts + ", each at least " + least + " " + Sentences.unit(system()))
                .orElse(parts);
    }

    @Override
    public Optional<SharingPolicy> sharing() {
        return Optional.of(new SharingPolicy.Splitting(allowed(), minimumPart(), system()));
    }

    @Override
    Outcome judged(Usage usage) {
        Division division = new Division(usage, system());
        Answer holds = allowed() ? division.fits().and(least(division)) : division.isUndivided();
        Outcome outcome = told(usage, Verdicts.of(holds))
                .with("used", division.used().fact(division.unit()))
                .with("whole", division.whole().fact(division.unit()))
                .with("requirements", Fact.of(usage.requirements()));
        return holds == Answer.UNKNOWN ? outcome.missing(division.missing()) : outcome;
    }

    private Answer least(Division division) {
        return minimumPart().map(division::areAtLeast).orElse(Answer.YES);
    }
}
