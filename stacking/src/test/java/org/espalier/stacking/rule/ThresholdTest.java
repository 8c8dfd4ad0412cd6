package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Decisions.exceptions;
import static org.espalier.stacking.Decisions.finding;
import static org.espalier.stacking.Decisions.maximum;
import static org.espalier.stacking.Decisions.minimum;
import static org.espalier.stacking.Samples.sized;

import java.time.Period;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.CaseDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

    private static final RuleUse SIX_CORE =
            RuleUse.of("core", Rules.minimumCredits(Rational.of(6), CreditSystem.ECTS, HoldingFilter.tagged("core")));

    @ParameterizedTest
    @CsvSource({"5.5,SATISFIED", "5,SATISFIED", "4.5,VIOLATED"})
    void should_change_the_least_amount(String ects, Verdict verdict) {
        Finding finding = finding(SIX_CORE, List.of(sized("a", ects, "core")), minimum("D-1", "core", "5"));
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.fact("required").orElseThrow().text()).isEqualTo("at least 5 ECTS tagged core");
    }

    @Test
    void should_be_named_where_it_decides() {
        List<Holding> five = List.of(sized("a", "5", "core"));
        assertThat(exceptions(finding(SIX_CORE, five, minimum("D-1", "core", "5"))))
                .containsExactly("D-1");
        assertThat(exceptions(finding(SIX_CORE, List.of(), minimum("D-1", "core", "5"))))
                .isEmpty();
    }

    @Test
    void should_join_a_least_and_a_largest_amount() {
        Finding finding = finding(SIX_CORE, List.of(), minimum("D-1", "core", "5"), maximum("D-2", "core", "8"));
        assertThat(finding.fact("required").orElseThrow().text()).isEqualTo("5 to 8 ECTS tagged core");
    }

    @ParameterizedTest
    @CsvSource({"1,SATISFIED", "3,VIOLATED"})
    void should_change_a_number(String minimum, Verdict verdict) {
        RuleUse two = RuleUse.of("two", Rules.minimumCount(2, HoldingFilter.all()));
        List<Holding> holdings = List.of(sized("a", "1"), sized("b", "1"));
        assertThat(finding(two, holdings, minimum("D-1", "two", minimum)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void should_change_a_level_profile_and_an_overlap() {
        RuleUse profile = RuleUse.of("profile", Limits.levelProfile(EctsCredits.of(60), EqfLevel.EQF_7));
        RuleUse overlap = RuleUse.of("overlap", Limits.maximumOutcomeOverlap(Rational.of(50)));
        assertThat(finding(profile, List.of(), minimum("D-1", "profile", "30"))
                        .fact("minimum")
                        .orElseThrow()
                        .text())
                .isEqualTo("30 ECTS");
        assertThat(finding(overlap, List.of(), maximum("D-1", "overlap", "60"))
                        .fact("required")
                        .orElseThrow()
                        .text())
                .endsWith("60 %");
    }

    @ParameterizedTest
    @CsvSource({"40,at least 40 % of all ECTS tagged home", "100,at least 100 % of all ECTS tagged home"})
    void should_change_a_share_of_residency_in_percent(String percent, String required) {
        Rule share = Limits.residencyShare(Rational.of(50), HoldingFilter.tagged("home"));
        Finding finding = finding(RuleUse.of("home", share), List.of(), minimum("D-1", "home", percent));
        assertThat(finding.fact("required").orElseThrow().text()).isEqualTo(required);
    }

    @Test
    void should_change_for_how_much_a_credential_counts() {
        assertThat(asked(Sharing.reusable(0, HoldingFilter.all()), "1"))
                .isEqualTo("each credential used for at most 1 other award before");
        assertThat(asked(Sharing.maximumUses(1, HoldingFilter.all()), "3"))
                .isEqualTo("each credential for at most 3 requirements");
        assertThat(asked(Sharing.maximumOverlap("major", "minor", EctsCredits.of(6)), "9"))
                .isEqualTo("at most 9 ECTS for both major and minor");
    }

    private static String asked(Rule rule, String maximum) {
        RuleUse use = RuleUse.of("rule", rule);
        return Threshold.from(List.of(maximum("D-1", "rule", maximum)))
                .applied(use.rule())
                .sentence();
    }

    @ParameterizedTest
    @CsvSource({"two,1.5", "overlap,5", "young,5", "few,40", "home,101", "once,1", "uses,1"})
    void should_leave_a_rule_to_which_it_means_nothing_as_it_is(String id, String minimum) {
        RuleUse two = RuleUse.of(
                id,
                switch (id) {
                    case "two" -> Rules.minimumCount(2, HoldingFilter.all());
                    case "overlap" -> Limits.maximumOutcomeOverlap(Rational.of(50));
                    case "home" -> Limits.residencyShare(Rational.of(50), HoldingFilter.all());
                    case "once" -> Sharing.reusable(0, HoldingFilter.all());
                    case "uses" -> Sharing.maximumUses(1, HoldingFilter.all());
                    case "young" -> Rules.maximumAge(Period.ofYears(5));
                    default -> Rules.credits(EctsCredits.of(6), EctsCredits.of(30));
                });
        CaseDecision decision = minimum("D-1", id, minimum);
        assertThat(two.objection(decision)).isPresent();
        assertThat(finding(two, List.of(), decision).fact("required"))
                .isEqualTo(finding(two, List.of()).fact("required"));
    }
}
