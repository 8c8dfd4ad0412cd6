package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That an office says of something no document shows that it holds. */
@DomainStyle
@Value.Immutable
@JsonTypeName("attested")
@JsonSerialize(as = ImmutableAttestedRule.class)
@JsonDeserialize(as = ImmutableAttestedRule.class)
abstract class AttestedRule extends Rule {

    AttestedRule() {}

    /** What is attested, by the name that attestations use for it. */
    abstract String statement();

    /** The offices of which one is to say so. */
    abstract Set<String> by();

    @Value.Check
    void check() {
        Faults.of("Rule attested")
                .notBlank(statement(), "statement")
                .check(!by().isEmpty(), "by", "EMPTY_RULE: at least one office is needed")
                .noneBlank(by(), "by")
                .throwIfAny();
    }

    private String offices() {
        return String.join(" or ", by());
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return statement() + " attested by " + offices();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Attested attested = Attested.of(
                statement(),
                by(),
                counted.evaluation().circumstances().attestations(),
                counted.evaluation().day());
        Verdict verdict = attested.verdict();
        Outcome outcome = attested.onto(
                Outcome.of("ATTESTED", verdict).with("required", required()).with("statement", Fact.of(statement())));
        return List.of(verdict == Verdict.UNDETERMINED ? outcome.missing(attested.missing(offices())) : outcome);
    }

    @Override
    public boolean isAboutTheCase() {
        return true;
    }
}
