package org.espalier.stacking.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Sharing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkAuditTest {

    private static final Table TABLE = Table.of("learner,id,ects,fields,tags,valid-to");
    private static final String COMPUTING = "L-1,c,6,0613,,";
    private static final String PROJECT = "L-1,p,4.5,0312,project,2027-06-30";

    @Test
    void should_find_what_fills_what() {
        BulkVerdict verdict = TABLE.verdict(COMPUTING, PROJECT);

        assertThat(verdict.isEligible()).isTrue();
        assertThat(verdict.input()).isEqualTo(BulkInput.COMPLETE);
        assertThat(verdict.result().orElseThrow().holdsUntil()).hasToString("Optional[2027-06-30]");
    }

    @Test
    void should_tell_a_verdict_in_cells() {
        BulkAudit audit = BulkAudit.of(AwardAudit.of(Table.AWARD), Table.DAY, TABLE.columns());

        assertThat(audit.header())
                .containsExactly(
                        "learner",
                        "line",
                        "holdings",
                        "input",
                        "status",
                        "proved",
                        "holds-until",
                        "computing.status",
                        "computing.counted",
                        "computing.missing",
                        "project.status",
                        "project.counted",
                        "project.missing",
                        "open-rules",
                        "not-counted",
                        "problems",
                        "first-problem");
        assertThat(audit.cells(TABLE.verdict(COMPUTING, "L-1,old,9,0613,,2020-01-01")))
                .containsExactly(
                        "L-1",
                        "2",
                        "2",
                        "complete",
                        "not-yet",
                        "yes",
                        "",
                        "met",
                        "6",
                        "",
                        "unmet",
                        "0",
                        "3",
                        "",
                        "old=EXPIRED",
                        "0",
                        "");
    }

    @Test
    void should_tell_what_counts_in_part_where_an_award_lets_parts_count() {
        Award divided = Award.builder()
                .id("divided")
                .title(Table.AWARD.title())
                .addRequirements(Requirement.credits("one", EctsCredits.of(6), HoldingFilter.all()))
                .addRequirements(Requirement.credits("two", EctsCredits.of(6), HoldingFilter.all()))
                .addPolicies(RuleUse.of("parts", Sharing.divisible()))
                .build();
        Table table = Table.of("learner,id,ects");
        BulkAudit audit = BulkAudit.of(AwardAudit.of(divided), Table.DAY, table.columns());
        List<String> cells = audit.cells(
                audit.audit(table.learners("L-1,a,4", "L-1,b,4", "L-1,c,4").get(0)));
        assertThat(cells.get(audit.header().indexOf("parts"))).isEqualTo("one:b=2 of 4|two:b=2 of 4");
    }

    @Test
    void should_audit_the_other_rows_and_say_that_the_input_is_incomplete() {
        BulkVerdict verdict = TABLE.verdict(COMPUTING, "L-1,x,six,0613,,", PROJECT);

        assertThat(verdict.input()).isEqualTo(BulkInput.INCOMPLETE);
        assertThat(verdict.holdings()).isEqualTo(2);
        assertThat(verdict.result().orElseThrow().status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(verdict.isEligible()).isFalse();
    }

    @Test
    void should_tell_line_column_what_was_found_and_what_to_do() {
        Finding problem = TABLE.problem(COMPUTING, "L-1,x,six,0613,,");

        assertThat(Wording.installed().sentence(problem))
                .isEqualTo(
                        "Line 3, column \"ects\": \"six\" was found; a number is wanted, not below zero, such as 7.5,"
                                + " without a sign between thousands.");
        assertThat(Wording.installed().help(problem).orElseThrow()).startsWith("Correct the cell");
    }

    @Test
    void should_tell_every_cell_that_is_wrong() {
        assertThat(TABLE.verdict("L-1,x,six,061x,,2026-02-30").problems())
                .extracting(problem -> problem.fact("column").orElseThrow().text())
                .containsExactly("ects", "fields", "valid-to");
    }

    @Test
    void should_give_no_verdict_where_no_row_can_be_used() {
        BulkVerdict verdict = TABLE.verdict("L-1,x,six,0613,,");

        assertThat(verdict.input()).isEqualTo(BulkInput.UNUSABLE);
        assertThat(verdict.result()).isEmpty();
    }

    @Test
    void should_use_the_first_of_two_rows_with_one_id() {
        BulkVerdict verdict = TABLE.verdict(COMPUTING, COMPUTING);

        assertThat(verdict.holdings()).isEqualTo(1);
        assertThat(verdict.problems()).extracting(Finding::code).containsExactly("BULK_ID_TWICE");
    }

    @Test
    void should_let_no_learner_stop_another() {
        assertThat(TABLE.verdicts("L-1,x,six,0613,,", "L-2,c,6,0613,,"))
                .extracting(BulkVerdict::input)
                .containsExactly(BulkInput.UNUSABLE, BulkInput.COMPLETE);
    }

    @Test
    void should_take_an_empty_cell_for_unknown_and_not_for_zero() {
        BulkVerdict verdict = TABLE.verdict("L-1,c,,0613,,", PROJECT);

        assertThat(verdict.result().orElseThrow().status()).isEqualTo(AwardStatus.UNDETERMINED);
    }

    @Test
    void should_name_a_row_without_an_id_by_its_line() {
        BulkVerdict verdict = Table.of("learner,ects").verdict("L-1,6", "L-1,6");

        assertThat(verdict.result().orElseThrow().notCounted()).containsExactly("line-2", "line-3");
    }

    @ParameterizedTest
    @CsvSource({
        "eqf, 9, 1 to 8",
        "countries, XX, country",
        "state, done, 'earned, in-progress, planned'",
        "awarded-on, 31.12.2025, yyyy-MM-dd",
        "awarded-on, 2025-02-29, yyyy-MM-dd",
        "full-degree, perhaps, true or false",
        "hours, -5, not below zero",
        "hours, '1 000', not below zero",
        "credit-system, points, points",
        "assessments, talking, oral-examination"
    })
    void should_say_what_is_wanted_in_a_cell(String column, String cell, String wanted) {
        Finding problem = Table.of("learner," + column).problem("L-1," + cell);

        assertThat(problem.fact("column").orElseThrow().text()).isEqualTo(column);
        assertThat(problem.fact("problem").orElseThrow().text()).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "'credits', '12', 'credits without their system'",
        "'grant-receiver', 'University', 'a grant needs its receiver and its purpose'",
        "'ects,credits,credit-system', '6,6,ects', 'told twice'",
        "'ects,credit-bearing', '6,no', 'not credit-bearing'",
        "'awarding-bodies,countries', 'A|B|C,EE|LV', '3 awarding bodies and 2 countries'"
    })
    void should_tell_cells_that_do_not_go_together(String columns, String cells, String problem) {
        Finding finding = Table.of("learner," + columns).problem("L-1," + cells);

        assertThat(finding.code()).isEqualTo("BULK_ROW");
        assertThat(finding.fact("problem").orElseThrow().text()).contains(problem);
    }

    @Test
    void should_read_words_days_numbers_and_lists_as_the_mapping_says() {
        BulkMapping.Builder mapping = BulkMapping.builder()
                .dateFormat("dd.MM.yyyy")
                .decimalSeparator(",")
                .listSeparator("/");
        mapping.putValues(BulkAttribute.STATE, Map.of("A", "earned")).putConstants(BulkAttribute.COUNTRIES, "EE");
        Table table = Table.of(mapping, "learner,hours,awarded-on,state,tags");
        Holding holding = holding(table, List.of("L-1", "7,5", "30.06.2025", "A", "x/ y"));

        assertThat(holding.tags()).containsExactly("x", "y");
        assertThat(holding.credential().awardedOn()).hasToString("Optional[2025-06-30]");
        assertThat(holding.credential().workload().hours()).hasToString("Optional[7.5 h]");
        assertThat(holding.credential().countries()).hasToString("[EE]");
    }

    private static Holding holding(Table table, List<String> cells) {
        BulkColumns columns = table.columns();
        BulkLearner learner = new BulkLearner("L-1", 2, List.of(BulkRow.of(2, cells)), List.of());
        return BulkHoldings.of(columns, learner).all().get(0);
    }

    @Test
    void should_not_guess_signs_that_are_not_of_the_charset() {
        assertThat(TABLE.problem("L-1,c,6,0613,\uFFFDbung,")
                        .fact("problem")
                        .orElseThrow()
                        .text())
                .contains("UTF-8");
    }

    @Test
    void should_tell_a_fault_of_the_program_with_the_learner() {
        BulkVerdict verdict = BulkAudit.failed(TABLE.learners(COMPUTING).get(0));

        assertThat(verdict.input()).isEqualTo(BulkInput.UNUSABLE);
        assertThat(verdict.problems()).extracting(Finding::code).containsExactly("BULK_AUDIT_FAILED");
    }
}
