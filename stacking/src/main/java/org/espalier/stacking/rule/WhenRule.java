package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** What holds if a condition on the facts of the case is met, and what holds otherwise. */
@DomainStyle
@Value.Immutable
@JsonTypeName("when")
@JsonSerialize(as = ImmutableWhenRule.class)
@JsonDeserialize(as = ImmutableWhenRule.class)
abstract class WhenRule extends Rule {

    WhenRule() {}

    abstract FactCondition condition();

    /** What holds where the condition is met. */
    abstract RuleUse then();

    /** What holds where it is not; nothing unless told. */
    abstract Optional<RuleUse> otherwise();

    @Value.Check
    void check() {
        Parts.check(Faults.of("Rule when"), parts()).throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String met = "if " + condition().sentence() + ": " + Sentences.part(then());
        return otherwise()
                .map(other -> met + "; otherwise: " + Sentences.part(other))
                .orElse(met);
    }

    @Override
    public List<Part> parts() {
        Stream<Part> other = otherwise().stream().map(use -> new Part("otherwise", use, false));
        return Stream.concat(Stream.of(new Part("then", then(), false)), other).toList();
    }

    @Override
    public Rule withParts(UnaryOperator<RuleUse> change) {
        return ImmutableWhenRule.builder()
                .condition(condition())
                .then(change.apply(then()))
                .otherwise(otherwise().map(change))
                .build();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Circumstances circumstances = counted.evaluation().circumstances();
        Answer holds = condition().answer(circumstances);
        Parts parts = Parts.of(branches(holds), counted);
        Outcome outcome = Outcome.of("WHEN", verdict(holds, parts))
                .with("required", required())
                .with("condition", Fact.of(condition().sentence()));
        return parts.explain(
                holds == Answer.UNKNOWN ? outcome : outcome.with("holds", Fact.of(holds == Answer.YES)),
                condition().missing(circumstances));
    }

    private List<RuleUse> branches(Answer holds) {
        return switch (holds) {
            case YES -> List.of(then());
            case NO -> otherwise().stream().toList();
            case UNKNOWN -> partUses();
        };
    }

    private Verdict verdict(Answer holds, Parts parts) {
        List<Verdict> possible = new ArrayList<>(parts.verdicts());
        if (holds != Answer.YES && otherwise().isEmpty()) {
            possible.add(Verdict.NOT_APPLICABLE);
        }
        return Verdicts.agreed(possible);
    }

    @Override
    public Map<String, Set<Fact>> deciding() {
        return condition().deciding();
    }

    @Override
    public Optional<Composition> composition(Circumstances circumstances) {
        Answer holds = condition().answer(circumstances);
        List<RuleUse> branches = branches(holds);
        return Optional.of(
                holds == Answer.UNKNOWN
                        ? Composition.oneOf(
                                branches, otherwise().isEmpty(), condition().missing(circumstances))
                        : Composition.all(branches));
    }
}
