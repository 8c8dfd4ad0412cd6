package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That a part is looked at and reported, but never blocks: it holds, or the rule does not apply. */
@DomainStyle
@Value.Immutable
@JsonTypeName("optional")
@JsonSerialize(as = ImmutableOptionalRule.class)
@JsonDeserialize(as = ImmutableOptionalRule.class)
abstract class OptionalRule extends Rule {

    OptionalRule() {}

    abstract RuleUse of();

    @Value.Check
    void check() {
        Parts.check(Faults.of("Rule optional"), parts()).throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return "optionally: " + Sentences.part(of());
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("of", of(), false));
    }

    @Override
    public Rule withParts(UnaryOperator<RuleUse> change) {
        return ImmutableOptionalRule.builder().of(change.apply(of())).build();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Parts parts = Parts.of(partUses(), counted);
        Verdict verdict = parts.count(Verdict.SATISFIED) > 0 ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE;
        return parts.explain(Outcome.of("OPTIONAL", verdict).with("required", required()));
    }

    @Override
    public Optional<Composition> composition(Circumstances circumstances) {
        return Optional.of(Composition.of(List.of(of()), 0, 1));
    }
}
