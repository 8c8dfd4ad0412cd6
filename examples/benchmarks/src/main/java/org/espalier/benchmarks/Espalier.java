package org.espalier.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.espalier.core.finding.Report;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The three rules of this library, as a file says them. */
@State(Scope.Benchmark)
public class Espalier {

    private final StackValidator validator = StackValidator.of(
            use("credits", "{\"kind\": \"credits\", \"minimum\": \"30\", \"maximum\": \"60\"}"),
            use("level", "{\"kind\": \"same-level\"}"),
            use("validity", "{\"kind\": \"validity\"}"));

    private final Evaluation evaluation = Evaluation.on(Stack.DAY);

    /** A rule as a policy uses it, from its JSON. */
    static RuleUse use(String id, String json) {
        try {
            return RuleUse.of(id, EspalierJson.mapper().readValue(json, Rule.class));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(json, wrong);
        }
    }

    /** A report of what does not hold, as the other libraries give it. */
    public Report unmet(Stack stack) {
        return validator.unmet(stack.holdings(), evaluation);
    }

    /** A report with a finding for each rule at least, whether or not it is violated. */
    public Report check(Stack stack) {
        return validator.validate(stack.holdings(), evaluation);
    }
}
