package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;

/**
 * Prerequisites that nobody can fulfil, because each needs another one first, for example {@code A needs B, B needs C, C
 * needs A}.
 *
 * <pre>{@code
 * PrerequisiteCycle.in(rules).forEach(cycle -> findings.add(cycle.finding()));
 * }</pre>
 *
 * @param path what needs what, from one credential back to the same, such as {@code code A, code B, code A}
 * @param rules the ids of the rules that say so, in the order of the path
 */
public record PrerequisiteCycle(List<String> path, List<String> rules) {

    /** Copies the lists. */
    public PrerequisiteCycle {
        path = List.copyOf(path);
        rules = List.copyOf(rules);
    }

    /**
     * The cycles of some rules, each once. Looked at are rules of the kinds {@code prerequisite} and {@code order}, also
     * as necessary parts of others, whose filters name nothing but codes or nothing but credentials. Where an
     * alternative leads out, or where all may be awarded on one day, there is no cycle.
     */
    public static List<PrerequisiteCycle> in(Collection<RuleUse> rules) {
        return PrerequisiteGraph.of(rules).cycles();
    }

    /** The cycle as a finding about a file of rules. */
    public Finding finding() {
        return Finding.of("PREREQUISITE_CYCLE", Verdict.VIOLATED, Severity.ERROR)
                .putFact("path", Fact.of(path))
                .putFact("rules", Fact.of(rules))
                .build();
    }
}
