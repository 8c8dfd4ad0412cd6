package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.AwardsAudit;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Test;

/** So much of the last credits is earned at home: answers found by hand, and held against brute force as well. */
class LastCreditsAuditTest {

    private static final String HOME = "'filter': {'tags': ['home']}";

    private static RuleUse use(String id, String json) {
        return RuleUse.of(id, RandomRules.rule(json.replace('\'', '"')));
    }

    private static RuleUse residency(String asked) {
        return use("home", "{'kind': 'residency', " + asked + ", " + HOME + "}");
    }

    private static RuleUse credits(int least) {
        return use("credits", "{'kind': 'credits', 'minimum': '" + least + "'}");
    }

    private static AuditResult audited(int least, String asked, Holding... holdings) {
        return Audited.best(AuditCase.of(
                award("award", least, residency(asked)), Portfolio.of("L-0001", List.of(holdings)), TODAY));
    }

    private static Holding held(String id, int credits, int year, String... tags) {
        return held(id, credits, Optional.of(LocalDate.of(year, 6, 30)), tags);
    }

    private static Holding held(String id, int credits, Optional<LocalDate> day, String... tags) {
        MicroCredential.Builder credential = MicroCredential.builder();
        credential.id(id).title("en", id).ects(String.valueOf(credits));
        day.ifPresent(credential::awardedOn);
        return Holding.builder()
                .credential(credential.build())
                .state(HoldingState.EARNED)
                .addTags(tags)
                .build();
    }

    private static final Holding EARLY_HOME = held("h1", 6, 2020, "home");
    private static final Holding LATE_HOME = held("h2", 6, 2024, "home");
    private static final Holding BETWEEN = held("o1", 6, 2022);
    private static final Holding LATEST = held("o2", 6, 2025);

    private static List<String> used(AuditResult result) {
        return result.requirement("credits").stream()
                .flatMap(told -> told.uses().stream())
                .map(told -> told.credential().text())
                .toList();
    }

    @Test
    void should_be_met_where_enough_of_the_last_credits_is_earned_at_home() {
        assertThat(audited(18, "'minimum': '6', 'last': '12'", EARLY_HOME, LATE_HOME, BETWEEN, LATEST)
                        .status())
                .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }

    @Test
    void should_leave_out_what_would_push_out_what_is_earned_at_home() {
        assertThat(used(audited(12, "'minimum': '6', 'last': '6'", EARLY_HOME, LATE_HOME, BETWEEN, LATEST)))
                .doesNotContain("o2");
    }

    @Test
    void should_not_be_met_where_all_is_needed_and_the_latest_is_not_from_home() {
        AuditResult result = audited(24, "'minimum': '6', 'last': '6'", EARLY_HOME, LATE_HOME, BETWEEN, LATEST);
        assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
    }

    @Test
    void should_lack_a_whole_however_much_is_missing() {
        AuditResult result = audited(6, "'minimum': '8', 'last': '12'", EARLY_HOME, LATEST);
        assertThat(result.shortfall()).isEqualTo(Rational.ONE);
    }

    @Test
    void should_cut_the_credential_at_the_boundary() {
        assertThat(audited(12, "'minimum': '3', 'last': '9'", LATE_HOME, LATEST).status())
                .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(audited(12, "'minimum': '4', 'last': '9'", LATE_HOME, LATEST).status())
                .isEqualTo(AwardStatus.NOT_YET);
    }

    @Test
    void should_take_a_share_of_the_last_credits_and_not_of_all() {
        assertThat(audited(24, "'minimumShare': '50', 'last': '12'", EARLY_HOME, LATE_HOME, BETWEEN, LATEST)
                        .status())
                .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(audited(24, "'minimumShare': '51', 'last': '12'", EARLY_HOME, LATE_HOME, BETWEEN, LATEST)
                        .status())
                .isEqualTo(AwardStatus.NOT_YET);
    }

