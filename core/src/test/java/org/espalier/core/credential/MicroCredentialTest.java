package org.espalier.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.fault.Fault;
import org.espalier.core.fault.FaultyValueException;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MicroCredentialTest {

    private static MicroCredential.Builder course() {
        return MicroCredential.builder().id("c");
    }

    private static List<String> faults(MicroCredential.Builder builder) {
        return catchThrowableOfType(FaultyValueException.class, builder::build).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void should_mean_the_same_in_its_short_forms() {
        MicroCredential brief = course().title("en", "Data engineering")
                .ects("6")
                .hours("156")
                .eqf(7)
                .field("0613")
                .awardedBy("en", "Tallinn University of Technology", "EE")
                .outcome("en", "designs a data pipeline")
                .build();
        MicroCredential full = MicroCredential.builder()
                .id(CredentialId.parse("c"))
                .title(LocalizedText.of("en", "Data engineering"))
                .workload(Workload.builder()
                        .ects(EctsCredits.of(6))
                        .hours(LearningHours.of(156))
                        .build())
                .level(QualificationLevel.of(EqfLevel.EQF_7))
                .addFields(FieldOfStudy.parse("0613"))
                .addAwardingBodies(
                        Organisation.named("en", "Tallinn University of Technology", CountryCode.parse("EE")))
                .addLearningOutcomes(LearningOutcome.stated("en", "designs a data pipeline"))
                .build();
        assertThat(brief).isEqualTo(full).hasToString("c");
    }

    @Test
    void should_tell_everything_that_is_wrong_at_once() {
        MicroCredential.Builder builder = course().title("en", " ")
                .ects("-1")
                .hours("many")
                .eqf(9)
                .field("613")
                .awardedBy("en", "Nobody", "QQ")
                .version("");
        assertThat(faults(builder))
                .satisfiesExactly(
                        fault -> assertThat(fault).isEqualTo("title/en: must not be blank"),
                        fault -> assertThat(fault).startsWith("workload/ects: ECTS credits must not be negative"),
                        fault -> assertThat(fault).startsWith("workload/hours: Not an exact number"),
                        fault -> assertThat(fault).startsWith("level/eqf: EQF level 9 does not exist"),
                        fault -> assertThat(fault).startsWith("fields: Not an ISCED-F 2013 code"),
                        fault -> assertThat(fault).startsWith("awardingBodies: Not a country code: \"QQ\""),
                        fault -> assertThat(fault).isEqualTo("version: must not be blank"));
    }

    @Test
    void should_tell_a_missing_id_beside_everything_else() {
        assertThat(faults(MicroCredential.builder().version("").catalogue(" ")))
                .containsExactly("id: is required", "version: must not be blank", "catalogue: must not be blank");
        assertThat(faults(MicroCredential.builder().id(" ").version("")))
                .containsExactly("id: An id has 1 to 512 printable characters; found 1", "version: must not be blank");
    }

    @Test
    void should_refuse_to_refer_to_itself() {
        CredentialId self = CredentialId.parse("c");
        assertThat(faults(course().addParts(self).addEquivalentTo(self).renews(self)))
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactly("parts", "equivalentTo", "renews");
    }

    @Test
    void should_be_built_as_often_as_asked() {
        MicroCredential.Builder builder = course().ects("6");
        assertThat(builder.build()).isEqualTo(builder.build());
    }

    @Test
    void should_take_each_attribute_once() {
        assertThatThrownBy(() -> course().title("en", "a").title("de", "b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title");
        MicroCredential.Builder twice = course().ects("6").workload(Workload.unknown());
        assertThatThrownBy(twice::build).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "\u0000"})
    void should_refuse_what_is_no_id(String id) {
        assertThatThrownBy(() -> CredentialId.parse(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_limit_the_length_of_an_id() {
        assertThat(CredentialId.parse("x".repeat(512)).text()).hasSize(512);
        assertThatThrownBy(() -> CredentialId.parse("x".repeat(513)))
                .hasMessage("An id has 1 to 512 printable characters; found 513");
    }

    @Test
    void should_be_called_by_its_title_else_its_id() {
        assertThat(course().build().label()).isEqualTo("c");
        assertThat(course().title("et", "Andmetehnika").build().label()).isEqualTo("Andmetehnika");
    }

    @Test
    void should_have_the_countries_of_its_awarding_bodies() {
        MicroCredential joint = course().awardedBy("en", "A", "FI")
                .awardedBy("en", "B", "EE")
                .awardedBy("en", "C", "FI")
                .build();
        assertThat(joint.countries()).hasToString("[FI, EE]");
    }

    static Stream<Arguments> assessments() {
        Assessment attendance = Assessment.of(AssessmentType.ATTENDANCE);
        Assessment quiz = Assessment.of(AssessmentType.QUIZ);
        return Stream.of(
                Arguments.of(List.of(), false),
                Arguments.of(List.of(attendance), true),
                Arguments.of(List.of(attendance, attendance), true),
                Arguments.of(List.of(attendance, quiz), false),
                Arguments.of(List.of(Assessment.builder().build()), false));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void should_know_when_attendance_is_all_there_is(List<Assessment> assessments, boolean only) {
        assertThat(course().addAllAssessments(assessments).build().isAttendanceOnly())
                .isEqualTo(only);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-14, NOT_YET_VALID",
        "2022-09-15, VALID",
        "2025-01-01, VALID",
        "2025-09-15, VALID",
        "2025-09-16, EXPIRED",
        "2026-11-22, EXPIRED"
    })
    void should_be_valid_on_its_first_and_its_last_day(LocalDate day, HoldingStatus status) {
        MicroCredential badge = course().awardedOn(LocalDate.parse("2022-09-15"))
                .validTo(LocalDate.parse("2025-09-15"))
                .build();
        assertThat(badge.statusOn(day)).isEqualTo(status);
        assertThat(Holding.earned(badge).statusOn(day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2023-01-14, NOT_YET_VALID", "2023-01-15, VALID", "9999-12-31, VALID"})
    void should_begin_with_its_validity_and_not_with_its_award(LocalDate day, HoldingStatus status) {
        MicroCredential later = course().awardedOn(LocalDate.parse("2022-09-15"))
                .validFrom(LocalDate.parse("2023-01-15"))
                .build();
        assertThat(later.statusOn(day)).isEqualTo(status);
    }

    @Test
    void should_be_valid_on_any_day_without_dates() {
        assertThat(course().build().statusOn(LocalDate.EPOCH)).isEqualTo(HoldingStatus.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, VALID",
        "2026-03-01, SUSPENDED",
        "2026-03-31, SUSPENDED",
        "2026-04-01, VALID",
        "2026-05-31, VALID",
        "2026-06-01, REVOKED",
        "2026-07-15, REVOKED"
    })
    void should_be_suspended_for_a_time_and_revoked_for_good(LocalDate day, HoldingStatus status) {
        MicroCredential credential = course().addSuspensions(
                        Suspension.builder()
                                .from(LocalDate.parse("2026-03-01"))
                                .to(LocalDate.parse("2026-03-31"))
                                .build(),
                        Suspension.builder().from(LocalDate.parse("2026-07-01")).build())
                .revocation(
                        Revocation.builder().on(LocalDate.parse("2026-06-01")).build())
                .build();
        assertThat(credential.statusOn(day)).isEqualTo(status);
    }
}
