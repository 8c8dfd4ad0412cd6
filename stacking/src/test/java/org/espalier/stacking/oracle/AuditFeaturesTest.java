package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Decisions.decision;
import static org.espalier.stacking.Decisions.minimum;
import static org.espalier.stacking.Decisions.ofCredentials;
import static org.espalier.stacking.Decisions.substitute;
import static org.espalier.stacking.Decisions.waive;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.course;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import java.util.Map;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.Compositions;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Test;

/** What the tree of an award can ask for, each with an answer found by hand, and held against brute force as well. */
class AuditFeaturesTest {

    private static final RuleUse EIGHT = use("a", "{'kind': 'credits', 'minimum': '8'}");

    private static RuleUse use(String id, String json) {
        return RuleUse.of(id, RandomRules.rule(json.replace('\'', '"')));
    }

    private static Award award(List<RuleUse> policies, RuleUse... requirements) {
        return Award.builder()
                .id("award")
                .title(LocalizedText.of("en", "Award"))
                .addRequirements(requirements)
                .addAllPolicies(policies)
                .build();
    }

    private static Award award(RuleUse... requirements) {
        return award(List.of(), requirements);
    }

    private static Rational lacking(Award award, Circumstances known, Holding... holdings) {
        return audited(award, known, holdings).shortfall();
    }

    private static Rational lacking(Award award, Holding... holdings) {
        return lacking(award, Circumstances.none(), holdings);
    }

    private static AuditResult audited(Award award, Circumstances known, Holding... holdings) {
        Portfolio portfolio = Portfolio.of("L-0001", List.of(holdings));
        return Audited.best(new AuditCase(award, portfolio, known, Map.of(), TODAY));
    }

    private static Circumstances decided(CaseDecision... decisions) {
        return Circumstances.builder().addExceptions(decisions).build();
    }

    private static RuleUse bundle(String first, String second) {
        String listed = "{'kind': 'listed', 'minimum': 2, 'classes': [['%s'], ['%s']]}";
        return use(first + second, listed.formatted(first, second));
    }

    @Test
    void should_find_two_bundles_that_do_not_share() {
        RuleUse two = RuleUse.of("two", Compositions.atLeast(2, bundle("x", "y"), bundle("y", "z"), bundle("z", "w")));
        assertThat(lacking(award(two), sized("x", "1"), sized("y", "1"), sized("z", "1"), sized("w", "1")))
                .isEqualTo(Rational.ZERO);
    }

    @Test
    void should_use_no_more_parts_than_allowed() {
        RuleUse one = RuleUse.of(
                "one",
                Compositions.kOf(
                        1,
                        1,
                        use("b", "{'kind': 'count', 'minimum': 1, 'filter': {'tags': ['b']}}"),
                        use("c", "{'kind': 'count', 'minimum': 1, 'filter': {'tags': ['c']}}")));
        RuleUse two = use("p", "{'kind': 'count', 'minimum': 2}");
        assertThat(lacking(award(List.of(two), one), sized("h1", "1", "b"), sized("h2", "1", "c")))
                .isEqualTo(Rational.of(1, 2));
    }

    @Test
    void should_hit_a_window_with_whole_holdings() {
        RuleUse window = use("w", "{'kind': 'credits', 'minimum': '6', 'maximum': '7'}");
        assertThat(lacking(award(window), sized("h1", "4"), sized("h2", "4"), sized("h3", "3")))
                .isEqualTo(Rational.ZERO);
        assertThat(lacking(award(window), sized("h1", "4"), sized("h2", "4"))).isEqualTo(Rational.ONE);
    }

    @Test
    void should_count_one_of_equivalent_credentials_for_each_class() {
        RuleUse listed = use("l", "{'kind': 'listed', 'minimum': 2, 'classes': [['x', 'y'], ['y', 'z']]}");
        assertThat(lacking(award(listed), sized("y", "1"), sized("z", "1"))).isEqualTo(Rational.ZERO);
        assertThat(lacking(award(listed), sized("y", "1"))).isEqualTo(Rational.of(1, 2));
    }

