package org.espalier.stacking.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.JsonReading;
import org.junit.jupiter.api.Test;

class BulkColumnsTest {

    private static BulkMapping.Builder mapping() {
        return BulkMapping.builder()
                .putColumns("Student", BulkAttribute.LEARNER)
                .putColumns("Course", BulkAttribute.TITLE);
    }

    private static JsonReading<BulkColumns> find(String... header) {
        return BulkColumns.of(mapping().build(), List.of(header));
    }

    @Test
    void should_find_columns_in_any_order_and_pass_over_others() {
        assertThat(find("Remark", "Course", " Student ").isClean()).isTrue();
    }

    @Test
    void should_tell_all_columns_that_are_missing_with_what_is_there() {
        Finding finding = find("Kurs", "Remark").findings().get(0);

        assertThat(finding.code()).isEqualTo("BULK_COLUMNS_MISSING");
        assertThat(finding.fact("columns").orElseThrow().text()).contains("Student", "Course");
        assertThat(finding.fact("header").orElseThrow().text()).contains("Kurs");
    }

    @Test
    void should_tell_a_column_that_stands_twice() {
        assertThat(find("Student", "Course", "Course").findings())
                .extracting(Finding::code)
                .containsExactly("BULK_COLUMN_TWICE");
    }

    @Test
    void should_tell_a_constant_that_is_none() {
        BulkMapping mapping = mapping().putConstants(BulkAttribute.EQF, "9").build();

        assertThat(BulkColumns.of(mapping, List.of("Student", "Course")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject().path()).contains("/constants/eqf"));
    }
}
