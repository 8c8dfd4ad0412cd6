package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.rule.Judged.outcomes;
import static org.espalier.stacking.rule.Judged.rule;
import static org.espalier.stacking.rule.Judged.sentence;
import static org.espalier.stacking.rule.Judged.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityStudyPeriodTest {

    private final Rule oneToThree = Eligibility.studyPeriod(1, 3, StudyUnit.SEMESTERS);

    @ParameterizedTest
    @CsvSource({
        "2025-09-01,2025-09-01,SATISFIED",
        "2025-09-01,2026-02-28,SATISFIED",
        "2025-09-01,2027-02-28,SATISFIED",
        "2025-09-01,2027-03-01,VIOLATED"
    })
    void should_count_semesters_that_have_begun(LocalDate first, LocalDate last, Verdict verdict) {
        assertThat(verdict(oneToThree, studied("a", first, last))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01,2026-02-28,VIOLATED", "2025-09-01,2026-03-01,SATISFIED"})
    void should_ask_for_a_second_semester_that_has_begun(LocalDate first, LocalDate last, Verdict verdict) {
        assertThat(verdict(
                        rule("{'kind': 'study-period', 'minimum': 2, 'unit': 'semesters'}"), studied("a", first, last)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01,2025-11-29,VIOLATED",
        "2025-09-01,2025-11-30,SATISFIED",
        "2025-09-01,2025-12-31,SATISFIED",
        "2025-09-01,2026-01-01,VIOLATED"
    })
    void should_compare_months_exactly(LocalDate first, LocalDate last, Verdict verdict) {
        assertThat(verdict(Eligibility.studyPeriod(3, 4, StudyUnit.MONTHS), studied("a", first, last)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01,2025-09-01,VIOLATED", "2025-09-01,2025-09-02,SATISFIED", "2025-09-01,2025-09-03,VIOLATED"})
    void should_count_the_first_and_the_last_day(LocalDate first, LocalDate last, Verdict verdict) {
        assertThat(verdict(Eligibility.studyPeriod(2, 2, StudyUnit.DAYS), studied("a", first, last)))
                .isEqualTo(verdict);
    }

    @Test
    void should_reach_from_the_earliest_to_the_latest_whatever_lies_between() {
        Holding early = studied("a", day("2024-09-01"), day("2024-09-30"));
        Holding late = studied("b", day("2026-03-01"), day("2026-03-02"));
        assertThat(verdict(oneToThree, early, late)).isEqualTo(Verdict.VIOLATED);
        assertThat(sentence(oneToThree, early, late))
                .isEqualTo("Studied for 4 semesters: studied within 1 to 3 semesters asked for.");
    }

    @Test
    void should_stay_open_while_no_days_are_told() {
        Outcome outcome = outcomes(oneToThree, undated("a")).get(0);
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.facts())
                .containsEntry("missing", Fact.of(List.of("first day of study of a", "last day of study of a")));
    }

    @Test
    void should_be_decided_by_what_is_told_where_that_is_enough() {
        Holding long_ = studied("a", day("2024-01-01"), day("2026-01-01"));
        assertThat(verdict(oneToThree, long_, undated("b"))).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(rule("{'kind': 'study-period', 'minimum': 4, 'unit': 'semesters'}"), long_, undated("b")))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_know_a_semester_as_begun_whenever_it_was() {
        assertThat(verdict(rule("{'kind': 'study-period', 'minimum': 1, 'unit': 'semesters'}"), undated("a")))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_take_a_single_day_into_account() {
        Holding begun = Holding.earned(
                MicroCredential.builder().id("a").studiedFrom(day("2024-01-01")).build());
        Holding ended = Holding.earned(
                MicroCredential.builder().id("b").studiedTo(day("2026-01-01")).build());
        assertThat(verdict(oneToThree, begun)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(oneToThree, begun, ended)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_be_violated_as_a_minimum_over_nothing_and_not_apply_as_a_maximum() {
        assertThat(verdict(oneToThree)).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(rule("{'kind': 'study-period', 'maximum': 3, 'unit': 'months'}")))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void should_take_semesters_as_long_as_the_receiver_says() {
        Rule terms = rule("{'kind': 'study-period', 'maximum': 2, 'unit': 'semesters', 'monthsPerSemester': 4}");
        assertThat(verdict(terms, studied("a", day("2025-09-01"), day("2026-04-30"))))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(terms, studied("a", day("2025-09-01"), day("2026-05-01"))))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_tell_months_with_their_days() {
        Rule months = Eligibility.studyPeriod(1, 2, StudyUnit.MONTHS);
        assertThat(sentence(months, studied("a", day("2025-09-01"), day("2025-12-01"))))
                .isEqualTo("Studied for 3 months and 1 day: studied within 1 to 2 months asked for.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind': 'study-period', 'unit': 'days'}",
                "{'kind': 'study-period', 'minimum': 0, 'unit': 'days'}",
                "{'kind': 'study-period', 'minimum': 3, 'maximum': 2, 'unit': 'days'}",
                "{'kind': 'study-period', 'minimum': 60001, 'unit': 'days'}",
                "{'kind': 'study-period', 'minimum': 1, 'unit': 'semesters', 'monthsPerSemester': 0}",
                "{'kind': 'study-period', 'minimum': 1, 'unit': 'semesters', 'monthsPerSemester': 13}",
                "{'kind': 'study-period', 'minimum': 1, 'unit': 'weeks'}"
            })
    void should_refuse_what_makes_no_sense(String rule) {
        assertThatThrownBy(() -> rule(rule)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Holding undated(String id) {
        return Holding.earned(MicroCredential.builder().id(id).build());
    }

    static Holding studied(String id, LocalDate first, LocalDate last) {
        return studied(id, Optional.of(first), Optional.of(last));
    }

    static Holding studied(String id, Optional<LocalDate> first, Optional<LocalDate> last) {
        return Holding.earned(MicroCredential.builder()
                .id(id)
                .studiedFrom(first)
                .studiedTo(last)
                .build());
    }
}