    @Test
    void should_accept_a_share_on_its_bound_and_leave_out_what_goes_beyond() {
        RuleUse share = use("p", "{'kind': 'share', 'maximum': '40', 'filter': {'tags': ['r']}}");
        Award award = award(List.of(share), use("a", "{'kind': 'credits', 'minimum': '10'}"));
        assertThat(lacking(award, sized("h1", "4", "r"), sized("h2", "6"))).isEqualTo(Rational.ZERO);
        assertThat(lacking(award, sized("h1", "4.5", "r"), sized("h2", "6"))).isEqualTo(Rational.of(2, 5));
        assertThat(lacking(award, sized("h1", "4.5", "r"), sized("h2", "6.75"))).isEqualTo(Rational.ZERO);
    }

    @Test
    void should_keep_policies_of_a_requirement_and_of_what_is_above_it() {
        RuleUse inner = RuleUse.builder()
                .id("n")
                .rule(Compositions.all(EIGHT))
                .addPolicies(use("p", "{'kind': 'count', 'maximum': 2}"))
                .build();
        assertThat(lacking(award(inner), sized("h1", "3"), sized("h2", "3"), sized("h3", "2")))
                .isEqualTo(Rational.of(1, 4));
    }

    @Test
    void should_use_a_credential_twice_only_where_a_pair_may_share_it() {
        RuleUse b = use("b", "{'kind': 'credits', 'minimum': '8'}");
        RuleUse pairs = use("s", "{'kind': 'compatible', 'pairs': [['a', 'b']]}");
        RuleUse limit = use("o", "{'kind': 'overlap-limit', 'between': ['a', 'b'], 'maximum': '3'}");
        RuleUse once = use("m", "{'kind': 'maximum-uses', 'maximum': 1}");
        Holding[] held = {sized("h1", "5"), sized("h2", "3")};
        assertThat(lacking(award(EIGHT, b), held)).isEqualTo(Rational.ONE);
        assertThat(lacking(award(List.of(pairs), EIGHT, b), held)).isEqualTo(Rational.ZERO);
        assertThat(lacking(award(List.of(pairs, limit), EIGHT, b), held)).isEqualTo(Rational.of(5, 8));
        assertThat(lacking(award(List.of(pairs, once), EIGHT, b), held)).isEqualTo(Rational.ONE);
    }

    @Test
    void should_limit_the_values_of_what_is_used_twice() {
        RuleUse pairs = use("s", "{'kind': 'compatible', 'pairs': [['a', 'b']]}");
        RuleUse one = use("p", "{'kind': 'distinct', 'attribute': 'level', 'maximum': 1}");
        Award award = award(List.of(pairs, one), EIGHT, use("b", "{'kind': 'credits', 'minimum': '8'}"));
        Holding[] held = {levelled("h1", 5), levelled("h2", 5), levelled("h3", 6), levelled("h4", 6)};
        assertThat(lacking(award, held)).isEqualTo(Rational.ZERO);
        assertThat(lacking(award, held[0], held[2])).isEqualTo(Rational.ONE);
    }

    private static Holding levelled(String id, int level) {
        return Holding.earned(course(id, "4", level).build());
    }

    @Test
    void should_use_twice_what_a_limit_of_two_selects_and_nothing_else() {
        RuleUse b = use("b", "{'kind': 'credits', 'minimum': '8'}");
        RuleUse once = use("m", "{'kind': 'maximum-uses', 'maximum': 1, 'filter': {'tags': ['x']}}");
        RuleUse twice = use("m", "{'kind': 'maximum-uses', 'maximum': 2, 'filter': {'tags': ['x']}}");
        assertThat(lacking(award(List.of(once), EIGHT, b), sized("h1", "8"))).isEqualTo(Rational.ONE);
        assertThat(lacking(award(List.of(twice), EIGHT, b), sized("h1", "8"))).isEqualTo(Rational.ONE);
        assertThat(lacking(award(List.of(twice), EIGHT, b), sized("h1", "8", "x")))
                .isEqualTo(Rational.ZERO);
    }

