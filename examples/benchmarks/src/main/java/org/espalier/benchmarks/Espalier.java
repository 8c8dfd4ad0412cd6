package org.espalier.benchmarks;

import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.evaluation.Evaluation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The three rules of this library. */
@State(Scope.Benchmark)
public class Espalier {

    private final StackValidator validator = StackValidator.of(Policy.named("three.json"));
    private final Evaluation evaluation = Evaluation.on(Stack.DAY);

    /** A report of what does not hold, as the other libraries give it. */
    public Report unmet(Stack stack) {
        return validator.unmet(stack.holdings(), evaluation);
    }

    /** How many facts the findings of a report tell; to count them is to have them worked out. */
    static int facts(Report report) {
        int facts = 0;
        for (Finding finding : report.findings()) {
            facts += finding.facts().size();
        }
        return facts;
    }

    /** A report with a finding for each rule at least, whether or not it is violated. */
    public Report check(Stack stack) {
        return validator.validate(stack.holdings(), evaluation);
    }
}
