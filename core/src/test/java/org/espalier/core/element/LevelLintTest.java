package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelLintTest {

    private static Report levelled(QualificationLevel.Builder level) {
        return Samples.checked(Samples.without(Element.LEVEL).level(level.build()));
    }

    private static QualificationLevel.Builder eqf(int level) {
        return QualificationLevel.builder().eqf(EqfLevel.of(level));
    }

    @ParameterizedTest
    @CsvSource({
        "5, short, SATISFIED",
        "6, first, SATISFIED",
        "7, second, SATISFIED",
        "8, third, SATISFIED",
        "6, second, VIOLATED",
        "7, first, VIOLATED",
        "5, third, VIOLATED"
    })
    void should_compare_cycle_and_eqf_level(int eqf, String cycle, Verdict expected) {
        Finding finding = Samples.only(levelled(eqf(eqf).cycle(EheaCycle.parse(cycle))), "LEVEL_CYCLE_MISMATCH");

        assertThat(finding.verdict()).isEqualTo(expected);
        assertThat(finding.isBlocking()).isEqualTo(expected == Verdict.VIOLATED);
        assertThat(finding.source().orElseThrow().confidence()).isEqualTo(Confidence.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({"IE NQF 6, 6, VIOLATED", "IE NQF 6, 5, SATISFIED", "SCQF 10, 6, SATISFIED", "SCQF 1, 1, VIOLATED"})
    void should_compare_national_and_eqf_level(String national, int eqf, Verdict expected) {
        Finding finding =
                Samples.only(levelled(eqf(eqf).addNational(NationalLevel.parse(national))), "LEVEL_NATIONAL_MISMATCH");

        assertThat(finding.verdict()).isEqualTo(expected);
    }

    @Test
    void should_tell_both_meanings_of_a_mismatch() {
        Finding finding =
                Samples.only(levelled(eqf(6).addNational(NationalLevel.parse("IE NQF 6"))), "LEVEL_NATIONAL_MISMATCH");

        assertThat(finding.facts())
                .containsEntry("first", Fact.of("EQF 6"))
                .containsEntry("second", Fact.of("IE NQF 6"))
                .containsEntry("secondEqf", Fact.of("EQF 5"));
    }

    @Test
    void should_compare_a_cycle_with_the_national_level_where_no_eqf_level_is_stated() {
        Report report = levelled(QualificationLevel.builder()
                .addNational(NationalLevel.parse("IE NQF 9"))
                .cycle(EheaCycle.FIRST));

        assertThat(Samples.only(report, "LEVEL_CYCLE_MISMATCH").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_tell_each_disagreement_with_the_first_statement_once() {
        Report report =
                levelled(eqf(6).addNational(NationalLevel.parse("IE NQF 6")).cycle(EheaCycle.SECOND));

        assertThat(report.findings(Verdict.VIOLATED))
                .extracting(Finding::code)
                .containsExactly("LEVEL_NATIONAL_MISMATCH", "LEVEL_CYCLE_MISMATCH");
    }

    @Test
    void should_name_a_national_level_that_nobody_knows() {
        Finding finding = Samples.only(
                levelled(eqf(6).addNational(NationalLevel.parse("Atlantis 3"))), "LEVEL_NATIONAL_MISMATCH");

        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.facts()).containsEntry("missing", Fact.of(List.of("Atlantis 3")));
    }

    @Test
    void should_have_nothing_to_compare_with_one_statement() {
        assertThat(levelled(eqf(6)).findings()).extracting(Finding::code).noneMatch(code -> code.startsWith("LEVEL_"));
    }
}
