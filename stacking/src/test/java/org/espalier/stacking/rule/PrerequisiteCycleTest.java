package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrerequisiteCycleTest {

    private static HoldingFilter codes(String... codes) {
        return HoldingFilter.builder().addCodes(codes).build();
    }

    private static Need need(String... codes) {
        return Need.of(codes(codes));
    }

    private static RuleUse rule(String id, String of, Need needs, Timing timing) {
        return RuleUse.of(id, Orders.prerequisite(codes(of), needs, timing));
    }

    private static List<PrerequisiteCycle> cycles(RuleUse... rules) {
        return PrerequisiteCycle.in(List.of(rules));
    }

    @Test
    void should_tell_the_path_and_the_rules() {
        assertThat(cycles(
                        rule("1", "A", need("B"), Timing.BEFORE),
                        rule("2", "B", need("C"), Timing.BEFORE),
                        rule("3", "C", need("A"), Timing.BEFORE)))
                .containsExactly(
                        new PrerequisiteCycle(List.of("code A", "code B", "code C", "code A"), List.of("1", "2", "3")));
    }

    @Test
    void should_accept_a_chain() {
        assertThat(cycles(rule("1", "A", need("B"), Timing.BEFORE), rule("2", "B", need("C"), Timing.BEFORE)))
                .isEmpty();
    }

    @Test
    void should_accept_an_alternative_that_leads_out() {
        assertThat(cycles(
                        rule("1", "A", Need.any(need("B"), need("free")), Timing.BEFORE),
                        rule("2", "B", Need.any(need("A"), need("C")), Timing.BEFORE)))
                .isEmpty();
        assertThat(cycles(rule("1", "A", need("B", "free"), Timing.BEFORE), rule("2", "B", need("A"), Timing.BEFORE)))
                .isEmpty();
    }

    @Test
    void should_tell_where_too_few_alternatives_lead_out() {
        Need two = Need.atLeast(2, need("B"), need("C"), need("free"));
        RuleUse second = rule("2", "B", need("A"), Timing.BEFORE);
        assertThat(cycles(rule("1", "A", two, Timing.BEFORE), second)).isEmpty();
        assertThat(cycles(rule("1", "A", two, Timing.BEFORE), second, rule("3", "C", need("A"), Timing.BEFORE)))
                .extracting(PrerequisiteCycle::path)
                .containsExactly(List.of("code A", "code B", "code A"), List.of("code C", "code A", "code C"));
    }

    @ParameterizedTest
    @CsvSource({"SAME_TIME,SAME_TIME,0", "HELD,BEFORE,0", "SAME_TIME,BEFORE,1", "BEFORE,BEFORE,1"})
    void should_accept_what_can_be_awarded_on_one_day(Timing one, Timing other, int found) {
        assertThat(cycles(rule("1", "A", need("B"), one), rule("2", "B", need("A"), other)))
                .hasSize(found);
    }

    @Test
    void should_see_what_needs_itself() {
        assertThat(cycles(rule("1", "A", need("A"), Timing.BEFORE)))
                .containsExactly(new PrerequisiteCycle(List.of("code A", "code A"), List.of("1")));
    }

    @Test
    void should_tell_each_cycle_once_and_nothing_that_only_leads_to_it() {
        assertThat(cycles(
                        rule("1", "A", need("B"), Timing.BEFORE),
                        rule("2", "B", need("A"), Timing.BEFORE),
                        rule("3", "C", need("A"), Timing.BEFORE),
                        rule("4", "X", need("Y"), Timing.BEFORE),
                        rule("5", "Y", need("X"), Timing.BEFORE)))
                .extracting(PrerequisiteCycle::rules)
                .containsExactly(List.of("1", "2"), List.of("4", "5"));
    }

    @Test
    void should_find_the_culprit_behind_what_goes_together() {
        assertThat(cycles(
                        rule("1", "A", Need.all(need("B"), need("D")), Timing.SAME_TIME),
                        rule("2", "B", need("A"), Timing.SAME_TIME),
                        rule("3", "D", need("E"), Timing.BEFORE),
                        rule("4", "E", need("D"), Timing.BEFORE)))
                .extracting(PrerequisiteCycle::path)
                .containsExactly(List.of("code D", "code E", "code D"));
    }

    @Test
    void should_look_at_orders_and_into_necessary_parts() {
        RuleUse order = RuleUse.of("order", Orders.order(codes("A"), codes("B")));
        RuleUse back = rule("back", "A", need("B"), Timing.BEFORE);
        assertThat(cycles(RuleUse.of("all", Compositions.all(order)), back)).hasSize(1);
        assertThat(cycles(order)).isEmpty();
    }

    @Test
    void should_not_guess_what_a_wider_filter_selects() {
        HoldingFilter wide =
                HoldingFilter.builder().addCodes("A").addTags("core").build();
        assertThat(cycles(
                        RuleUse.of("1", Orders.prerequisite(wide, need("B"), Timing.BEFORE)),
                        rule("2", "B", need("A"), Timing.BEFORE)))
                .isEmpty();
    }

    @Test
    void should_tell_ids_of_credentials_from_codes() {
        HoldingFilter credential = HoldingFilter.credential("A");
        assertThat(cycles(RuleUse.of("1", Orders.prerequisite(credential, Need.of(credential), Timing.BEFORE))))
                .extracting(PrerequisiteCycle::path)
                .containsExactly(List.of("credential A", "credential A"));
        assertThat(cycles(RuleUse.of("1", Orders.prerequisite(credential, need("A"), Timing.BEFORE))))
                .isEmpty();
    }

    @Test
    void should_be_a_finding_with_its_path() {
        Finding finding =
                cycles(rule("1", "A", need("A"), Timing.BEFORE)).get(0).finding();
        assertThat(Wording.installed().sentence(finding))
                .contains("code A, code A")
                .contains("said by 1");
    }
}