    @Test
    void should_take_a_share_of_all_where_all_is_less_than_the_last() {
        assertThat(audited(12, "'minimumShare': '50', 'last': '60'", LATE_HOME, LATEST)
                        .status())
                .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }

    @Test
    void should_ask_for_both_where_both_are_asked() {
        assertThat(audited(12, "'minimum': '6', 'minimumShare': '60', 'last': '12'", LATE_HOME, LATEST)
                        .status())
                .isEqualTo(AwardStatus.NOT_YET);
    }

    private static String missing(AuditResult result) {
        return result.findings().stream()
                .flatMap(finding -> finding.fact("missing").stream())
                .map(Fact::toString)
                .findFirst()
                .orElse("");
    }

    @Test
    void should_be_undetermined_where_a_date_decides_and_name_it() {
        Holding undated = held("h3", 6, Optional.empty(), "home");
        AuditResult result = audited(12, "'minimum': '6', 'last': '6'", undated, LATEST);
        assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
        assertThat(missing(result)).contains("[awarding date of h3]");
    }

    @Test
    void should_be_undetermined_where_the_place_within_a_day_decides() {
        Holding sameDay = held("h4", 6, 2025, "home");
        AuditResult result = audited(12, "'minimum': '6', 'last': '6'", sameDay, LATEST);
        assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
        assertThat(missing(result)).contains("place within the day of h4, place within the day of o2");
    }

    @Test
    void should_not_mind_a_day_on_which_only_home_awards() {
        AuditResult result =
                audited(12, "'minimum': '6', 'last': '6'", held("h5", 6, 2025, "home"), held("h6", 6, 2025, "home"));
        assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }

    @Test
    void should_prove_what_it_denies() {
        AuditResult result = audited(24, "'minimum': '6', 'last': '6'", EARLY_HOME, LATE_HOME, BETWEEN, LATEST);
        assertThat(result.proof()).isPresent();
    }

    @Test
    void should_tell_how_much_a_requirement_in_the_last_credits_lacks() {
        Award award = Award.builder()
                .id("award")
                .title(LocalizedText.of("en", "Award"))
                .addRequirements(residency("'minimum': '10', 'last': '12'"))
                .build();
        RequirementResult told = Audited.best(
                        AuditCase.of(award, Portfolio.of("L-0001", List.of(LATE_HOME, LATEST)), TODAY))
                .requirement("home")
                .orElseThrow();
        assertThat(told.missing()).contains(Rational.of(4));
        assertThat(told.shortfall()).isEqualTo(Rational.of(4, 10));
    }

    private static Award award(String id, int least, RuleUse policy) {
        return Award.builder()
                .id(id)
                .title(LocalizedText.of("en", id))
                .addRequirements(credits(least))
                .addPolicies(policy)
                .build();
    }

    @Test
    void should_be_impossible_where_nothing_new_can_be_from_home() {
        RuleUse closed = use(
                "home",
                "{'kind': 'residency', 'minimum': '12', 'last': '12', 'filter': {'tags': ['home'], 'awardedTo': '2023-01-01'}}");
        Portfolio portfolio = Portfolio.of("L-0001", List.of(EARLY_HOME, LATEST));
        assertThat(AwardAudit.of(award("a", 12, closed)).audit(portfolio, TODAY).status())
                .isEqualTo(AwardStatus.IMPOSSIBLE);
    }

    @Test
    void should_be_followed_in_several_awards_at_once() {
        Portfolio portfolio = Portfolio.of("L-0001", List.of(EARLY_HOME, LATE_HOME, BETWEEN, LATEST));
        List<Award> awards = List.of(
                award("a", 12, residency("'minimum': '6', 'last': '6'")),
                award("b", 12, residency("'minimum': '5', 'last': '6'")));
        assertThat(AwardsAudit.of(awards).audit(portfolio, TODAY))
                .extracting(AuditResult::status)
                .containsOnly(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }
}
