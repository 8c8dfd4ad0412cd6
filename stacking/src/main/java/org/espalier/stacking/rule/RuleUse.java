package org.espalier.stacking.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/**
 * A rule as a policy uses it: with a stable id, a severity, a reason and a source.
 *
 * <pre>{@code
 * RuleUse.builder()
 *         .id("micro-degree.credits")
 *         .rule(Rules.credits(EctsCredits.of(6), EctsCredits.of(30)))
 *         .because("the regulation asks for it")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRuleUse.class)
@JsonDeserialize(as = ImmutableRuleUse.class)
public abstract class RuleUse {

    RuleUse() {}

    /** A new builder; id and rule are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A rule whose violation decides. */
    public static RuleUse of(String id, Rule rule) {
        return builder().id(id).rule(rule).build();
    }

    /** What the rule is called in its policy; stable, never reused. */
    public abstract String id();

    /** What the same rule was called in earlier versions of its policy; exceptions decided then go on addressing it. */
    public abstract Set<String> formerIds();

    /** The rule. */
    public abstract Rule rule();

    /** What it is called in words; a report names it so. */
    public abstract Optional<LocalizedText> title();

    /** How much a violation weighs; error unless told. */
    @Value.Default
    public Severity severity() {
        return Severity.ERROR;
    }

    /** Rules over what is counted for this requirement and below it; only in an award. */
    public abstract List<RuleUse> policies();

    /** Why the policy asks for it, in words. */
    public abstract Optional<String> because();

    /** Where the policy says so. */
    public abstract Optional<Source> source();

    /** The title in English or another language, else the id. */
    public String label() {
        return title().map(LocalizedText::text).orElseGet(this::id);
    }

    /** The same use with the blocks in place that the rule refers to, see {@link Rule#linked}. */
    public RuleUse linked(Function<BlockReference, Optional<RuleUse>> blocks) {
        List<RuleUse> linked =
                policies().stream().map(policy -> policy.linked(blocks)).toList();
        return linked.equals(policies())
                ? using(rule().linked(blocks))
                : ((ImmutableRuleUse) using(rule().linked(blocks))).withPolicies(linked);
    }

    /** The same use of another rule. */
    RuleUse using(Rule rule) {
        return rule == rule() ? this : ((ImmutableRuleUse) this).withRule(rule);
    }

    /** The id, and the former ones. */
    @Value.Lazy
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(id());
        ids.addAll(formerIds());
        return ids;
    }

    /** The ids of this rule and of its parts at any depth. */
    @Value.Lazy
    Set<String> reach() {
        Set<String> reach = new HashSet<>(ids());
        rule().standsFor().ifPresent(use -> reach.addAll(use.reach()));
        rule().partUses().forEach(part -> reach.addAll(part.reach()));
        return reach;
    }

    /** Whether an exception is one from this rule. */
    boolean isAddressedBy(CaseDecision exception) {
        return exception.rule().map(ids()::contains).orElse(false);
    }

    /** Whether an exception may change what this rule says: one from it, from a part of it, or of a statement. */
    boolean isReachedBy(CaseDecision exception) {
        return exception
                .rule()
                .map(reach()::contains)
                .orElse(exception.statement().isPresent());
    }

    /** The exceptions among some that are from this rule itself. */
    public List<CaseDecision> addressing(List<CaseDecision> exceptions) {
        return exceptions.isEmpty()
                ? exceptions
                : exceptions.stream().filter(this::isAddressedBy).toList();
    }

    /** The same use with the bounds that exceptions from it set. */
    public RuleUse changedBy(List<CaseDecision> exceptions) {
        return exceptions.isEmpty() ? this : using(Threshold.from(exceptions).applied(rule()));
    }

    /** Why an exception that addresses this rule means nothing to it, if it does not. */
    public Optional<String> objection(CaseDecision exception) {
        return Threshold.from(List.of(exception)).objection(rule());
    }

    /** What the rule says of these holdings, as the exceptions from it let them count. */
    public List<Outcome> outcomes(CountedHoldings counted) {
        return counted.exceptions().isEmpty() ? rule().evaluate(counted) : Excepted.outcomes(this, counted);
    }

    /** What the rule says of these holdings, as findings of this policy. */
    public List<Finding> evaluate(CountedHoldings counted) {
        return findings(List.of(this), counted, false);
    }

    /** What several rules say together of these holdings, in the order of the rules. */
    public static List<Finding> evaluate(Collection<RuleUse> rules, CountedHoldings counted) {
        return findings(rules, counted, false);
    }

    /** Those findings of this policy that do not hold or are open; none where the rule as a whole holds. */
    public List<Finding> unmet(CountedHoldings counted) {
        return findings(List.of(this), counted, true);
    }

    /** What of several rules does not hold or is open, in the order of the rules. */
    public static List<Finding> unmet(Collection<RuleUse> rules, CountedHoldings counted) {
        return findings(rules, counted, true);
    }

    private static List<Finding> findings(Collection<RuleUse> rules, CountedHoldings counted, boolean onlyUnmet) {
        List<Finding> findings = new ArrayList<>(onlyUnmet ? 0 : 4 * rules.size());
        for (RuleUse use : rules) {
            use.tell(counted, new Findings(use, onlyUnmet, findings));
        }
        return findings;
    }

    private void tell(CountedHoldings counted, Findings findings) {
        if (counted.exceptions().isEmpty()) {
            rule().tell(counted, findings);
        } else {
            findings.addAll(Excepted.outcomes(this, counted));
        }
    }

    /** An outcome of the rule, as a finding of this policy; what only supports another one is a note. */
    public Finding finding(Outcome outcome) {
        Outcome told = outcome.of(this);
        Finding.Builder finding =
                Finding.of(told.code(), told.verdict(), told.supporting() ? Severity.NOTE : severity());
        finding.subject(told.subject()).source(told.source()).facts(told.facts());
        return finding.build();
    }

    /** What every finding of this policy tells first: which rule says so, and why. */
    @Value.Lazy
    Facts told() {
        Facts rule = Facts.of("rule", Fact.of(id()));
        return because().map(reason -> rule.with("because", Fact.of(reason))).orElse(rule);
    }

    @Value.Check
    void check() {
        Faults.of("Rule " + id())
                .notBlank(id(), "id")
                .noneBlank(formerIds(), "formerIds")
                .check(!formerIds().contains(id()), "formerIds", "holds the present id")
                .notBlank(because(), "because")
                .throwIfAny();
    }

    /** Builds a {@link RuleUse}; every attribute may be set once. */
    public static final class Builder extends ImmutableRuleUse.Builder {
        Builder() {}
    }
}
