package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.DecisionKind;
import org.immutables.value.Value;

/**
 * That a part does not hold. What cannot be told of the part, or does not apply, stays so. Where the part is waived, it
 * need not be looked at: nothing is held against the learner. What is waived inside of it does not make it hold.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("not")
@JsonSerialize(as = ImmutableNotRule.class)
@JsonDeserialize(as = ImmutableNotRule.class)
abstract class NotRule extends Rule {

    NotRule() {}

    abstract RuleUse of();

    @Value.Check
    void check() {
        Faults faults = Parts.check(Faults.of("Rule not"), parts());
        Parts.checkChosen(faults, of(), "of").throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return "not: " + Sentences.part(of());
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("of", of(), false));
    }

    @Override
    public Rule withParts(UnaryOperator<RuleUse> change) {
        return ImmutableNotRule.builder().of(change.apply(of())).build();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        List<CaseDecision> waivers = waivers(counted);
        Parts parts = Parts.of(partUses(), waivers.isEmpty() ? counted : counted.without(waivers))
                .doubted(counted);
        boolean waived = waivers.stream().anyMatch(of()::isAddressedBy);
        Verdict verdict =
                waived ? Verdict.SATISFIED : Verdicts.not(parts.verdicts().get(0));
        Outcome outcome =
                Outcome.of("NOT", verdict).with("required", required()).with("part", Fact.of(of().label()));
        return parts.followed(verdict == Verdict.UNDETERMINED ? outcome.missing(parts.missing(List.of())) : outcome);
    }

    private List<CaseDecision> waivers(CountedHoldings counted) {
        return counted.exceptions().stream()
                .filter(decision -> decision.kind() == DecisionKind.WAIVE)
                .filter(of()::isReachedBy)
                .toList();
    }

    /** What is not told of the case stays so; of what is counted the opposite is asked for by another rule. */
    @Override
    public boolean isAboutTheCase() {
        return of().rule().isAboutTheCase();
    }

    @Override
    public Optional<String> obstacle() {
        return isAboutTheCase()
                ? super.obstacle()
                : Optional.of(
                        "a rule of kind not; ask for the opposite of its part, such as a largest amount in place of"
                                + " a least");
    }
}
