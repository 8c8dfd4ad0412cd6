package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.espalier.core.finding.Fact;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/**
 * A rule in the place of a block that named it: it says what the rule says, and that it came by the block. In JSON it is
 * the block again.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("block")
abstract class LinkedRule extends Rule {

    LinkedRule() {}

    static LinkedRule of(BlockReference reference, RuleUse use) {
        return ImmutableLinkedRule.builder().reference(reference).use(use).build();
    }

    abstract BlockReference reference();

    abstract RuleUse use();

    @JsonProperty("block")
    String block() {
        return reference().block();
    }

    @JsonProperty("ruleSet")
    Optional<String> ruleSet() {
        return reference().ruleSet();
    }

    @JsonProperty("version")
    Optional<String> version() {
        return reference().version();
    }

    @Override
    public String sentence() {
        return use().rule().sentence();
    }

    @Override
    Optional<RuleUse> standsFor() {
        return Optional.of(use());
    }

    @Override
    public List<Part> parts() {
        return use().rule().parts();
    }

    @Override
    public Rule withParts(UnaryOperator<RuleUse> change) {
        return using(use().rule().withParts(change));
    }

    /** None: what the rule itself refers to is a matter of the rule set that it stands in. */
    @Override
    public Set<BlockReference> references() {
        return Set.of();
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return use().rule().changed(threshold).map(this::using);
    }

    @Override
    public List<Tally> tallies() {
        return use().rule().tallies();
    }

    @Override
    public boolean isAboutTheCase() {
        return use().rule().isAboutTheCase();
    }

    @Override
    public String kind() {
        return use().rule().kind();
    }

    @Override
    public Optional<String> obstacle() {
        return use().rule().obstacle();
    }

    @Override
    public Optional<HoldingRule> perHolding(CountedHoldings held) {
        return use().rule().perHolding(held);
    }

    @Override
    public Optional<Dependence> dependence() {
        return use().rule().dependence();
    }

    @Override
    public Optional<Ceiling> ceiling() {
        return use().rule().ceiling();
    }

    @Override
    public boolean isPairwise() {
        return use().rule().isPairwise();
    }

    @Override
    public Optional<HoldingRule> perHolding() {
        return use().rule().perHolding();
    }

    @Override
    public Optional<SharingPolicy> sharing() {
        return use().rule().sharing();
    }

    @Override
    Optional<BoundedAmount> amount() {
        return use().rule().amount();
    }

    @Override
    TargetList targets() {
        return use().rule().targets();
    }

    @Override
    Optional<LevelRange> levels() {
        return use().rule().levels();
    }

    @Override
    Optional<HoldingFilter> excluded() {
        return use().rule().excluded();
    }

    private Rule using(Rule rule) {
        return of(reference(), use().using(rule));
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        return use().outcomes(counted).stream().map(this::named).toList();
    }

    @Override
    List<String> doubts(CountedHoldings counted) {
        return use().rule().doubts(counted);
    }

    private Outcome named(Outcome outcome) {
        return outcome.supporting() ? outcome : named(outcome, reference()).from(use());
    }

    static Outcome named(Outcome outcome, BlockReference reference) {
        Outcome told = outcome.with("block", Fact.of(reference.block()));
        Outcome placed =
                reference.ruleSet().map(id -> told.with("ruleSet", Fact.of(id))).orElse(told);
        return reference
                .version()
                .map(number -> placed.with("version", Fact.of(number)))
                .orElse(placed);
    }
}
