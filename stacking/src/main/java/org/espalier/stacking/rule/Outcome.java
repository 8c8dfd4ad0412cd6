package org.espalier.stacking.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.espalier.core.finding.Fact;
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
public record Outcome(String code, Verdict verdict, Subject subject, Map<String, Fact> facts) {

    /** Copies the facts, keeping their order. */
    public Outcome {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    static Outcome of(String code, Verdict verdict) {
        return new Outcome(code, verdict, Subject.whole(), Map.of());
    }

    Outcome about(CountedHolding holding) {
        return new Outcome(code, verdict, Subject.ofCredential(holding.id().text()), facts);
    }

    Outcome with(String name, Fact fact) {
        Map<String, Fact> more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new Outcome(code, verdict, subject, more);
    }
}
