package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.audit;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.sized;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Orders;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Sharing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an audit tells of the rules by which credentials are shared between requirements. */
class SharingToldTest {

    private static Award asking(RuleUse... policies) {
        Award plain = award(ects("a"), ects("b"), ects("c"));
        return Award.builder()
                .id(plain.id())
                .title(plain.title())
                .addAllRequirements(plain.requirements())
                .addAllPolicies(Arrays.asList(policies))
                .build();
    }

    private static RuleUse ects(String id) {
        return Requirement.credits(id, EctsCredits.of(6), HoldingFilter.tagged(id));
    }

    private static Finding told(Rule rule, Holding... holdings) {
        return told(audit(asking(RuleUse.of("rule", rule)), holdings));
    }

    private static Finding told(AuditResult result) {
        return result.findings().stream()
                .filter(finding -> finding.fact("rule").equals(Optional.of(Fact.of("rule"))))
                .findFirst()
                .orElseThrow();
    }

    static List<Rule> rules() {
        return List.of(
                Sharing.exclusive(),
                Sharing.compatible(List.of(List.of("b", "c"))),
                Sharing.maximumUses(1, HoldingFilter.all()),
                Sharing.maximumOverlap("a", "b", 0),
                Sharing.undivided(),
                Sharing.divisible(),
                Orders.mutuallyExclusive(HoldingFilter.tagged("a"), HoldingFilter.tagged("d")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void should_tell_how_many_uses_a_rule_looked_at(Rule rule) {
        Finding told = told(rule, sized("x", "6", "a"), sized("y", "3", "b"));
        assertThat(told.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(told.fact("uses")).contains(Fact.of(Rational.of(2), "uses"));
        assertThat(told.fact("credentials")).contains(Fact.of(Rational.of(2), "credentials"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void should_say_that_a_rule_that_keeps_nothing_back_does_not_bind(Rule rule) {
        Finding told = told(rule, sized("x", "6", "a"), sized("z", "1", "c"));
        assertThat(told.fact("binding")).contains(Fact.of(false));
        assertThat(told.fact("held")).isEmpty();
    }

    static List<Rule> binding() {
        return List.of(
                Sharing.exclusive(),
                Sharing.compatible(List.of(List.of("b", "c"))),
                Sharing.maximumOverlap("a", "b", 0));
    }

    @ParameterizedTest
    @MethodSource("binding")
    void should_tell_what_a_rule_keeps_from_counting_twice(Rule rule) {
        Finding told = told(rule, sized("x", "6", "a", "b"));
        assertThat(told.fact("binding")).contains(Fact.of(true));
        assertThat(told.fact("held")).contains(Fact.of(List.of("x for b")));
    }

    @Test
    void should_tell_what_a_limit_of_uses_holds_back() {
        RuleUse twice = RuleUse.of("twice", Sharing.maximumOverlap("a", "b", 9));
        Award award = asking(twice, RuleUse.of("rule", Sharing.maximumUses(1, HoldingFilter.all())));
        Finding told = told(audit(award, sized("x", "6", "a", "b")));
        assertThat(told.fact("held")).contains(Fact.of(List.of("x for b")));
        assertThat(Wording.installed().sentence(told))
                .isEqualTo("No credential is counted too often: each credential for at most 1 requirement;"
                        + " 1 use of 1 credential counted; binding: yes, as it holds back x for b.");
    }

    @Test
    void should_tell_what_of_a_part_another_rule_holds_back() {
        RuleUse parts = RuleUse.of("parts", Sharing.divisible(EctsCredits.of(2)));
        Award award = asking(parts, RuleUse.of("rule", Sharing.maximumUses(1, HoldingFilter.all())));
        AuditResult result = audit(award, sized("x", "12", "a", "b"));
        Finding left = result.report().findings("PART_LEFT").get(0);
        assertThat(left.fact("rules")).contains(Fact.of(List.of("rule")));
        assertThat(left.fact("helped")).contains(Fact.of("b"));
        assertThat(told(result).fact("held")).contains(Fact.of(List.of("x for b")));
    }

    @Test
    void should_tell_what_the_least_part_holds_back() {
        Award award = asking(RuleUse.of("rule", Sharing.divisible(EctsCredits.of(5))));
        AuditResult result = audit(award, sized("x", "9", "a", "b"));
        Finding left = result.report().findings("PART_LEFT").get(0);
        assertThat(left.fact("left")).contains(Fact.of(Rational.of(3), "ECTS"));
        assertThat(left.fact("rules")).contains(Fact.of(List.of("rule")));
    }

    @Test
    void should_give_no_reason_where_nothing_more_is_asked_for() {
        Award award = asking(RuleUse.of("rule", Sharing.divisible(EctsCredits.of(4))));
        AuditResult result = audit(award, sized("x", "9", "a"));
        assertThat(result.report().findings("PART_LEFT").get(0).fact("rules")).isEmpty();
        assertThat(told(result).fact("parts")).contains(Fact.of(1));
    }

    @Test
    void should_tell_what_an_exception_lets_count_besides() {
        CaseDecision force = Decisions.ofCredentials(DecisionKind.FORCE, "e-1", "b", "x");
        Circumstances forced = Circumstances.builder().addExceptions(force).build();
        Award award = asking(RuleUse.of("rule", Sharing.exclusive()));
        AuditResult result = AwardAudit.of(award).in(forced).audit(Portfolio.of("L-1", List.of(sized("x", "6", "a"))), TODAY);
        assertThat(told(result).fact("besides")).contains(Fact.of(List.of("x")));
        assertThat(told(result).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_look_at_uses_by_other_awards_too() {
        Circumstances used = Circumstances.builder()
                .addUses(CountedUse.builder().credential(CredentialId.parse("x")).requirement("q").award("other").build())
                .build();
        Award award = asking(RuleUse.of("rule", Sharing.maximumOverlapWithAward("other", 3)));
        AuditResult result = AwardAudit.of(award).in(used).audit(Portfolio.of("L-1", List.of(sized("x", "6", "a"))), TODAY);
        assertThat(told(result).fact("shared")).contains(Fact.of(List.of("x")));
    }
}
