package org.espalier.benchmarks;

import java.time.Period;
import org.espalier.core.finding.Report;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The three rules of this library; the only place that says which kinds of rules they are. */
@State(Scope.Benchmark)
public class Espalier {

    private static final HoldingFilter AT_LEVEL = HoldingFilter.builder()
            .levelAtLeast(EqfLevel.EQF_7)
            .levelAtMost(EqfLevel.EQF_7)
            .build();

    private final StackValidator validator = StackValidator.of(
            RuleUse.of("credits", Rules.credits(EctsCredits.of(Stack.LEAST), EctsCredits.of(Stack.MOST))),
            RuleUse.of("level", Rules.minimumCount(Stack.SIZE, AT_LEVEL)),
            RuleUse.of("validity", Rules.maximumAge(Period.ofYears(5))));

    private final Evaluation evaluation = Evaluation.on(Stack.DAY);

    /** A report of what does not hold, as the other libraries give it. */
    public Report unmet(Stack stack) {
        return validator.unmet(stack.holdings(), evaluation);
    }

    /** A report with a finding for each rule at least, whether or not it is violated. */
    public Report check(Stack stack) {
        return validator.validate(stack.holdings(), evaluation);
    }
}