    @Test
    void should_not_count_again_what_an_earlier_award_used() {
        CountedUse.Builder earlier = CountedUse.builder();
        earlier.credential(CredentialId.parse("h1")).requirement("any").award("old");
        Circumstances used = Circumstances.builder().addUses(earlier.build()).build();
        Award award = award(List.of(use("c", "{'kind': 'consumed'}")), EIGHT);
        assertThat(lacking(award, used, sized("h1", "8"))).isEqualTo(Rational.ONE);
        assertThat(lacking(award, sized("h1", "8"))).isEqualTo(Rational.ZERO);
    }

    @Test
    void should_mend_by_an_exception_what_is_broken_again_without_it() {
        Award award = award(use("a", "{'kind': 'credits', 'minimum': '8', 'filter': {'tags': ['t']}}"));
        Holding held = sized("h1", "4");
        assertThat(lacking(award, held)).isEqualTo(Rational.ONE);
        assertThat(lacking(award, decided(waive("D1", "a")), held)).isEqualTo(Rational.ZERO);
        CaseDecision allowed = ofCredentials(DecisionKind.ALSO_ALLOW, "D1", "a", "h1");
        assertThat(lacking(award, decided(allowed), held)).isEqualTo(Rational.of(1, 2));
        assertThat(lacking(award, decided(allowed, minimum("D2", "a", "4")), held))
                .isEqualTo(Rational.ZERO);
    }

    @Test
    void should_count_a_credential_as_it_was_decided() {
        CaseDecision eight = decision("D1", DecisionKind.CHANGE_ITEM_VALUE)
                .addCredentials(CredentialId.parse("h1"))
                .credits(CreditAmount.of(8, CreditSystem.ECTS))
                .build();
        CaseDecision blocked = ofCredentials(DecisionKind.BLOCK, "D2", "a", "h1");
        assertThat(lacking(award(EIGHT), sized("h1", "4"))).isEqualTo(Rational.of(1, 2));
        assertThat(lacking(award(EIGHT), decided(eight), sized("h1", "4"))).isEqualTo(Rational.ZERO);
        assertThat(lacking(award(EIGHT), decided(blocked), sized("h1", "8"))).isEqualTo(Rational.ONE);
    }

    @Test
    void should_use_a_forced_credential_besides_and_a_substitute_in_place_of_another() {
        RuleUse x = use("x", "{'kind': 'listed', 'minimum': 1, 'classes': [['X1']]}");
        CaseDecision instead = substitute("D1", "x", "h1", "X1");
        CaseDecision forced = ofCredentials(DecisionKind.FORCE, "D2", "a", "h1");
        assertThat(lacking(award(EIGHT, x), decided(instead), sized("h1", "8"))).isEqualTo(Rational.ONE);
        assertThat(lacking(award(EIGHT, x), decided(instead, forced), sized("h1", "8")))
                .isEqualTo(Rational.ZERO);
    }

    @Test
    void should_hold_an_exception_from_a_whole_for_each_part() {
        RuleUse whole = RuleUse.of("n", Compositions.all(EIGHT));
        CaseDecision blocked = ofCredentials(DecisionKind.BLOCK, "D1", "n", "h1");
        assertThat(lacking(award(whole), decided(blocked), sized("h1", "8"))).isEqualTo(Rational.ONE);
    }

    @Test
    void should_not_meet_what_an_office_denies() {
        CaseDecision denied =
                decision("D1", DecisionKind.ATTEST).rule("p").holds(false).build();
        Award award = award(List.of(use("p", "{'kind': 'count', 'minimum': 1}")), EIGHT);
        assertThat(lacking(award, decided(denied), sized("h1", "8"))).isEqualTo(Rational.ONE);
    }
}
