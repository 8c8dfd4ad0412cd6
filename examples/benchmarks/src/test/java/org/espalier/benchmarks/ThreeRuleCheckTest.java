package org.espalier.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.espalier.core.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeRuleCheckTest {

    @ParameterizedTest
    @CsvSource({"valid, 0", "invalid, 3"})
    void should_find_the_same_number_of_violations_in_every_library(String name, int violations) {
        Stack stack = Stack.named(name);
        assertThat(new Espalier().check(stack).findings(Verdict.VIOLATED)).hasSize(violations);
        assertThat(new Espalier().unmet(stack).findings()).hasSize(violations);
        assertThat(new Plain().check(stack)).hasSize(violations);
        assertThat(new HibernateValidator().check(stack)).hasSize(violations);
        assertThat(new EasyRules().check(stack)).hasSize(violations);
        assertThat(new Drools().check(stack)).hasSize(violations);
        assertThat(new JsonSchema().check(JsonSchema.tree(stack))).hasSize(violations);
    }

    @ParameterizedTest
    @CsvSource({"valid, 0", "invalid, 11"})
    void should_look_at_every_fact_of_what_does_not_hold(String name, int facts) {
        ThreeRuleCheck check = new ThreeRuleCheck();
        check.stack = name;
        check.prepare();
        assertThat(check.espalierFacts(new Espalier())).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource({"valid, 0", "invalid, 3"})
    void should_hand_the_answer_of_every_library_to_the_clock(String name, int violations) {
        ThreeRuleCheck check = new ThreeRuleCheck();
        check.stack = name;
        check.prepare();
        assertThat(check.espalier(new Espalier())).isEqualTo(new Espalier().unmet(Stack.named(name)));
        assertThat(check.espalierFullReport(new Espalier())).isEqualTo(new Espalier().check(Stack.named(name)));
        assertThat((Collection<?>) check.plainLoops(new Plain())).hasSize(violations);
        assertThat((Collection<?>) check.hibernateValidator(new HibernateValidator()))
                .hasSize(violations);
        assertThat((Collection<?>) check.easyRules(new EasyRules())).hasSize(violations);
        assertThat((Collection<?>) check.drools(new Drools())).hasSize(violations);
        assertThat((Collection<?>) check.jsonSchema(new JsonSchema())).hasSize(violations);
    }
}
