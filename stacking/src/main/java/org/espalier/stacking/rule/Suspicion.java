package org.espalier.stacking.rule;

import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** Looks in a tree of rules for something that is allowed and looks like an oversight. */
interface Suspicion {

    Stream<Finding> of(RuleTree tree);

    /** A warning about a rule, what it asks for, and the other rule that it has to do with. */
    static Finding about(String code, String target, PlacedRule rule, PlacedRule other) {
        return Finding.of(code, Verdict.VIOLATED, Severity.WARNING)
                .subject(Subject.ofPath("/" + rule.path()))
                .putFact("rule", Fact.of(rule.use().id()))
                .putFact("target", Fact.of(target))
                .putFact("other", Fact.of(other.use().id()))
                .build();
    }
}
