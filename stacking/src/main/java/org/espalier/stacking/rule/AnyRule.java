package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That one part holds, or more. */
@DomainStyle
@Value.Immutable
@JsonTypeName("any")
@JsonSerialize(as = ImmutableAnyRule.class)
@JsonDeserialize(as = ImmutableAnyRule.class)
abstract class AnyRule extends Rule {

    AnyRule() {}

    abstract List<RuleUse> of();

    @Value.Check
    void check() {
        Parts.checkChoice(Faults.of("Rule any"), of(), "of").throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return "at least one of: " + Sentences.parts(of());
    }

    @Override
    public List<Part> parts() {
        return Parts.at("of", of(), false);
    }

    @Override
    public Rule withParts(UnaryOperator<RuleUse> change) {
        return ImmutableAnyRule.builder().addAllOf(Parts.changed(of(), change)).build();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Parts all = Parts.of(of(), counted);
        Parts parts = all.areAllWell() ? all : all.doubted(counted);
        return parts.explain(
                Outcome.of("ANY_OF", Verdicts.any(parts.verdicts())).with("required", required()));
    }

    @Override
    public Optional<Composition> composition(Circumstances circumstances) {
        return Optional.of(Composition.of(of(), 1, of().size()));
    }
}
