package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.audit;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.course;
import static org.espalier.stacking.Samples.holding;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.Workload;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Limits;
import org.espalier.stacking.rule.Orders;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases that must come out right, told from the outside. */
class StoriesTest {

    @Nested
    class A_micro_degree_towards_a_master {

        private final List<Holding> courses = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> course("de-" + i, "6", 7).field("0613").offerForm(OfferForm.PART_OF_DEGREE))
                .map(builder -> Holding.earned(builder.build()))
                .toList();

        @Test
        void should_pass_the_rules_of_the_micro_degree() {
            Report report = StackValidator.of(
                            RuleUse.of("size", Rules.credits(EctsCredits.of(6), EctsCredits.of(30))),
                            RuleUse.of("courses", Rules.minimumCount(2, HoldingFilter.all())),
                            RuleUse.of("each", Rules.minimumCreditsPerItem(EctsCredits.of(2))),
                            RuleUse.of("degree courses", Limits.minimumShare(Rational.of(50), degreeCourses())))
                    .validate(courses, Evaluation.on(TODAY));
            assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(fact(report, "CREDITS", "counted")).isEqualTo("24 ECTS");
            assertThat(fact(report, "SHARE", "share")).isEqualTo("100 %");
        }

        @Test
        void should_show_24_counted_and_96_missing_of_which_30_are_the_thesis() {
            Award master = award(
                    Requirement.credits("courses", EctsCredits.of(90), HoldingFilter.atLeast(EqfLevel.EQF_7)),
                    Requirement.credits("thesis", EctsCredits.of(30), HoldingFilter.tagged("thesis")));
            AuditResult result = audit(master, courses.toArray(new Holding[0]));
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
            assertThat(result.counted()).isEqualTo(Map.of("ECTS", Rational.of(24)));
            assertThat(result.missing()).isEqualTo(Map.of("ECTS", Rational.of(96)));
            assertThat(result.requirement("thesis").orElseThrow().missing()).contains(Rational.of(30));
        }

