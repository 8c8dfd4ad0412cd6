package org.espalier.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The three rules as rules that fire where a stack violates them. */
@State(Scope.Benchmark)
public class EasyRules {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules(
            rule("credits", Plain::isInRange), rule("level", Plain::isOneLevel), rule("validity", Plain::isValid));

    private static Rule rule(String name, Predicate<Stack> holds) {
        return new RuleBuilder()
                .name(name)
                .when(facts -> !holds.test(facts.get("stack")))
                .then(facts -> facts.<List<String>>get("violated").add(name))
                .build();
    }

    /** The names of the rules that are violated. */
    public List<String> check(Stack stack) {
        List<String> violated = new ArrayList<>();
        Facts facts = new Facts();
        facts.put("stack", stack);
        facts.put("violated", violated);
        engine.fire(rules, facts);
        return violated;
    }
}
