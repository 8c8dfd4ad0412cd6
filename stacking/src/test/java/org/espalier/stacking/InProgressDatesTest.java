package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.audit;
import static org.espalier.stacking.Samples.award;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which what is in progress is or was awarded. */
class InProgressDatesTest {

    private static final Holding EARNED = held("x", "2025-05-01", HoldingState.EARNED);

    private static Holding held(String id, String awarded, HoldingState state) {
        MicroCredential.Builder credential = MicroCredential.builder().id(id).ects("5");
        if (!awarded.isEmpty()) {
            credential.awardedOn(LocalDate.parse(awarded));
        }
        return Holding.builder().credential(credential.build()).state(state).build();
    }

    private static Holding underway(String awarded) {
        return held("y", awarded, HoldingState.IN_PROGRESS);
    }

    private static Award ten(HoldingFilter filter) {
        return award(Requirement.credits("a", EctsCredits.of(10), filter));
    }

    private static HoldingFilter upTo(String day) {
        return HoldingFilter.builder().awardedTo(LocalDate.parse(day)).build();
    }

    private static HoldingFilter from(String day) {
        return HoldingFilter.builder().awardedFrom(LocalDate.parse(day)).build();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30", "2026-11-22"})
    void should_not_be_awarded_within_a_window_that_has_closed(String last) {
        AuditResult result = audit(ten(upTo(last)), EARNED, underway(""));
        assertThat(result.status()).isEqualTo(AwardStatus.IMPOSSIBLE);
        assertThat(result.requirements().get(0).status()).isEqualTo(RequirementStatus.UNMET);
    }

    @Test
    void should_be_told_to_come_too_late() {
        AuditResult result = audit(ten(upTo("2026-06-30")), EARNED, underway(""));
        assertThat(result.report().findings("TOO_LATE"))
                .singleElement()
                .satisfies(late -> assertThat(late.fact("on")).contains(Fact.of(TODAY)));
    }

    @Test
    void should_be_undecided_in_a_window_that_closes_later() {
        AuditResult result = audit(ten(upTo("2026-11-23")), EARNED, underway(""));
        assertThat(result.requirements().get(0).status()).isEqualTo(RequirementStatus.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22", "2026-11-23"})
    void should_be_awarded_for_sure_after_a_day_that_comes_next(String first) {
        AuditResult result = audit(ten(from(first)), underway(""), held("z", "", HoldingState.IN_PROGRESS));
        assertThat(result.requirements().get(0).status()).isEqualTo(RequirementStatus.MET_IF_COMPLETED);
    }

    @Test
    void should_be_undecided_where_only_what_comes_later_counts() {
        AuditResult result = audit(ten(from("2026-11-24")), underway(""), held("z", "", HoldingState.IN_PROGRESS));
        assertThat(result.requirements().get(0).status()).isEqualTo(RequirementStatus.UNDETERMINED);
    }

    @Test
    void should_not_be_too_old() {
        Award plain = ten(HoldingFilter.all());
        Award young = Award.builder()
                .id(plain.id())
                .title(plain.title())
                .addAllRequirements(plain.requirements())
                .addPolicies(RuleUse.of("age", Rules.maximumAge(Period.ofYears(2))))
                .build();
        AuditResult result = audit(young, EARNED, underway(""));
        assertThat(result.requirements().get(0).status()).isEqualTo(RequirementStatus.MET_IF_COMPLETED);
    }

    @Test
    void should_contradict_an_award_in_the_past() {
        AuditResult result = audit(ten(upTo("2026-06-30")), EARNED, underway("2026-06-01"));
        assertThat(result.report().findings("STATE_CONTRADICTS_DATE"))
                .singleElement()
                .satisfies(told -> assertThat(told.verdict()).isEqualTo(Verdict.UNDETERMINED));
    }

    @Test
    void should_leave_undecided_what_depends_on_which_of_the_two_is_right() {
        AuditResult result = audit(ten(upTo("2026-06-30")), EARNED, underway("2026-06-01"));
        assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
        assertThat(result.report().findings("AWARD").get(0).fact("missing"))
                .contains(Fact.of(List.of("state of y", "awarding date of y")));
    }

    @Test
    void should_leave_undecided_whether_it_is_earned() {
        AuditResult result = audit(ten(HoldingFilter.all()), EARNED, underway("2026-06-01"));
        assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
        assertThat(result.requirements().get(0).status()).isEqualTo(RequirementStatus.MET_IF_COMPLETED);
    }

    @Test
    void should_decide_nothing_where_the_award_is_met_or_missed_anyway() {
        assertThat(audit(ten(HoldingFilter.all()), EARNED, held("z", "2025-05-01", HoldingState.EARNED), underway("2026-06-01"))
                        .status())
                .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(audit(ten(HoldingFilter.all()), underway("2026-06-01")).status()).isEqualTo(AwardStatus.NOT_YET);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22", "2027-02-01"})
    void should_not_contradict_a_day_that_is_not_past(String awarded) {
        AuditResult result = audit(ten(HoldingFilter.all()), EARNED, underway(awarded));
        assertThat(result.report().findings("STATE_CONTRADICTS_DATE")).isEmpty();
        assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
    }

    @Test
    void should_not_contradict_what_is_recognised_on_condition() {
        Holding conditional = Holding.builder()
                .credential(underway("2026-06-01").credential())
                .state(HoldingState.IN_PROGRESS)
                .grant(Grant.builder().receiver("A").purpose("credit").build())
                .build();
        assertThat(audit(ten(HoldingFilter.all()), EARNED, conditional).report().findings("STATE_CONTRADICTS_DATE"))
                .isEmpty();
    }
}