        private HoldingFilter degreeCourses() {
            return HoldingFilter.builder()
                    .addOfferForms(OfferForm.PART_OF_DEGREE)
                    .build();
        }
    }

    @Nested
    class Old_learning {

        private final Holding old = Holding.earned(
                course("old", "6", 6).awardedOn(LocalDate.parse("2018-01-20")).build());

        @Test
        void should_not_count_beyond_the_maximum_age() {
            AuditResult result = audit(asking(RuleUse.of("age", Rules.maximumAge(Period.ofYears(5)))), old);
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
            assertThat(result.report().findings("TOO_OLD_FOR_RECEIVER")).hasSize(1);
        }

        @Test
        void should_count_without_a_maximum_age() {
            assertThat(audit(asking(), old).status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @ParameterizedTest
        @CsvSource({"2021-11-22,SATISFIED", "2021-11-21,VIOLATED"})
        void should_count_to_the_day_itself(LocalDate awarded, Verdict verdict) {
            Holding course =
                    Holding.earned(course("c", "6", 6).awardedOn(awarded).build());
            Report report = StackValidator.of(RuleUse.of("age", Rules.maximumAge(Period.ofYears(5))))
                    .validate(List.of(course), Evaluation.on(TODAY));
            assertThat(report.verdict()).isEqualTo(verdict);
        }

        private Award asking(RuleUse... policies) {
            return Award.builder()
                    .id("six")
                    .title(LocalizedText.of("en", "Six credits"))
                    .addRequirements(Requirement.credits("all", EctsCredits.of(6), HoldingFilter.all()))
                    .addPolicies(policies)
                    .build();
        }
    }

    @Nested
    class Irish_diplomas {

        @Test
        void should_miss_one_diploma_at_the_level() {
            Report report = validate(
                    diploma("a", "IE NQF 9", "0613"), diploma("b", "NFQ 9", "0613"), diploma("c", "NFQ 8", "0613"));
            Finding profile = report.findings("LEVEL_PROFILE").get(0);
            assertThat(profile.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(profile.fact("counted")).contains(Fact.of(Rational.of(60), Rational.of(60), "ECTS"));
            assertThat(profile.fact("gap")).contains(Fact.of(Rational.of(30), "ECTS"));
        }

        @Test
        void should_succeed_with_a_third_diploma_in_another_field() {
            Report report = validate(
                    diploma("a", "NFQ 9", "0613"), diploma("b", "NFQ 9", "0613"), diploma("c", "NFQ 9", "0915"));
            assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_not_read_NFQ_9_as_EQF_9_nor_NFQ_8_as_EQF_8() {
            Report report = StackValidator.of(
                            RuleUse.of("eqf8", Limits.levelProfile(EctsCredits.of(1), EqfLevel.EQF_8)))
                    .validate(
                            List.of(diploma("a", "NFQ 9", "0613"), diploma("c", "NFQ 8", "0613")),
                            Evaluation.on(TODAY));
            assertThat(report.verdict()).isEqualTo(Verdict.VIOLATED);
        }

        private Report validate(Holding... holdings) {
            return StackValidator.of(RuleUse.of("profile", Limits.levelProfile(EctsCredits.of(90), EqfLevel.EQF_7)))
                    .validate(List.of(holdings), Evaluation.on(TODAY));
        }

        private Holding diploma(String id, String level, String field) {
            QualificationLevel stated = QualificationLevel.builder()
                    .addNational(NationalLevel.parse(level))
                    .build();
            return Holding.earned(MicroCredential.builder()
                    .id(id)
                    .ects("30")
                    .level(stated)
                    .field(field)
                    .build());
        }
    }

    @Nested
    class Credits_of_another_system {

        private final Holding[] components = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> carrying("fet-" + i, "15 qqi-fet"))
                .toArray(Holding[]::new);

        @Test
        void should_add_up_in_their_own_system() {
            Award major = award(RuleUse.of(
                    "components",
                    Rules.minimumCredits(Rational.of(120), CreditSystem.parse("qqi-fet"), HoldingFilter.all())));
            assertThat(audit(major, components).status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_not_count_as_ECTS() {
            Award ects = award(Requirement.credits("all", EctsCredits.of(120), HoldingFilter.all()));
            AuditResult result = audit(ects, components);
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
            assertThat(result.report().findings("CREDIT_SYSTEM_MISMATCH")).hasSize(8);
        }

        @ParameterizedTest
        @EnumSource(ConversionMethod.class)
        void should_count_by_the_method_that_the_award_names(ConversionMethod method) {
            Award ects = Award.builder()
                    .id("thirty")
                    .title(LocalizedText.of("en", "Thirty credits"))
                    .conversion(method)
                    .addRequirements(Requirement.credits("all", EctsCredits.of(30), HoldingFilter.all()))
                    .build();
            Holding[] modules = IntStream.rangeClosed(1, 4)
                    .mapToObj(i -> carrying("uk-" + i, "15 uk-cats"))
                    .toArray(Holding[]::new);
            AwardStatus byRatio = AwardStatus.ELIGIBLE_FOR_REVIEW;
            assertThat(audit(ects, modules).status())
                    .isEqualTo(method == ConversionMethod.BY_CREDIT_RATIO ? byRatio : AwardStatus.NOT_YET);
        }

        private Holding carrying(String id, String credits) {
            Workload workload = Workload.builder()
                    .addOtherCredits(CreditAmount.parse(credits))
                    .build();
            return Holding.earned(
                    MicroCredential.builder().id(id).workload(workload).build());
        }
    }

    @Nested
    class Core_elective_and_capstone {

        @Test
        void should_name_the_missing_capstone() {
            Award programme = award(
                    Requirement.count("core", 3, HoldingFilter.tagged("core")),
                    Requirement.count("electives", 2, HoldingFilter.tagged("elective")),
                    Requirement.count("capstone", 1, HoldingFilter.tagged("capstone")));
            AuditResult result = audit(
                    programme,
                    holding("a", "core"),
                    holding("b", "core"),
                    holding("c", "core"),
                    holding("d", "elective"),
                    holding("e", "elective"));
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
            assertThat(result.report().determining())
                    .extracting(finding -> finding.subject().requirement().orElse(""))
                    .containsExactly("", "capstone");
            assertThat(result.witnesses())
                    .singleElement()
                    .extracting(w -> w.requirements())
                    .isEqualTo(List.of("capstone"));
        }

        @Test
        void should_refuse_an_award_that_asks_for_nothing() {
            assertThatThrownBy(Samples::award).hasMessageContaining("EMPTY_RULE");
        }
    }

    @Nested
    class Order {

        private final List<Holding> badges = List.of(
                Holding.earned(course("intermediate", "3", 5)
                        .awardedOn(LocalDate.parse("2025-03-14"))
                        .build()),
                Holding.earned(course("foundation", "3", 5)
                        .awardedOn(LocalDate.parse("2025-09-19"))
                        .build()));

        @ParameterizedTest
        @CsvSource({"ERROR,VIOLATED", "NOTE,SATISFIED"})
        void should_bind_only_where_it_is_enforced(Severity severity, Verdict verdict) {
            RuleUse order = RuleUse.builder()
                    .id("order")
                    .rule(Orders.order(
                            HoldingFilter.credential("foundation"), HoldingFilter.credential("intermediate")))
                    .severity(severity)
                    .build();
            Report report = StackValidator.of(order).validate(badges, Evaluation.on(TODAY));
            assertThat(report.findings("ORDER"))
                    .singleElement()
                    .extracting(Finding::verdict)
                    .isEqualTo(Verdict.VIOLATED);
            assertThat(report.verdict()).isEqualTo(verdict);
        }
    }

    @Nested
    class An_expired_badge {

        private static final LocalDate END = LocalDate.parse("2025-09-15");

        private final Holding badge = Holding.earned(MicroCredential.builder()
                .id("badge")
                .title("en", "Security badge")
                .awardedOn(LocalDate.parse("2022-09-15"))
                .validTo(END)
                .build());
        private final Award asking = award(Requirement.count("badge", 1, HoldingFilter.all()));

        @ParameterizedTest
        @CsvSource({
            "2026-11-22,NOT_YET",
            "2025-01-01,ELIGIBLE_FOR_REVIEW",
            "2025-09-15,ELIGIBLE_FOR_REVIEW",
            "2025-09-16,NOT_YET"
        })
        void should_count_to_its_last_day(LocalDate day, AwardStatus status) {
            AuditResult result = AwardAudit.of(asking).audit(Portfolio.of("L-0002", List.of(badge)), day);
            assertThat(result.status()).isEqualTo(status);
            assertThat(result.report().findings("EXPIRED")).hasSize(status == AwardStatus.NOT_YET ? 1 : 0);
        }

        @ParameterizedTest
        @CsvSource({"2025-09-01,0", "2025-09-16,0", "2025-09-17,1", "2025-09-20,4"})
        void should_count_by_its_renewal_and_tell_a_gap(LocalDate start, long gap) {
            AuditResult result = audit(asking, badge, renewal(start));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(result.notCounted()).containsExactly("badge");
            assertThat(result.report().findings("RENEWAL_GAP").stream()
                            .map(f -> f.fact("days").orElseThrow().text())
                            .toList())
                    .isEqualTo(gap == 0 ? List.of() : List.of(String.valueOf(gap)));
        }

        @Test
        void should_tell_until_when_the_answer_holds() {
            AuditResult result = AwardAudit.of(asking).audit(Portfolio.of("L-0002", List.of(badge)), END.minusYears(1));
            assertThat(result.holdsUntil()).contains(END);
        }

        @Test
        void should_never_add_credits() {
            Award credits = award(Requirement.credits("all", EctsCredits.of(1), HoldingFilter.all()));
            AuditResult result = AwardAudit.of(credits).audit(Portfolio.of("L-0002", List.of(badge)), END);
            assertThat(result.counted()).isEqualTo(Map.of("ECTS", Rational.ZERO));
        }

        private Holding renewal(LocalDate start) {
            return Holding.earned(MicroCredential.builder()
                    .id("renewal")
                    .title("en", "Security badge, renewed")
                    .awardedOn(start)
                    .validTo(LocalDate.parse("2028-09-01"))
                    .renews(CredentialId.parse("badge"))
                    .build());
        }
    }

    @Nested
    class A_transcript_and_its_courses {

        private final List<Holding> all = transcript("t", "18", "c1", "c2", "c3");

        @Test
        void should_count_each_credit_once() {
            Award award = award(Requirement.credits("all", EctsCredits.of(36), HoldingFilter.all()));
            AuditResult result = audit(award, all.toArray(new Holding[0]));
            assertThat(result.counted()).isEqualTo(Map.of("ECTS", Rational.of(18)));
        }

        @Test
        void should_tell_what_is_contained_in_what_is_counted() {
            Award award = award(Requirement.credits("all", EctsCredits.of(18), HoldingFilter.all()));
            AuditResult result = audit(award, all.toArray(new Holding[0]));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(result.report().findings("CONTAINED"))
                    .hasSize(result.notCounted().size());
        }

        private List<Holding> transcript(String id, String ects, String... parts) {
            List<Holding> holdings = new ArrayList<>();
            MicroCredential.Builder transcript =
                    MicroCredential.builder().id(id).ects(ects);
            for (String part : parts) {
                transcript.addParts(CredentialId.parse(part));
                holdings.add(Holding.earned(course(part, "6", 6).build()));
            }
            holdings.add(Holding.earned(transcript.build()));
            return holdings;
        }
    }

    private static String fact(Report report, String code, String name) {
        return report.findings(code).get(0).fact(name).orElseThrow().text();
    }
}
