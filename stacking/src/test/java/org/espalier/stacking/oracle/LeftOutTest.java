package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.course;
import static org.espalier.stacking.Samples.sized;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rule keeps a holding out that would help; what is not needed is kept out by nothing. */
class LeftOutTest {

    private static final String TWELVE = "{'kind': 'credits', 'minimum': '12'}";
    private static final String CORE_AND_SPORT =
            "'filter': {'tags': ['core']}}, {'id': 'sport', 'maximum': '3', 'filter':"
                    + " {'tags': ['sport'], 'not': {'tags': ['core']}}}]}";

    private static final String LOW = "{'kind': 'credits', 'maximum': '6', 'filter': {'levelAtMost': '6'}}";

    private static RuleUse use(String id, String json) {
        return RuleUse.of(id, RandomRules.rule(json.replace('\'', '"')));
    }

    private static Award award(String rule, String... policies) {
        return Award.builder()
                .id("award")
                .title(LocalizedText.of("en", "Award"))
                .addRequirements(use("all", rule))
                .addAllPolicies(
                        Arrays.stream(policies).map(policy -> use("p", policy)).toList())
                .build();
    }

    private static AuditResult audited(Award award, Holding... holdings) {
        return AwardAudit.of(award).audit(Portfolio.of("L-0001", List.of(holdings)), TODAY);
    }

    private static Finding told(AuditResult result, String credential) {
        return result.findings().stream()
                .filter(finding -> finding.subject()
                        .credential()
                        .filter(credential::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Holding of(String id, int eqf, String day, String... tags) {
        return Holding.builder()
                .credential(course(id, "6", eqf).awardedOn(LocalDate.parse(day)).build())
                .addTags(tags)
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind': 'credits', 'maximum': '6'}",
                "{'kind': 'count', 'maximum': 1}",
                "{'kind': 'rising-levels'}",
                "{'kind': 'share', 'maximum': '40', 'filter': {'levelAtMost': '6'}}",
                "{'kind': 'share', 'minimum': '60', 'filter': {'levelAtLeast': '7'}}",
                "{'kind': 'distinct', 'attribute': 'level', 'maximum': 1}"
            })
    void should_name_the_rule_that_a_holding_would_break(String policy) {
        AuditResult result = audited(award(TWELVE, policy), of("a", 7, "2020-01-01"), of("b", 6, "2021-01-01"));
        assertThat(result.notCounted()).hasSize(1);
        Finding told = told(result, result.notCounted().get(0));
        assertThat(told.code()).isEqualTo("LEFT_OUT");
        assertThat(told.fact("rules")).contains(Fact.of(List.of("p")));
        assertThat(told.fact("helped")).contains(Fact.of("all"));
    }

    @Test
    void should_say_what_the_rule_asks_for() {
        String order = "{'kind': 'order', 'before': {'tags': ['basic']}, 'after': {'tags': ['adv']}}";
        AuditResult result = audited(award(TWELVE, order), of("x", 6, "2020-01-01", "adv"));
        assertThat(Wording.installed().sentence(told(result, "x")))
                .isEqualTo("Course x: could count for all, but beside what is counted it would break the rule p:"
                        + " a credential tagged basic before each tagged adv.");
    }

    @Test
    void should_say_which_datum_could_let_it_in() {
        Holding unknown = Holding.earned(
                course("c", "6", 6).awardedOn(LocalDate.parse("2022-01-01")).build());
        Award rising = award(TWELVE, "{'kind': 'rising-levels'}");
        Finding told = told(audited(rising, of("a", 7, "2020-01-01"), sized("d", "6"), unknown), "d");
        assertThat(told.code()).isEqualTo("LEFT_OUT");
        assertThat(told.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(told.fact("missing")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void should_say_that_it_may_break_a_rule_where_data_of_what_is_counted_are_missing(String unknown) {
        Holding known = of(unknown.equals("a") ? "b" : "a", 6, "2020-01-01");
        AuditResult result = audited(award(TWELVE, LOW), sized(unknown, "6"), known);
        Finding told = told(result, result.notCounted().get(0));
        assertThat(told.fact("missing").map(Fact::text)).contains("level of " + unknown);
        assertThat(Wording.installed().sentence(told)).contains("it may break the rule p");
    }

    @Test
    void should_say_that_it_would_break_a_rule_whatever_the_data_of_others_are() {
        Holding large = Holding.earned(course("z", "8", 6).build());
        Finding told = told(audited(award("{'kind': 'credits', 'minimum': '14'}", LOW), sized("a", "6"), large), "z");
        assertThat(told.code()).isEqualTo("LEFT_OUT");
        assertThat(told.verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_name_the_part_of_which_no_more_counts() {
        String total = "{'kind': 'capped-total', 'minimum': '12', 'of': [{'id': 'core', " + CORE_AND_SPORT;
        Finding told = told(audited(award(total), sized("a", "3", "sport"), sized("b", "4", "sport")), "b");
        assertThat(told.code()).isEqualTo("CUT_OFF");
        assertThat(told.fact("full").map(Fact::text)).contains("sport (tagged sport, not tagged core)");
    }

    @Test
    void should_name_the_maximum_by_which_no_more_counts() {
        String maximum = "{'kind': 'maximum', 'maximum': '6', 'filter': {'tags': ['sport']}}";
        RuleUse requirement = RuleUse.builder()
                .id("all")
                .rule(use("all", TWELVE).rule())
                .addPolicies(use("m", maximum))
                .build();
        Award award = Award.builder()
                .id("award")
                .title(LocalizedText.of("en", "Award"))
                .addRequirements(requirement)
                .build();
        assertThat(Wording.installed()
                        .sentence(told(audited(award, sized("a", "6", "sport"), sized("b", "6", "sport")), "b")))
                .isEqualTo("b: adds nothing to all, as no more counts of credentials tagged sport (rule m).");
    }

    @Test
    void should_say_that_no_choice_keeps_within_a_window() {
        String window = "{'kind': 'credits', 'minimum': '7', 'maximum': '8'}";
        assertThat(Wording.installed().sentence(told(audited(award(window), sized("a", "6"), sized("b", "6")), "b")))
                .isEqualTo("b: could count for all, but no choice of what is held keeps within what that asks for:"
                        + " 7 to 8 ECTS.");
    }

    @Test
    void should_blame_no_rule_where_everything_is_met() {
        AuditResult result = audited(
                award(TWELVE, "{'kind': 'credits', 'maximum': '12'}"),
                sized("a", "6"),
                sized("b", "6"),
                sized("c", "6"));
        assertThat(told(result, "c").code()).isEqualTo("NOT_NEEDED");
    }

    @Test
    void should_blame_no_rule_where_it_would_add_nothing_without_it() {
        Award award = Award.builder()
                .id("award")
                .title(LocalizedText.of("en", "Award"))
                .addRequirements(use("one", "{'kind': 'credits', 'minimum': '6', 'filter': {'tags': ['one']}}"))
                .addRequirements(use("other", "{'kind': 'credits', 'minimum': '6', 'filter': {'tags': ['other']}}"))
                .addPolicies(use("p", "{'kind': 'credits', 'maximum': '6'}"))
                .build();
        AuditResult result = audited(award, sized("a", "6", "one"), sized("b", "6", "one"));
        assertThat(told(result, "b").code()).isEqualTo("NOT_NEEDED");
    }
}
