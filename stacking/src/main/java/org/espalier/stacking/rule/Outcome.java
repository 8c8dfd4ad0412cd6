package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * What a rule says, before a policy weighs it.
 *
 * @param code the stable code, for example {@code LEVEL_PROFILE}
 * @param verdict what the rule says
 * @param subject what it is about
 * @param facts what it rests on, by name
 * @param supporting whether it only explains another outcome of the same rule, as a part explains a composition; it
 *     decides nothing by itself
 * @param source where it comes from, where that is not the source of the policy
 */
public record Outcome(
        String code,
        Verdict verdict,
        Subject subject,
        Map<String, Fact> facts,
        boolean supporting,
        Optional<Source> source) {

    /** Copies the facts, keeping their order. */
    public Outcome {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** What a rule says by itself, from the source of its policy. */
    public Outcome(String code, Verdict verdict, Subject subject, Map<String, Fact> facts) {
        this(code, verdict, subject, facts, false, Optional.empty());
    }

    static Outcome of(String code, Verdict verdict) {
        return new Outcome(code, verdict, Subject.whole(), Map.of());
    }

    /** What outcomes that all must hold say together; supporting ones say nothing. */
    public static Verdict verdict(Collection<Outcome> outcomes) {
        List<Verdict> verdicts = outcomes.stream()
                .filter(outcome -> !outcome.supporting())
                .map(Outcome::verdict)
                .toList();
        return Verdicts.all(verdicts);
    }

    Outcome about(CountedHolding holding) {
        return about(holding.id().text());
    }

    Outcome about(String credential) {
        return about(Subject.ofCredential(credential));
    }

    Outcome about(Subject other) {
        return new Outcome(code, verdict, other, facts, supporting, source);
    }

    /** The same facts, found otherwise. */
    Outcome as(String otherCode, Verdict otherVerdict) {
        return new Outcome(otherCode, otherVerdict, subject, facts, supporting, source);
    }

    /** Whether another outcome looks at the same, or at more of it, as at a third holding beside two. */
    boolean isPartOf(Outcome other) {
        return code.equals(other.code)
                && subject.equals(other.subject)
                && other.holdings().containsAll(holdings());
    }

    private List<String> holdings() {
        return facts.get("holdings") instanceof Fact.Names names ? names.names() : List.of();
    }

    Outcome with(String name, Fact fact) {
        Map<String, Fact> more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new Outcome(code, verdict, subject, more, supporting, source);
    }

    /** With the data named that are missing; the same where none is. */
    Outcome missing(List<String> data) {
        return data.isEmpty() ? this : with("missing", Fact.of(data));
    }

    /** The same, as a part of something larger: told first which rule says so and why. */
    Outcome of(RuleUse use) {
        if (facts.containsKey("rule")) {
            return this;
        }
        Map<String, Fact> told = new LinkedHashMap<>();
        told.put("rule", Fact.of(use.id()));
        use.because().ifPresent(reason -> told.put("because", Fact.of(reason)));
        facts.forEach(told::putIfAbsent);
        return new Outcome(code, verdict, subject, told, supporting, source.or(use::source));
    }

    /** The same, from the source and for the reason of a rule that stands elsewhere, unless it tells its own. */
    Outcome from(RuleUse use) {
        Outcome told = facts.containsKey("because")
                ? this
                : use.because().map(reason -> with("because", Fact.of(reason))).orElse(this);
        return new Outcome(code, verdict, subject, told.facts(), supporting, source.or(use::source));
    }

    Outcome inSupport() {
        return new Outcome(code, verdict, subject, facts, true, source);
    }
}
