package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.sized;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.rule.Cases;
import org.espalier.stacking.rule.CohortCase;
import org.espalier.stacking.rule.FactCondition;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data that decide on an award are named, and where they decide nothing the answer is known without them. */
class DecidingDataTest {

    private static RuleUse credits(String tag, long least) {
        return Requirement.credits(tag, EctsCredits.of(least), HoldingFilter.tagged(tag));
    }

    private static AuditResult audit(Award award, Holding... holdings) {
        return AwardAudit.of(award).audit(Portfolio.of("L-0417", List.of(holdings)), TODAY);
    }

    private static Fact missing(AuditResult result) {
        return result.report().findings("AWARD").get(0).fact("missing").orElseThrow();
    }

    @Nested
    class Facts_of_the_case {

        private static Award by(Rule rule) {
            return award(RuleUse.of("w", rule));
        }

        private final Award track =
                by(Cases.when(FactCondition.among("track", "old"), credits("a", 5), credits("b", 5)));

        @Test
        void should_be_named_where_they_decide() {
            AuditResult result = audit(track, sized("x", "5", "a"));
            assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
            assertThat(missing(result)).isEqualTo(Fact.of(List.of("fact track")));
        }

        @Test
        void should_be_told_with_what_they_lead_to() {
            assertThat(audit(track, sized("x", "5", "a")).report().findings("COMPLETIONS"))
                    .extracting(
                            finding -> finding.fact("meets").orElseThrow(),
                            finding -> finding.fact("fails").orElseThrow())
                    .containsExactly(
                            tuple(Fact.of(List.of("fact track old")), Fact.of(List.of("fact track none of old"))));
        }

        @Test
        void should_not_matter_where_each_branch_is_met() {
            assertThat(audit(track, sized("x", "5", "a", "b")).status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_not_matter_where_no_branch_is_met() {
            assertThat(audit(track, sized("x", "4", "a", "b")).status()).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_not_matter_where_one_choice_settles_both_rules() {
            Award both = award(
                    RuleUse.of("v", Cases.when(FactCondition.among("track", "old"), credits("a", 5), credits("b", 5))),
                    RuleUse.of("w", Cases.when(FactCondition.among("track", "old"), credits("c", 5), credits("d", 5))));
            AuditResult result = audit(both, sized("x", "5", "a", "d"), sized("y", "5", "b", "c"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @ParameterizedTest
        @CsvSource({"ab, ELIGIBLE_FOR_REVIEW", "a, UNDETERMINED", "c, NOT_YET"})
        void should_be_tried_for_each_option(String tags, AwardStatus expected) {
            Map<String, RuleUse> options = new LinkedHashMap<>();
            options.put("ai", credits("a", 5));
            options.put("db", credits("b", 5));
            Holding held = sized("x", "5", tags.split(""));
            assertThat(audit(by(Cases.specialisation(options)), held).status()).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"ab, ELIGIBLE_FOR_REVIEW", "b, UNDETERMINED", "c, NOT_YET"})
        void should_be_tried_for_each_cohort(String tags, AwardStatus expected) {
            LocalDate first = LocalDate.parse("2025-01-01");
            Award cohorts = by(Cases.cohort(
                    CohortCase.until(first.minusDays(1), credits("a", 5)), CohortCase.since(first, credits("b", 5))));
            assertThat(audit(cohorts, sized("x", "5", tags.split(""))).status()).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"a, UNDETERMINED", "b, UNDETERMINED", "ab, ELIGIBLE_FOR_REVIEW"})
        void should_be_tried_between_two_numbers(String tags, AwardStatus expected) {
            FactCondition between = FactCondition.allOf(
                    FactCondition.minimum("points", Rational.of(3)), FactCondition.maximum("points", Rational.of(4)));
            Award numbers = by(Cases.when(between, credits("a", 5), credits("b", 5)));
            assertThat(audit(numbers, sized("x", "5", tags.split(""))).status()).isEqualTo(expected);
        }

        @Test
        void should_not_be_tried_where_they_are_told() {
            Circumstances told =
                    Circumstances.builder().putFacts("track", Fact.of("old")).build();
            AuditResult result =
                    AwardAudit.of(track).in(told).audit(Portfolio.of("L-0417", List.of(sized("x", "5", "b"))), TODAY);
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        }
    }

    @Nested
    class Levels_that_contradict_each_other {

        private static Holding of(int eqf, EheaCycle cycle) {
            QualificationLevel level = QualificationLevel.builder()
                    .eqf(EqfLevel.of(eqf))
                    .cycle(cycle)
                    .build();
            return Holding.earned(
                    MicroCredential.builder().id("x").ects("10").level(level).build());
        }

        private static Award levels(HoldingFilter filter) {
            return award(Requirement.credits("a", EctsCredits.of(10), filter));
        }

        @ParameterizedTest
        @CsvSource({
            "7, FIRST, 6, ELIGIBLE_FOR_REVIEW",
            "7, FIRST, 7, UNDETERMINED",
            "7, FIRST, 8, NOT_YET",
            "8, SECOND, 7, ELIGIBLE_FOR_REVIEW",
            "8, FIRST, 7, UNDETERMINED"
        })
        void should_keep_to_what_is_told(int eqf, EheaCycle cycle, int least, AwardStatus expected) {
            Award award = levels(HoldingFilter.atLeast(EqfLevel.of(least)));
            assertThat(audit(award, of(eqf, cycle)).status()).isEqualTo(expected);
        }

        @Test
        void should_be_told_as_such() {
            AuditResult result = audit(levels(HoldingFilter.atLeast(EqfLevel.EQF_7)), of(7, EheaCycle.FIRST));
            assertThat(missing(result))
                    .isEqualTo(Fact.of(List.of("level of x (EQF 6 and EQF 7 are told, which contradict each other)")));
        }

        @Test
        void should_decide_nothing_where_no_level_that_is_told_is_low_enough() {
            Award low =
                    levels(HoldingFilter.builder().levelAtMost(EqfLevel.EQF_5).build());
            assertThat(audit(low, of(7, EheaCycle.FIRST)).status()).isEqualTo(AwardStatus.NOT_YET);
        }
    }

    @Nested
    class Levels_that_are_not_known {

        private static Fact told(HoldingFilter filter, String fact) {
            Award award = award(Requirement.credits("a", EctsCredits.of(10), filter));
            return audit(award, sized("x", "10"))
                    .report()
                    .findings("COMPLETIONS")
                    .get(0)
                    .fact(fact)
                    .orElseThrow();
        }

        private static HoldingFilter only(int level) {
            return HoldingFilter.builder()
                    .levelAtLeast(EqfLevel.of(level))
                    .levelAtMost(EqfLevel.of(level))
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "7, EQF 7 of x, another level than EQF 7 of x",
            "4, EQF 4 of x, 'EQF 1, EQF 2, EQF 3 or EQF 8 of x'",
            "8, EQF 8 of x, EQF 1 of x"
        })
        void should_be_told_as_what_was_tried(int level, String meets, String fails) {
            assertThat(told(only(level), "meets")).isEqualTo(Fact.of(List.of(meets)));
            assertThat(told(only(level), "fails")).isEqualTo(Fact.of(List.of(fails)));
        }

        @Test
        void should_be_told_as_all_but_one_where_that_one_is_not_wanted() {
            HoldingFilter others = HoldingFilter.builder().not(only(7)).build();
            assertThat(told(others, "meets").text()).isEqualTo("another level than EQF 7 of x");
        }
    }
}
