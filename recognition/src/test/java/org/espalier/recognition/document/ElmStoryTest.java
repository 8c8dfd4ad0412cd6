package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.element.CompletenessCheck;
import org.espalier.core.element.ElementProfile;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A complete credential of a technical university goes to the European Learning Model and back, and is equal. */
class ElmStoryTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @EnumSource(ElmForm.class)
    void should_come_back_equal_in_every_form(ElmForm form) {
        WrittenDocument document = DocumentWriter.of(form).write(course());
        DocumentReading reading = Documents.standard().read(document.bytes());
        assertThat(reading.holdings().get(0).credential()).isEqualTo(course());
        assertThat(document.isLossless()).isTrue();
    }

    @Test
    void should_be_as_complete_as_before() {
        WrittenDocument document = DocumentWriter.of(ElmForm.SINGLE).write(course());
        DocumentReading reading = Documents.standard().read(document.bytes());
        CompletenessCheck check = CompletenessCheck.with(ElementProfile.standard("european-2022"));
        assertThat(check.validate(reading.holdings().get(0).credential(), DAY))
                .isEqualTo(check.validate(course(), DAY));
    }

    @Test
    void should_tell_what_others_read_as_words_only() {
        List<String> own = DocumentWriter.of(ElmForm.SINGLE).write(course()).findings().stream()
                .filter(finding -> finding.code().equals("ELM_OWN_CONCEPT"))
                .map(finding -> finding.subject().path().orElse(""))
                .toList();
        assertThat(own).containsExactlyInAnyOrder("/level/cycle", "/qualityAssurance/0/kind");
    }

    @Test
    void should_need_nothing_for_its_upload_but_what_the_issuer_adds() {
        List<Finding> findings =
                DocumentWriter.of(ElmForm.UPLOAD).write(course()).findings();
        assertThat(findings).noneMatch(finding -> finding.verdict() == Verdict.VIOLATED);
        assertThat(findings.stream().filter(finding -> finding.code().equals("ELM_REQUIRED")))
                .extracting(finding -> Sample.fact(finding, "missing"))
                .containsExactly("DisplayParameter.individualDisplay, EuropeanDigitalCredential.validFrom");
    }

    @Test
    void should_name_the_credential_of_which_more_is_wanted() {
        MicroCredential course = course();
        assertThat(DocumentWriter.of(ElmForm.UPLOAD).write(course).findings())
                .filteredOn(finding -> finding.code().equals("ELM_REQUIRED"))
                .extracting(finding -> finding.subject().credential())
                .containsExactly(Optional.of(course.id().text()));
    }

    private static MicroCredential course() {
        MicroCredential.Builder builder = MicroCredential.builder();
        builder.id("urn:credential:10c06205-5414-5fde-ab70-2f065225b43c")
                .title("en", "Introduction to Data Engineering")
                .awardedBy("en", "Tallinn University of Technology", "EE")
                .outcome("en", "Designs a data pipeline from several sources")
                .outcome("en", "Chooses a storage format for a purpose and gives reasons")
                .outcome("en", "Tests the quality of data before they are used")
                .ects("6")
                .hours("156")
                .learner(Learner.of("L-0417"))
                .awardedOn(LocalDate.parse("2025-06-12"))
                .level(QualificationLevel.builder()
                        .eqf(EqfLevel.EQF_7)
                        .cycle(EheaCycle.SECOND)
                        .build())
                .addAssessments(
                        Assessment.of(AssessmentType.PROJECT_WORK), Assessment.of(AssessmentType.WRITTEN_EXAMINATION))
                .addParticipation(ParticipationMode.HYBRID)
                .addQualityAssurance(
                        QualityAssurance.of(QualityAssuranceKind.INTERNAL),
                        QualityAssurance.builder()
                                .kind(QualityAssuranceKind.INSTITUTIONAL)
                                .description(LocalizedText.of("en", "Institutional accreditation"))
                                .agency(LocalizedText.of("en", "An agency"))
                                .build());
        return builder.build();
    }
}
