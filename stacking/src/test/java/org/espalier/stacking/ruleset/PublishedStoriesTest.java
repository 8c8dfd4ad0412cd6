package org.espalier.stacking.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.course;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.Workload;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.evaluation.Circumstances;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that must come out right, held against published rule sets. */
class PublishedStoriesTest {

    private static Report validate(String ruleSet, Circumstances circumstances, List<Holding> holdings) {
        RuleSet rules = RuleSets.named(ruleSet, TODAY).orElseThrow();
        return StackValidator.of(rules).validate(holdings, rules.evaluation(TODAY, circumstances));
    }

    private static Report validate(String ruleSet, List<Holding> holdings) {
        return validate(ruleSet, Circumstances.none(), holdings);
    }

    private static Finding finding(Report report, String code) {
        return report.findings(code).get(0);
    }

    private static Holding carrying(String id, String credits, String... tags) {
        Workload workload =
                Workload.builder().addOtherCredits(CreditAmount.parse(credits)).build();
        MicroCredential credential = MicroCredential.builder()
                .id(id)
                .workload(workload)
                .awardedOn(TODAY.minusYears(1))
                .build();
        return Holding.builder().credential(credential).addTags(tags).build();
    }

    @Nested
    class A_micro_degree {

        private MicroCredential.Builder part(int number) {
            return course("de-" + number, "6", 7).field("0613").offerForm(OfferForm.PART_OF_DEGREE);
        }

        private List<Holding> courses() {
            return IntStream.rangeClosed(1, 4)
                    .mapToObj(number -> Holding.earned(part(number).build()))
                    .toList();
        }

        private List<Holding> studied(String from, String to) {
            return IntStream.rangeClosed(1, 4)
                    .mapToObj(number -> part(number)
                            .studiedFrom(LocalDate.parse(from))
                            .studiedTo(LocalDate.parse(to))
                            .build())
                    .map(Holding::earned)
                    .toList();
        }

        @Test
        void should_pass_with_the_duration_open_while_no_dates_of_study_are_given() {
            Report report = validate("ee-taltech-micro-degree", courses());
            assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(finding(report, "CREDITS").fact("counted").orElseThrow().text())
                    .isEqualTo("24 ECTS");
            assertThat(finding(report, "SHARE").fact("share").orElseThrow().text())
                    .isEqualTo("100 %");
            assertThat(finding(report, "STUDY_PERIOD").verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({"2025-09-01,2026-06-15,SATISFIED", "2024-09-01,2026-06-15,VIOLATED"})
        void should_last_one_to_three_semesters(String from, String to, Verdict verdict) {
            Finding duration = finding(validate("ee-taltech-micro-degree", studied(from, to)), "STUDY_PERIOD");
            assertThat(duration.verdict()).isEqualTo(verdict);
            assertThat(duration.severity()).isEqualTo(Severity.WARNING);
        }

        @Test
        void should_cost_360_euros_to_be_recognised() {
            assertThat(fee(Circumstances.none())).isEqualTo("360 EUR");
        }

        @Test
        void should_cost_nothing_where_the_fee_is_waived() {
            Circumstances waived = Circumstances.builder()
                    .putFacts("rplFeeWaived", Fact.of(true))
                    .build();
            assertThat(fee(waived)).isEqualTo("0 EUR");
        }

        private String fee(Circumstances circumstances) {
            Report report = validate("ee-taltech-rpl", circumstances, courses());
            return finding(report, "FEE").fact("fee").orElseThrow().text();
        }
    }

    @Nested
    class Further_education_credits {

        private final List<Holding> components = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> carrying("fet-" + number, "15 qqi-fet"))
                .toList();

        @Test
        void should_make_a_major_award_of_120() {
            Finding credits = finding(validate("ie-qqi-fet-major-award", components), "CREDITS");
            assertThat(credits.verdict()).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_miss_15_with_seven() {
            Finding credits = finding(validate("ie-qqi-fet-major-award", components.subList(1, 8)), "CREDITS");
            assertThat(credits.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(credits.fact("gap").orElseThrow().text()).startsWith("15 ");
        }
    }

    @Nested
    class Three_quarters_of_thirty {

        private final List<Holding> held = List.of(
                carrying("a", "23 hku-space", "category", "at-level"), carrying("b", "7 hku-space", "category"));

        @ParameterizedTest
        @CsvSource({"printed,VIOLATED,24", "computed,SATISFIED,22.5"})
        void should_follow_the_reading_and_name_it(String reading, Verdict verdict, String asked) {
            String ruleSet = "hk-hku-space-certificate-" + reading;
            Report report = validate(ruleSet, held);
            Finding level = report.findings().stream()
                    .filter(finding -> finding.fact("rule").equals(java.util.Optional.of(Fact.of(ruleSet + ".level"))))
                    .findFirst()
                    .orElseThrow();
            assertThat(level.verdict()).isEqualTo(verdict);
            assertThat(report.verdict()).isEqualTo(verdict);
            assertThat(Wording.installed().sentence(level)).contains("at least " + asked);
        }
    }
}
