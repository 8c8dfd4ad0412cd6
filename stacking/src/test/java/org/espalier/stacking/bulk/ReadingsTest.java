package org.espalier.stacking.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingsTest {

    private static Holding read(String column, String cell) {
        BulkColumns columns = Table.of("learner," + column).columns();
        List<String> cells = new ArrayList<>(List.of("L-1"));
        cells.addAll(Table.cells(cell));
        BulkHoldings read =
                BulkHoldings.of(columns, new BulkLearner("L-1", 2, List.of(BulkRow.of(2, cells)), List.of()));
        assertThat(read.problems()).isEmpty();
        return read.all().get(0);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEARNER")
    void should_read_every_attribute(BulkAttribute attribute) {
        assertThat(Readings.of(attribute)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "id; urn:1; /credential/id; urn:1",
                "version; 2; /credential/version; 2",
                "identifiers; A1|B2; /credential/identifiers/1/value; B2",
                "title; Course; /credential/title/en; Course",
                "awarding-bodies; North|South; /credential/awardingBodies/1/name/en; South",
                "countries; EE; /credential/awardingBodies/0/country; EE",
                "awarding-bodies,countries; North|South,EE; /credential/awardingBodies/1/country; EE",
                "awarding-bodies,countries; North|South,EE|LV; /credential/awardingBodies/1/country; LV",
                "providers; School; /credential/providers/0/name/en; School",
                "awarded-on; 2025-06-30; /credential/awardedOn; 2025-06-30",
                "learning-outcomes; designs; /credential/learningOutcomes/0/statement/en; designs",
                "learning-outcome-ids; urn:o|urn:p; /credential/learningOutcomes/1/id; urn:p",
                "ects; 7.5; /credential/workload/ects; 7.5",
                "hours; 150; /credential/workload/hours; 150",
                "credits,credit-system; 30,ects; /credential/workload/ects; 30",
                "ects,hours; 6,156; /credential/workload/hours; 156",
                "credits,credit-system; 30,uk-cats; /credential/workload/otherCredits/0/amount; 30",
                "credit-bearing; no; /credential/workload/creditBearing; no",
                "eqf; 7; /credential/level/eqf; 7",
                "eqf,national-level; 7,EstQF 7; /credential/level/national/0; EstQF 7",
                "assessments; quiz|practical; /credential/assessments/1/type; practical",
                "grade; 1.7; /credential/assessments/0/grade/text; 1.7",
                "grade,grade-scheme,passed; 4,0 to 5,true; /credential/assessments/0/grade/scheme; 0 to 5",
                "assessments,grade; quiz,A; /credential/assessments/0/grade/text; A",
                "fields; 0613|0311; /credential/fields/1; 0311",
                "languages; et; /credential/languages/0; et",
                "learning-setting; non-formal; /credential/learningSetting; non-formal",
                "offer-form; part-of-degree; /credential/offerForm; part-of-degree",
                "full-degree; false; /credential/fullDegree; false",
                "studied-from; 2025-01-01; /credential/studiedFrom; 2025-01-01",
                "studied-to; 2025-01-01; /credential/studiedTo; 2025-01-01",
                "valid-from; 2025-01-01; /credential/validFrom; 2025-01-01",
                "valid-to; 2025-01-01; /credential/validTo; 2025-01-01",
                "revoked-on; 2025-01-01; /credential/revocation/on; 2025-01-01",
                "renews; urn:2; /credential/renews; urn:2",
                "equivalent-to; urn:2|urn:3; /credential/equivalentTo/1; urn:3",
                "parts; urn:2|urn:3; /credential/parts/1; urn:3",
                "state; planned; /state; planned",
                "tags; thesis|core; /tags/1; core",
                "grant-receiver,grant-purpose,grant-ects; North,credit,3; /grant/credits/amount; 3",
                "grant-receiver,grant-purpose,grant-level; North,credit,6; /grant/level; 6",
                "grant-receiver,grant-purpose,grant-requirement; North,credit,core; /grant/requirement; core",
                "grant-receiver,grant-purpose,grant-decision; North,credit,D-1; /grant/decision; D-1",
                "grant-receiver,grant-purpose,grant-decided-on; North,credit,2026-01-01; /grant/decidedOn; 2026-01-01"
            })
    void should_put_a_cell_where_a_file_of_the_library_has_it(String column, String cell, String place, String value) {
        assertThat(EspalierJson.mapper()
                        .valueToTree(read(column, cell))
                        .at(place)
                        .asText())
                .isEqualTo(value);
    }

    @Test
    void should_take_a_mere_pass_for_a_grade_without_a_mark() {
        assertThat(EspalierJson.mapper().valueToTree(read("passed", "true")).at("/credential/assessments/0/grade"))
                .hasToString("{\"text\":\"-\",\"passed\":true}");
    }
}
