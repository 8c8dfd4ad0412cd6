package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonDocument;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.junit.jupiter.api.Test;

class CredentialFileTest {

    private static final String FIVE_PROBLEMS = """
            {
              "espalier": "credential/1",
              "id": "urn:credential:bad",
              "learner": {"reference": "L-0418"},
              "title": {"en": "  "},
              "awardedOn": "2031-01-01",
              "learningOutcomes": [{"statement": {"en": "designs a data pipeline"}}],
              "workload": {"ects": "-1"},
              "level": {"eqf": "9"},
              "assessments": [{"type": "written-examination"}],
              "participation": ["online"],
              "qualityAssurance": [{"kind": "internal"}]
            }
            """;

    private final ObjectMapper mapper = EspalierJson.mapper();

    private static Report report(String json) {
        JsonReading<MicroCredential> reading = JsonDocument.within(JsonLimits.STANDARD)
                .value(json.getBytes(StandardCharsets.UTF_8), FileKind.CREDENTIAL, MicroCredential.class);
        return Samples.european().validate(reading, Samples.TODAY);
    }

    private static List<String> problems(Report report) {
        return report.findings(Verdict.VIOLATED).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code() + " " + finding.subject().path().orElse(""))
                .toList();
    }

    /** The file of a complete credential, changed. */
    private String file(Consumer<ObjectNode> change) {
        ObjectNode file = mapper.valueToTree(Samples.university().build());
        file.put("espalier", "credential/1");
        change.accept(file);
        return file.toString();
    }

    @Test
    void should_list_all_five_problems_of_a_file_in_one_report() {
        assertThat(problems(report(FIVE_PROBLEMS)))
                .containsExactlyInAnyOrder(
                        "FILE_WRONG_VALUE /title/en",
                        "FILE_WRONG_VALUE /workload/ects",
                        "FILE_WRONG_VALUE /level/eqf",
                        "ELEMENT_AWARDING_BODY /awardingBodies",
                        "DATE_IN_FUTURE /awardedOn");
    }

    @Test
    void should_list_them_with_ects_as_a_number_too() {
        assertThat(problems(report(FIVE_PROBLEMS.replace("\"-1\"", "-1").replace("\"9\"", "9"))))
                .hasSize(5);
    }

    @Test
    void should_tell_the_file_first_and_then_the_elements_in_order() {
        List<String> codes =
                report(FIVE_PROBLEMS).findings().stream().map(Finding::code).toList();

        assertThat(codes.subList(0, 3)).containsOnly("FILE_WRONG_VALUE");
        assertThat(codes.subList(3, 19))
                .containsExactlyElementsOf(
                        Element.all().stream().map(Element::code).toList());
    }

    @Test
    void should_find_a_clean_file_as_good_as_its_credential() {
        MicroCredential credential = Samples.university().build();

        assertThat(report(file(same -> {}))).isEqualTo(Samples.european().validate(credential, Samples.TODAY));
    }

    @Test
    void should_judge_by_the_hours_where_the_credits_were_refused() {
        Report report = report(file(file -> ((ObjectNode) file.get("workload")).put("ects", "minus one")));

        assertThat(problems(report)).containsExactly("FILE_WRONG_VALUE /workload/ects");
        assertThat(Samples.only(report, "ELEMENT_WORKLOAD").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(report.findings("CREDIT_BEARING")).isEmpty();
        assertThat(report.findings("WORKLOAD_IN_ECTS")).isEmpty();
    }

    @Test
    void should_miss_only_the_country_where_the_country_was_refused() {
        Report report = report(file(file -> ((ObjectNode) file.at("/awardingBodies/0")).put("country", "Atlantis")));

        assertThat(problems(report)).containsExactly("FILE_WRONG_VALUE /awardingBodies/0/country");
        assertThat(Samples.only(report, "ELEMENT_COUNTRY").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Samples.only(report, "ELEMENT_AWARDING_BODY").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_still_tell_a_missing_type_of_assessment_where_only_the_grade_was_refused() {
        Report report = report(file(file ->
                file.putArray("assessments").addObject().putObject("grade").put("text", "")));

        assertThat(problems(report))
                .containsExactly("FILE_WRONG_VALUE /assessments/0/grade/text", "ELEMENT_ASSESSMENT /assessments");
        assertThat(Samples.only(report, "ELEMENT_GRADE").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void should_report_on_a_file_without_a_usable_credential() {
        Report report = report("{\"espalier\": \"credential/1\"");

        assertThat(report.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(report.findings()).extracting(Finding::code).containsExactly("FILE_SYNTAX");
    }
}
