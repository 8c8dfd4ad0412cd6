package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.espalier.core.fault.Faults;
import org.junit.jupiter.api.Test;

class RuleIdsTest {

    private static RuleUse use(String id, String... former) {
        return RuleUse.builder()
                .id(id)
                .addFormerIds(former)
                .rule(Rules.minimumCount(1, HoldingFilter.all()))
                .build();
    }

    private static void check(RuleUse... uses) {
        RuleChecks.refuse(RuleTree.of("rules", List.of(uses)), Faults.of("Rule set"))
                .throwIfAny();
    }

    @Test
    void should_find_rules_at_any_depth_by_each_of_their_ids() {
        RuleUse part = use("part", "old");
        RuleUse whole = RuleUse.of("whole", Compositions.all(part));
        assertThat(RuleIds.index(List.of(whole)))
                .containsEntry("whole", whole)
                .containsEntry("part", part)
                .containsEntry("old", part)
                .hasSize(3);
    }

    @Test
    void should_accept_ids_of_one_rule_each() {
        check(use("a", "b"), use("c"));
        assertThat(use("a", "b").ids()).containsExactly("a", "b");
    }

    @Test
    void should_refuse_a_former_id_that_another_rule_has() {
        assertThatThrownBy(() -> check(use("a"), use("b", "a")))
                .hasMessageContaining("rules/1/formerIds: SAME_ID: a stands at rules/0 too");
    }

    @Test
    void should_refuse_the_id_of_a_part_elsewhere() {
        assertThatThrownBy(() -> check(use("a"), RuleUse.of("b", Compositions.all(use("a")))))
                .hasMessageContaining("rules/1/rule/of/0/id: SAME_ID: a");
    }

    @Test
    void should_refuse_the_present_id_and_blanks_among_the_former_ones() {
        assertThatThrownBy(() -> use("a", "a")).hasMessageContaining("formerIds");
        assertThatThrownBy(() -> use("a", " ")).hasMessageContaining("formerIds");
    }
}
