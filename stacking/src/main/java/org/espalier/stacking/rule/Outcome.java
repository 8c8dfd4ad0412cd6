package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
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
        String code, Verdict verdict, Subject subject, Facts facts, boolean supporting, Optional<Source> source) {

    /** What a rule says by itself, from the source of its policy; the facts keep their order. */
    public Outcome(String code, Verdict verdict, Subject subject, Map<String, ? extends Fact> facts) {
        this(code, verdict, subject, Facts.from(facts), false, Optional.empty());
    }

    static Outcome of(String code, Verdict verdict) {
        return of(code, verdict, Facts.none());
    }

    static Outcome of(String code, Verdict verdict, Facts facts) {
        return new Outcome(code, verdict, Subject.whole(), facts, false, Optional.empty());
    }

    /** What outcomes that all must hold say together; supporting ones say nothing. */
    public static Verdict verdict(Collection<Outcome> outcomes) {
        List<Verdict> verdicts = outcomes.stream()
                .filter(outcome -> !outcome.supporting())
                .map(Outcome::verdict)
                .toList();
        return Verdicts.all(verdicts);
    }

    /** Those that do not hold or are open; none where together they hold or do not apply. */
    static List<Outcome> unmet(List<Outcome> outcomes) {
        if (outcomes.size() == 1) {
            return isUnmet(outcomes.get(0).verdict) ? outcomes : List.of();
        }
        return isUnmet(verdict(outcomes))
                ? outcomes.stream().filter(outcome -> isUnmet(outcome.verdict)).toList()
                : List.of();
    }

    static boolean isUnmet(Verdict verdict) {
        return verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED;
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
        return new Outcome(code, verdict, subject, facts.with(name, fact), supporting, source);
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
        Facts all = use.told().plus(facts);
        Facts told = facts.containsKey("because") ? all.plus(use.told()) : all;
        return new Outcome(code, verdict, subject, told, supporting, source.isPresent() ? source : use.source());
    }

    /** The same, from the source and for the reason of a rule that stands elsewhere, unless it tells its own. */
    Outcome from(RuleUse use) {
        Outcome told = facts.containsKey("because")
                ? this
                : use.because().map(reason -> with("because", Fact.of(reason))).orElse(this);
        return new Outcome(
                code, verdict, subject, told.facts(), supporting, source.isPresent() ? source : use.source());
    }

    Outcome inSupport() {
        return new Outcome(code, verdict, subject, facts, true, source);
    }
}
