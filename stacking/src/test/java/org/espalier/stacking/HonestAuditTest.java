package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.audit;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.course;
import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.Samples.inProgress;
import static org.espalier.stacking.Samples.sized;

import java.time.LocalDate;
import java.util.List;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.Workload;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Cases in which an audit could say more than it knows. */
class HonestAuditTest {

    private static final HoldingFilter CLOSED =
            HoldingFilter.builder().awardedTo(LocalDate.parse("2026-01-01")).build();
    private static final Award TWELVE = award(Requirement.credits("all", EctsCredits.of(12), HoldingFilter.all()));

    @Nested
    class Impossible {

        @Test
        void should_not_be_said_where_a_holding_can_move_to_what_is_closed() {
            Award award = award(
                    Requirement.count("a-open", 1, HoldingFilter.all()), Requirement.count("z-closed", 1, CLOSED));
            Holding early = Holding.earned(
                    course("x", "6", 6).awardedOn(LocalDate.parse("2025-06-01")).build());
            assertThat(audit(award, early).status()).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_be_said_where_a_closed_floor_is_lost() {
            Award award = Award.builder()
                    .id("late")
                    .title(LocalizedText.of("en", "Late"))
                    .addRequirements(Requirement.credits("all", EctsCredits.of(6), HoldingFilter.all()))
                    .addPolicies(RuleUse.of("early", Rules.minimumCredits(Rational.of(60), CreditSystem.ECTS, CLOSED)))
                    .build();
            Holding early = Holding.earned(
                    course("x", "6", 6).awardedOn(LocalDate.parse("2025-06-01")).build());
            assertThat(audit(award, early).status()).isEqualTo(AwardStatus.IMPOSSIBLE);
        }
    }

    @Nested
    class In_progress {

        @Test
        void should_not_displace_what_is_earned() {
            Award award = award(
                    Requirement.count("a", 1, HoldingFilter.tagged("A")),
                    Requirement.count("b", 1, HoldingFilter.tagged("B")));
            AuditResult result = audit(award, sized("x", "6", "A"), inProgress("y", "5", "A"));
            assertThat(result.requirement("a").orElseThrow().status()).isEqualTo(RequirementStatus.MET);
            assertThat(result.notCounted()).containsExactly("y");
        }
    }

    @Nested
    class Counting_once {

        @Test
        void should_see_two_versions_of_what_is_expired_as_one() {
            MicroCredential expired = MicroCredential.builder()
                    .id("mid")
                    .validTo(TODAY.minusDays(1))
                    .addEquivalentTo(CredentialId.parse("v1"), CredentialId.parse("v2"))
                    .build();
            AuditResult result = audit(TWELVE, sized("v1", "6"), sized("v2", "6"), Holding.earned(expired));
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_not_count_a_transcript_and_the_renewal_of_its_course() {
            MicroCredential transcript = MicroCredential.builder()
                    .id("tr")
                    .ects("6")
                    .addParts(CredentialId.parse("p"))
                    .build();
            MicroCredential renewal = MicroCredential.builder()
                    .id("p2")
                    .ects("6")
                    .awardedOn(TODAY)
                    .renews(CredentialId.parse("p"))
                    .build();
            AuditResult result = audit(TWELVE, Holding.earned(transcript), Holding.earned(renewal));
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_name_the_level_that_tells_two_achievements_apart() {
            MicroCredential known = certifying("d1").eqf(7).build();
            AuditResult result = audit(
                    TWELVE,
                    Holding.earned(known),
                    Holding.earned(certifying("d2").build()));
            assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
            assertThat(result.findings().get(0).fact("missing")).contains(Fact.of(List.of("level of d2")));
        }

        private MicroCredential.Builder certifying(String id) {
            return MicroCredential.builder().id(id).ects("6").addLearningOutcomes(LearningOutcome.identified("o1"));
        }
    }

    @Nested
    class Proofs {

        @Test
        void should_hold_whatever_the_unknown_level_is() {
            Award award = award(Requirement.credits("all", EctsCredits.of(12), HoldingFilter.atLeast(EqfLevel.EQF_7)));
            AuditResult result = audit(award, sized("u", "6"));
            assertThat(result.witnesses())
                    .singleElement()
                    .satisfies(witness -> assertThat(witness.lacking()).isEqualTo(Rational.of(6)));
        }
    }

    @Nested
    class Reasons {

        @Test
        void should_wait_for_the_day_of_a_recognition() {
            Award award = Award.builder()
                    .id("six")
                    .title(LocalizedText.of("en", "Six"))
                    .receiver("Receiver")
                    .addRequirements(Requirement.credits("all", EctsCredits.of(6), HoldingFilter.all()))
                    .build();
            Grant grant = Grant.builder()
                    .receiver("Receiver")
                    .purpose("credit")
                    .credits(CreditAmount.parse("6 ects"))
                    .decidedOn(TODAY.plusDays(1))
                    .build();
            Holding recognised = Holding.builder()
                    .credential(MicroCredential.builder().id("g").build())
                    .grant(grant)
                    .build();
            assertThat(audit(award, recognised).report().findings("GRANT_AHEAD"))
                    .hasSize(1);
        }

        @Test
        void should_name_the_size_that_decides_for_a_floor() {
            Award award = Award.builder()
                    .id("floor")
                    .title(LocalizedText.of("en", "Floor"))
                    .addRequirements(Requirement.count("one", 1, HoldingFilter.all()))
                    .addPolicies(RuleUse.of("size", Rules.minimumCredits(EctsCredits.of(6))))
                    .build();
            AuditResult result = audit(award, holding("h"));
            assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
            assertThat(result.findings().get(0).fact("missing")).contains(Fact.of(List.of("workload of h")));
        }

        @Test
        void should_prefer_fewer_credits_in_any_system() {
            Award award = award(RuleUse.of(
                    "fet", Rules.minimumCredits(Rational.of(15), CreditSystem.parse("qqi-fet"), HoldingFilter.all())));
            AuditResult result = audit(award, carrying("a30", "30 qqi-fet"), carrying("b15", "15 qqi-fet"));
            assertThat(result.notCounted()).containsExactly("a30");
        }

        private Holding carrying(String id, String credits) {
            Workload workload = Workload.builder()
                    .addOtherCredits(CreditAmount.parse(credits))
                    .build();
            return Holding.earned(
                    MicroCredential.builder().id(id).workload(workload).build());
        }
    }
}
