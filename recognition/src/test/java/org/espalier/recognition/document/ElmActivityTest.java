package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.espalier.core.workload.LearningHours;
import org.junit.jupiter.api.Test;

/** Documents that claim an activity, or something else that is no achievement. */
class ElmActivityTest {

    private static final String ACHIEVEMENT = "{'type':'LearningAchievement','title':{'en':'Course'}}";

    @Test
    void should_tell_that_an_activity_is_no_achievement_and_why() {
        Finding finding = Sample.of("activity.json").findings("NO_ACHIEVEMENT").get(0);
        assertThat(Wording.installed().sentence(finding)).contains("LearningActivity", "no micro-credential");
        assertThat(finding.subject().text()).isEqualTo("urn:credential:elm-4 " + Sample.CLAIM);
    }

    @Test
    void should_read_what_an_activity_tells() {
        MicroCredential attended = Sample.of("activity.json").credential();
        assertThat(attended.label()).isEqualTo("Summer school");
        assertThat(attended.awardingBodies()).extracting(Organisation::label).containsExactly("Tallinn School of Data");
        assertThat(attended.workload().hours()).contains(LearningHours.of(30));
        assertThat(attended.participation()).containsExactly(ParticipationMode.ON_SITE);
        assertThat(attended.studiedTo()).contains(LocalDate.parse("2026-07-05"));
    }

    @Test
    void should_take_an_activity_for_attendance_and_nothing_else() {
        MicroCredential attended = Sample.of("activity.json").credential();
        assertThat(attended.isAttendanceOnly()).isTrue();
        assertThat(attended.learningOutcomes()).isEmpty();
        assertThat(attended.fullDegree()).isEmpty();
    }

    @Test
    void should_not_take_another_claim_for_attendance() {
        Sample sample = Sample.of("activity.json").set(Sample.CLAIM + "/type", "'LearningEntitlement'");
        assertThat(sample.codes()).containsExactly("NO_ACHIEVEMENT");
        assertThat(sample.credential().assessments()).isEmpty();
    }

    @Test
    void should_keep_an_activity_beside_an_achievement() {
        Sample sample = Sample.of("activity.json");
        sample.set(Sample.CLAIM, "[" + sample.tree().at(Sample.CLAIM) + "," + ACHIEVEMENT + "]");
        assertThat(sample.codes()).containsExactly("CLAIM_KEPT");
        assertThat(sample.credentials()).extracting(MicroCredential::label).containsExactly("Course");
        assertThat(sample.credential().kept().paths()).contains(Sample.CLAIM + "/0");
    }

    @Test
    void should_tell_once_that_a_document_claims_nothing() {
        DocumentReading reading = Sample.microCredential().remove(Sample.CLAIM).read();
        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("NO_CLAIM");
    }
}
