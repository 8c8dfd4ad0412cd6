package org.espalier.stacking.rule;

import java.util.Map;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/**
 * What a rule says, before a policy weighs it.
 *
 * @param code the stable code, for example {@code LEVEL_PROFILE}
 * @param verdict what the rule says
 * @param subject what it is about
 * @param facts what it rests on, by name
 */
public record Outcome(String code, Verdict verdict, Subject subject, Facts facts) {

    /** Copies the facts, keeping their order. */
    public Outcome(String code, Verdict verdict, Subject subject, Map<String, ? extends Fact> facts) {
        this(code, verdict, subject, Facts.from(facts));
    }

    static Outcome of(String code, Verdict verdict) {
        return new Outcome(code, verdict, Subject.whole(), Facts.none());
    }

    Outcome about(CountedHolding holding) {
        return new Outcome(code, verdict, Subject.ofCredential(holding.id().text()), facts);
    }

    Outcome with(String name, Fact fact) {
        return new Outcome(code, verdict, subject, facts.with(name, fact));
    }
}
