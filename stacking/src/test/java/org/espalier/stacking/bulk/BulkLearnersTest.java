package org.espalier.stacking.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.espalier.core.finding.Finding;
import org.junit.jupiter.api.Test;

class BulkLearnersTest {

    private static final Table TABLE = Table.of("learner,title");

    private static List<String> codes(BulkLearner learner) {
        return learner.problems().stream().map(Finding::code).toList();
    }

    @Test
    void should_put_consecutive_rows_together() {
        List<BulkLearner> learners = TABLE.learners("L-1,A", "L-1,B", "L-2,A");

        assertThat(learners).extracting(BulkLearner::learner).containsExactly("L-1", "L-2");
        assertThat(learners).extracting(BulkLearner::line).containsExactly(2L, 4L);
        assertThat(learners.get(0).rows()).hasSize(2);
    }

    @Test
    void should_find_no_learner_in_no_rows() {
        assertThat(TABLE.learners()).isEmpty();
    }

    @Test
    void should_tell_a_learner_who_comes_back_and_not_audit_twice() {
        BulkLearner again = TABLE.learners("L-1,A", "L-2,A", "L-1,B", "L-1,C").get(2);

        assertThat(again.rows()).isEmpty();
        assertThat(again.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("BULK_LEARNER_AGAIN");
            assertThat(problem.fact("line").orElseThrow().text()).isEqualTo("4");
            assertThat(problem.fact("before").orElseThrow().text()).isEqualTo("2");
        });
    }

    @Test
    void should_tell_a_row_that_cannot_be_read_with_the_learner_around_it() {
        List<BulkLearner> learners = TABLE.learners("L-1,A", "?", "L-1,B", "L-2,A");

        assertThat(codes(learners.get(0))).containsExactly("BULK_ROW_UNREADABLE");
        assertThat(codes(learners.get(1))).isEmpty();
    }

    @Test
    void should_tell_a_row_that_may_be_of_either_neighbour_with_both() {
        List<BulkLearner> learners = TABLE.learners("L-1,A", ",B", "L-2,A", "L-3,A");

        assertThat(codes(learners.get(0))).containsExactly("BULK_LEARNER_MISSING");
        assertThat(codes(learners.get(1))).containsExactly("BULK_LEARNER_MISSING");
        assertThat(codes(learners.get(2))).isEmpty();
    }

    @Test
    void should_tell_bad_rows_before_the_first_learner_with_that_one_and_behind_the_last_with_that_one() {
        List<BulkLearner> learners = TABLE.learners("?", "L-1,A", "L-2,A", "L-2,A,x");

        assertThat(codes(learners.get(0))).containsExactly("BULK_ROW_UNREADABLE");
        assertThat(codes(learners.get(1))).containsExactly("BULK_ROW_LENGTH");
    }

    @Test
    void should_lose_nothing_where_no_row_can_be_used() {
        assertThat(TABLE.learners("?", "x")).singleElement().satisfies(nobody -> {
            assertThat(nobody.learner()).isEmpty();
            assertThat(codes(nobody)).containsExactly("BULK_ROW_UNREADABLE", "BULK_ROW_LENGTH");
        });
    }

    @Test
    void should_not_take_broken_signs_for_a_learner() {
        assertThat(codes(TABLE.learners("L-1,A", "L-\uFFFD,A").get(0))).containsExactly("BULK_LEARNER_MISSING");
    }

    @Test
    void should_keep_no_more_rows_of_one_learner_than_fit() {
        String[] rows = new String[BulkLearners.MOST_ROWS + 1];
        Arrays.fill(rows, "L-1,A");
        BulkLearner learner = TABLE.learners(rows).get(0);

        assertThat(learner.rows()).hasSize(BulkLearners.MOST_ROWS);
        assertThat(codes(learner)).containsExactly("BULK_TOO_MANY_ROWS");
    }
}
