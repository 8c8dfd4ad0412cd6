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

/** That every part holds. */
@DomainStyle
@Value.Immutable
@JsonTypeName("all")
@JsonSerialize(as = ImmutableAllRule.class)
@JsonDeserialize(as = ImmutableAllRule.class)
abstract class AllRule extends Rule {

    AllRule() {}

    abstract List<RuleUse> of();

    @Value.Check
    void check() {
        Parts.check(Faults.of("Rule all"), of(), "of").throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return "all of: " + Sentences.parts(of());
    }

    @Override
    public List<Part> parts() {
        return Parts.at("of", of(), true);
    }

    @Override
    public Rule withParts(UnaryOperator<RuleUse> change) {
        return ImmutableAllRule.builder().addAllOf(Parts.changed(of(), change)).build();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Parts parts = Parts.of(of(), counted);
        return parts.explain(
                Outcome.of("ALL_OF", Verdicts.all(parts.verdicts())).with("required", required()));
    }

    @Override
    public Optional<Composition> composition(Circumstances circumstances) {
        return Optional.of(Composition.all(of()));
    }

    @Override
    List<String> doubts(CountedHoldings counted) {
        return Parts.of(of(), counted).doubts(counted);
    }
}
