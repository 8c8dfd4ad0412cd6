package org.espalier.qa.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.fault.FaultyValueException;
import org.espalier.core.file.DataFile;
import org.espalier.core.finding.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualityFileTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "data", "quality");
    private static final LocalDate DAY = LocalDate.parse("2026-06-12");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> faults(String fields) {
        String file = "{\"espalier\": \"quality/1\", \"recordedOn\": \"2026-01-01\", " + fields + "}";
        return QualityFile.read(bytes(file)).findings().stream()
                .map(finding -> finding.subject().path().orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"university", "student-union", "private-academy"})
    void should_come_back_from_yaml_and_json_as_it_was(String example) throws IOException {
        QualityFile file = QualityFiles.read(
                        Files.readAllBytes(EXAMPLES.resolve(example).resolve("quality.yaml")))
                .orElseThrow();

        assertThat(QualityFile.read(bytes(QualityFile.kind().write(file))).orElseThrow())
                .isEqualTo(file);
        assertThat(QualityFile.read(bytes(DataFile.yaml(QualityFile.kind(), file)))
                        .orElseThrow())
                .isEqualTo(file);
    }

    @Test
    void should_read_a_short_form_as_a_quality_file() throws IOException {
        byte[] form = Files.readAllBytes(EXAMPLES.resolve("student-union/short-form.yaml"));
        QualityFile file = QualityFiles.read(form).orElseThrow();
        ProviderEvidence provider = file.provider().orElseThrow();

        assertThat(provider.policies().get(0).covers())
                .containsExactlyInAnyOrder(
                        Topic.INTERNAL_QUALITY_ASSURANCE, Topic.RESPONSIBILITY_NAMED, Topic.COMPLAINTS_PROCEDURE);
        assertThat(provider.statements()).contains(Statement.of(Topic.CONTRACT, false));
        assertThat(file.course().orElseThrow().statements()).contains(Statement.of(Topic.LEARNER_FEEDBACK, true));
        assertThat(file.course().orElseThrow().catalogue().orElseThrow().seenOn())
                .contains(LocalDate.parse("2026-11-10"));
    }

    @Test
    void should_take_partner_and_review_from_a_short_form() {
        QualityFile file = ShortForm.builder()
                .recordedOn(DAY)
                .provider("Academy A")
                .partner("University U")
                .reviewedBy("Agency A")
                .reviewedOn(DAY)
                .build()
                .toQualityFile();

        assertThat(file.provider().orElseThrow().contracts())
                .extracting(Contract::partner)
                .containsExactly("University U");
        assertThat(file.provider().orElseThrow().reviews().get(0).assurance().validFrom())
                .contains(DAY);
        assertThat(file.course().orElseThrow().catalogue()).isEmpty();
    }

    @Test
    void should_say_what_is_wrong_in_a_short_form() {
        String form = "espalier: quality-short/1\nprovider: A\nhas: [label]\nhasNot: [label]\n";

        assertThat(QualityFiles.read(bytes(form)).findings())
                .extracting(finding -> finding.fact("field"))
                .contains(Optional.of(Fact.of("recordedOn")));
    }

    @Test
    void should_take_each_layer_from_the_first_file_that_has_it() {
        QualityFile provider = QualityFile.builder()
                .recordedOn(DAY)
                .provider(ProviderEvidence.builder().build())
                .build();
        CourseEvidence course = CourseEvidence.builder().title("One").build();
        QualityFile first =
                QualityFile.builder().recordedOn(DAY.plusDays(1)).course(course).build();
        QualityFile second = first.and(QualityFile.empty(DAY));
        QualityFile together = QualityFiles.together(List.of(provider, first, second));

        assertThat(together.provider()).isPresent();
        assertThat(together.course()).contains(course);
        assertThat(together.recordedOn()).isEqualTo(DAY.plusDays(1));
        assertThatThrownBy(() -> QualityFiles.together(List.of())).hasMessageContaining("At least one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "provider": {"policies": [{"covers": ["learner-feedback"]}]}                              | /provider/policies/0/covers
            "provider": {"policies": [{"covers": ["same-requirements"], "excludes": ["same-requirements"]}]} | /provider/policies/0/excludes
            "provider": {"statements": [{"topic": "learner-feedback", "holds": true}]}                | /provider/statements
            "course": {"statements": [{"topic": "digital", "holds": true}]}                           | /course/statements
            "credential": {"statements": [{"topic": "guidance", "holds": true}]}                      | /credential/statements
            "provider": {"bodies": [{"name": "B", "from": "2026-01-02", "to": "2026-01-01"}]}         | /provider/bodies/0/to
            "provider": {"reviews": [{"kind": "internal", "agency": {"name": "A"}}]}                  | /provider/reviews/0/kind
            "provider": {"reviews": [{"kind": "label", "agency": {"name": "A"}}]}                     | /provider/reviews/0/kind
            "provider": {"reviews": [{"kind": "programme", "agency": {"name": "A"}, "stages": ["report"], "omittedStages": ["report"]}]} | /provider/reviews/0/omittedStages
            "provider": {"figures": [{"year": 25}]}                                                   | /provider/figures/0/year
            "provider": {"figures": [{"year": 2025, "passed": -1}]}                                   | /provider/figures/0/passed
            "course": {"catalogue": {"link": "l", "tells": ["price"], "lacks": ["price"]}}            | /course/catalogue/lacks
            "course": {"partOfProgramme": false, "programme": "BSc"}                                  | /course/programme
            "recordedBy": " "                                                                         | /recordedBy
            """)
    void should_refuse_what_contradicts_itself(String fields, String place) {
        assertThat(faults(fields)).contains(place);
    }

    @Test
    void should_refuse_the_same_answer_twice() {
        ShortForm.Builder form = ShortForm.builder();
        form.recordedOn(DAY).provider("A").addHas(Topic.LABEL).addHasNot(Topic.LABEL);

        assertThatThrownBy(form::build).isInstanceOf(FaultyValueException.class);
    }

    @Test
    void should_hold_on_its_first_and_last_day_and_not_beyond() {
        Registration registration = Registration.of(Register.EQAR, DAY, DAY.plusDays(1));

        assertThat(Stream.of(-1, 0, 1, 2).map(days -> registration.holdsOn(DAY.plusDays(days))))
                .containsExactly(false, true, true, false);
        assertThat(Label.builder().kind(LabelKind.LABEL).name("L").build().holdsOn(DAY))
                .isTrue();
    }

    @Test
    void should_be_told_as_a_credential_tells_it() {
        ExternalReview review = ExternalReview.builder()
                .kind(QualityAssuranceKind.PROGRAMME)
                .agency(Agency.of("Agency A"))
                .obligatory(false)
                .decidedOn(DAY)
                .report("https://r.example")
                .build();
        QualityAssurance told = review.assurance();

        assertThat(told.kind()).isEqualTo(QualityAssuranceKind.PROGRAMME);
        assertThat(told.validFrom()).contains(DAY);
        assertThat(told.obligatory()).contains(false);
        assertThat(told.report()).contains("https://r.example");
        assertThat(review.isInstitutional()).isFalse();
    }
}
