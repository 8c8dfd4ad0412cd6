package org.espalier.stacking.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.stack.Given.SOFTWARE;
import static org.espalier.stacking.stack.Given.THERAPY;
import static org.espalier.stacking.stack.Given.analysed;
import static org.espalier.stacking.stack.Given.analysedTowardsAnAward;
import static org.espalier.stacking.stack.Given.bare;
import static org.espalier.stacking.stack.Given.course;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StackReportTest {

    private static final Wording WORDING = Wording.installed();

    static Stream<Report> reports() {
        return Stream.of(
                        analysed(),
                        analysed(rich()),
                        analysedTowardsAnAward(course("a", 6, SOFTWARE, 2022), course("b", 6, THERAPY, 2023)),
                        analysed(course("a", 6, SOFTWARE, 2022), bare("b").renews("a")),
                        analysedTowardsAnAward(
                                course("a", 6, SOFTWARE, 2022), bare("b").in(2023)),
                        analysedTowardsAnAward(IntStream.range(0, 5)
                                .mapToObj(i -> bare("c" + i))
                                .toArray(Given[]::new)))
                .map(StackAnalysis::toReport);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void should_say_every_finding_in_a_full_sentence(Report report) {
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(WORDING.sentence(finding)).doesNotContain("?", "{", "[").endsWith(".");
            assertThat(WORDING.help(finding)).isPresent();
        });
    }

    @Test
    void should_use_every_code() {
        assertThat(reports().flatMap(report -> report.findings().stream()).map(Finding::code))
                .contains(
                        "STACK_DIRECTION",
                        "STACK_SHARE",
                        "STACK_STEP",
                        "STACK_NOT_ENTERED",
                        "STACK_RENEWAL",
                        "RENEWAL_GAP",
                        "STACK_DUPLICATE",
                        "OUTCOME_OVERLAP_PARTIAL",
                        "STACK_CREDITS_UNKNOWN",
                        "STACK_ORDER_ASSUMED");
    }

    @Test
    void should_be_satisfied_where_the_direction_is_determined() {
        Report report = analysed(
                        course("a", 6, SOFTWARE, 2022).needsNothing(),
                        course("b", 7, SOFTWARE, 2023).needsNothing())
                .toReport();

        assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(report.evaluatedOn()).contains(Given.TODAY.day());
    }

    @Test
    void should_be_undetermined_where_the_direction_is() {
        Report report = analysed(course("a", 6, SOFTWARE, 2022), course("b", 7, SOFTWARE, 2023))
                .toReport();

        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.determining()).extracting(Finding::code).containsExactly("STACK_DIRECTION");
    }

    @Test
    void should_say_what_the_stack_is() {
        Report report = analysedTowardsAnAward(course("a", 6, SOFTWARE, 2022), course("b", 6, THERAPY, 2023))
                .toReport();

        assertThat(sentences(report))
                .startsWith(
                        "The stack of 2 holdings is horizontal: 1 entered by a step, 1 by none; at the same level 0 deepen and"
                                + " 1 broaden; 0 are supplements.",
                        "horizontal steps: 1, 1 of all by number, 1 by credits; 10 ECTS.",
                        "a to b is horizontal (broadening): level same from EQF 6 to EQF 6, field far, link shared target by"
                                + " MSc.");
    }

    @Test
    void should_say_what_is_not_known() {
        Report report = analysed(course("a", 6, SOFTWARE, 2022), course("b", 7, SOFTWARE, 2023))
                .toReport();

        assertThat(sentences(report))
                .startsWith(
                        "The direction of the stack of 2 holdings cannot be told: it may be independent, vertical; not"
                                + " known: prerequisites of b (not stated).");
    }

    private static List<String> sentences(Report report) {
        return report.findings().stream().map(WORDING::sentence).toList();
    }

    private static Given[] rich() {
        return Arrays.asList(
                        course("a", 6, SOFTWARE, 2021).outcomes("o1", "o2").validTo("2022-01-01"),
                        course("b", 7, THERAPY, 2022).needs("a").outcomes("o2"),
                        bare("c").needs("b"),
                        bare("d").renews("a").in(2024),
                        bare("e").sameAs("b"))
                .toArray(Given[]::new);
    }
}
