package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.audit;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.course;
import static org.espalier.stacking.Samples.sized;

import java.time.LocalDate;
import java.time.Period;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Revocation;
import org.espalier.core.credential.Suspension;
import org.espalier.core.finding.Fact;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.Workload;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Limits;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts, how much of it, and why something does not. */
class CountingTest {

    private static final Award THREE = three("University of Rijeka").build();

    @Nested
    class By_a_grant {

        @Test
        void should_count_what_was_granted_and_not_its_own_size() {
            AuditResult result = audit(THREE, volunteering("University of Rijeka", "3 ects"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_not_count_for_another_receiver() {
            AuditResult result = audit(THREE, volunteering("Another university", "3 ects"));
            assertThat(result.report().findings("GRANTED_ELSEWHERE")).hasSize(1);
        }

        @Test
        void should_count_only_where_it_was_granted() {
            Holding bound = recognised(Grant.builder()
                    .receiver("University of Rijeka")
                    .purpose("credit")
                    .requirement("another")
                    .credits(CreditAmount.parse("3 ects"))
                    .build());
            assertThat(audit(THREE, bound).status()).isEqualTo(AwardStatus.NOT_YET);
        }

        private Holding volunteering(String receiver, String credits) {
            return recognised(Grant.builder()
                    .receiver(receiver)
                    .purpose("credit")
                    .credits(CreditAmount.parse(credits))
                    .level(EqfLevel.EQF_6)
                    .decidedOn(LocalDate.parse("2026-10-01"))
                    .build());
        }

        private Holding recognised(Grant grant) {
            MicroCredential certificate = MicroCredential.builder()
                    .id("volunteering")
                    .hours("90")
                    .learningSetting(LearningSetting.INFORMAL)
                    .build();
            return Holding.builder().credential(certificate).grant(grant).build();
        }
    }

    @Nested
    class By_its_state {

        @Test
        void should_not_count_what_is_revoked() {
            assertThat(code(course("a", "3", 6)
                            .revocation(Revocation.builder().on(TODAY).build())))
                    .isEqualTo("REVOKED");
        }

        @Test
        void should_not_count_what_is_suspended() {
            assertThat(code(course("a", "3", 6)
                            .addSuspensions(Suspension.builder().from(TODAY).build())))
                    .isEqualTo("SUSPENDED");
        }

        @Test
        void should_not_count_what_is_not_valid_yet() {
            assertThat(code(course("a", "3", 6).validFrom(TODAY.plusDays(1)))).isEqualTo("NOT_YET_VALID");
        }

        @Test
        void should_not_count_what_is_only_planned() {
            Holding planned = Holding.builder()
                    .credential(course("a", "3", 6).build())
                    .state(HoldingState.PLANNED)
                    .build();
            assertThat(audit(THREE, planned).report().findings("PLANNED")).hasSize(1);
        }

        private String code(MicroCredential.Builder credential) {
            AuditResult result = audit(THREE, Holding.earned(credential.build()));
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
            return result.findings().get(result.findings().size() - 1).code();
        }
    }

    @Nested
    class Once {

        @Test
        void should_count_the_same_achievement_once() {
            Award six = award(Requirement.credits("all", EctsCredits.of(6), HoldingFilter.all()));
            AuditResult result = audit(six, certifying("a", "o1", "o2"), certifying("b", "o2", "o1"));
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
            assertThat(result.report().findings("DUPLICATE")).hasSize(1);
        }

        @Test
        void should_count_a_partial_overlap_twice() {
            Award six = award(Requirement.credits("all", EctsCredits.of(6), HoldingFilter.all()));
            AuditResult result = audit(six, certifying("a", "o1", "o2"), certifying("b", "o2", "o3"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        private Holding certifying(String id, String... outcomes) {
            MicroCredential.Builder credential = course(id, "3", 6);
            for (String outcome : outcomes) {
                credential.addLearningOutcomes(LearningOutcome.identified(outcome));
            }
            return Holding.earned(credential.build());
        }
    }

    @Nested
    class With_a_range {

        @ParameterizedTest
        @CsvSource({"20,ELIGIBLE_FOR_REVIEW", "22,UNDETERMINED", "24,UNDETERMINED", "24.5,NOT_YET"})
        void should_know_what_a_conversion_by_hours_leaves_open(String minimum, AwardStatus status) {
            Award byHours = Award.builder()
                    .id("by-hours")
                    .title(LocalizedText.of("en", "By hours"))
                    .conversion(ConversionMethod.BY_HOURS)
                    .addRequirements(Requirement.credits("all", EctsCredits.parse(minimum), HoldingFilter.all()))
                    .build();
            assertThat(audit(byHours, uk("a"), uk("b"), uk("c"), uk("d")).status())
                    .isEqualTo(status);
        }

        private Holding uk(String id) {
            Workload workload = Workload.builder()
                    .addOtherCredits(CreditAmount.parse("15 uk-cats"))
                    .build();
            return Holding.earned(
                    MicroCredential.builder().id(id).workload(workload).build());
        }
    }

    @Nested
    class Under_policies {

        @Test
        void should_exchange_holdings_for_the_level_that_a_policy_asks_for() {
            Award award = three("Example University")
                    .addPolicies(RuleUse.of("level", Limits.levelProfile(EctsCredits.of(3), EqfLevel.EQF_7)))
                    .build();
            AuditResult result = audit(
                    award,
                    Holding.earned(course("a", "3", 6).build()),
                    Holding.earned(course("b", "3", 7).build()));
            assertThat(result.notCounted()).containsExactly("a");
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_name_the_award_date_that_decides_under_a_maximum_age() {
            Award award = three("Example University")
                    .addPolicies(RuleUse.of("age", Rules.maximumAge(Period.ofYears(5))))
                    .build();
            AuditResult result = audit(award, sized("a", "3"));
            assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
            assertThat(result.findings().get(0).fact("missing").map(Fact::text)).contains("awarding date of a");
        }

        @Test
        void should_be_impossible_after_the_last_day() {
            HoldingFilter closed =
                    HoldingFilter.builder().awardedTo(TODAY.minusDays(1)).build();
            Award award = award(Requirement.credits("early", EctsCredits.of(3), closed));
            assertThat(audit(award).status()).isEqualTo(AwardStatus.IMPOSSIBLE);
        }
    }

    private static Award.Builder three(String receiver) {
        Award.Builder award = Award.builder();
        award.id("three")
                .title(LocalizedText.of("en", "Three credits"))
                .receiver(receiver)
                .purpose("credit")
                .addRequirements(Requirement.credits("elective", EctsCredits.of(3), HoldingFilter.all()));
        return award;
    }
}
