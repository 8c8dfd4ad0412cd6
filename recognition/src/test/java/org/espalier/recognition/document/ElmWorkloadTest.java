package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.espalier.core.finding.Finding;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElmWorkloadTest {

    private static final String POINT = Sample.SPECIFICATION + "/creditPoint/point";
    private static final String FRAMEWORK = Sample.SPECIFICATION + "/creditPoint/framework";
    private static final String VOLUME = Sample.SPECIFICATION + "/volumeOfLearning";
    private static final String ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af";

    @ParameterizedTest
    @CsvSource({"'6',6", "'6.00',6", "7.5,15/2", "10.0,10", "'7.5',15/2", "'20/3',20/3"})
    void should_read_credits_as_text_or_number(String point, String credits) {
        Sample sample = Sample.microCredential().set(POINT, point.matches("[\\d.]+") ? point : "'" + point + "'");
        assertThat(ects(sample)).isEqualTo(EctsCredits.parse(credits));
        assertThat(sample.codes()).isEmpty();
    }

    @Test
    void should_read_a_decimal_comma_and_tell_it() {
        Sample sample = Sample.microCredential().set(POINT, "'7,5'");
        assertThat(ects(sample)).isEqualTo(EctsCredits.parse("7.5"));
        assertThat(sample.codes()).containsExactly("CREDIT_POINT_COMMA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'two'", "''", "'-6'", "'1E+999999999'", "1E+999999999", "'6 ECTS'", "'1,000'", "9999999", "true"
            })
    void should_tell_once_that_credits_cannot_be_read_and_leave_them_out(String point) {
        Sample sample = Sample.microCredential().set(POINT, point);
        assertThat(sample.codes()).containsExactly("CREDIT_POINT_UNREADABLE");
        assertThat(sample.credential().workload().ects()).isEmpty();
        assertThat(sample.findings("CREDIT_POINT_UNREADABLE").get(0).subject().path())
                .contains(POINT);
    }

    @Test
    void should_tell_once_that_an_object_is_no_number() {
        assertThat(Sample.microCredential().set(POINT, "{'value':6}").codes()).containsExactly("DOCUMENT_WRONG_VALUE");
    }

    @Test
    void should_read_credits_of_another_known_system_beside_ects() {
        Sample sample = Sample.microCredential()
                .set(FRAMEWORK + "/id", "'http://data.europa.eu/snb/education-credit/60b314e826'");
        assertThat(sample.credential().workload().ects()).isEmpty();
        assertThat(sample.credential().workload().otherCredits()).containsExactly(CreditAmount.parse("6 ecvet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'id':'urn:epass:concept:abitur','prefLabel':{'de':'ECTS'}}", "'ECTS'"})
    void should_not_count_credits_of_a_system_that_is_ects_by_label_only(String framework) {
        Sample sample = Sample.microCredential().set(FRAMEWORK, framework);
        assertThat(sample.codes()).containsExactly("CREDIT_SYSTEM_UNKNOWN");
        assertThat(sample.credential().workload().credits()).isEmpty();
        assertThat(sample.credential().kept().paths()).contains(Sample.SPECIFICATION + "/creditPoint");
    }

    @Test
    void should_not_count_credits_without_a_system() {
        Sample sample = Sample.microCredential().remove(FRAMEWORK);
        assertThat(sample.codes()).containsExactly("CREDIT_SYSTEM_UNKNOWN");
        assertThat(sample.credential().workload().credits()).isEmpty();
    }

    @Test
    void should_take_credits_once_that_are_on_offer_and_received() {
        Sample sample = received("6.0");
        assertThat(ects(sample)).isEqualTo(EctsCredits.of(6));
        assertThat(sample.codes()).isEmpty();
    }

    @Test
    void should_count_the_credits_received_where_they_differ_and_tell_both() {
        Sample sample = received("4");
        assertThat(ects(sample)).isEqualTo(EctsCredits.of(4));
        Finding finding = sample.findings("CREDITS_DIFFER").get(0);
        assertThat(Sample.fact(finding, "used")).isEqualTo("4 ects");
        assertThat(Sample.fact(finding, "other")).isEqualTo("6 ects");
    }

    @Test
    void should_tell_two_amounts_on_offer_that_differ() {
        String two = "[{'point':'6','framework':'" + ECTS + "'},{'point':'7','framework':'" + ECTS + "'}]";
        Sample sample = Sample.microCredential().set(Sample.SPECIFICATION + "/creditPoint", two);
        assertThat(ects(sample)).isEqualTo(EctsCredits.of(6));
        assertThat(sample.codes()).containsExactly("CREDITS_DIFFER");
    }

    @Test
    void should_take_zero_credits_as_declared_not_credit_bearing() {
        Workload workload =
                Sample.microCredential().set(POINT, "'0.00'").credential().workload();
        assertThat(workload.ects()).contains(EctsCredits.ZERO);
        assertThat(workload.creditBearing()).isEqualTo(CreditBearing.NO);
    }

    @Test
    void should_leave_unknown_what_is_not_told() {
        Workload workload = Sample.microCredential()
                .remove(Sample.SPECIFICATION + "/creditPoint")
                .credential()
                .workload();
        assertThat(workload.ects()).isEmpty();
        assertThat(workload.creditBearing()).isEqualTo(CreditBearing.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"PT60H,60", "P2DT12H,60", "PT1H30M,3/2", "P2W,336", "PT0H,0"})
    void should_read_hours_from_every_fixed_length(String volume, String hours) {
        assertThat(Sample.microCredential()
                        .set(VOLUME, "'" + volume + "'")
                        .credential()
                        .workload()
                        .hours())
                .contains(LearningHours.parse(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P60M", "P2M", "P1Y", "P1M2D"})
    void should_tell_months_and_take_the_hours_of_the_activity(String volume) {
        Sample sample = Sample.microCredential().set(VOLUME, "'" + volume + "'");
        assertThat(sample.codes()).containsExactlyInAnyOrder("HOURS_FROM_ACTIVITY", "DURATION_IN_MONTHS");
        assertThat(sample.credential().workload().hours()).contains(LearningHours.of(70));
        assertThat(sample.findings("DURATION_IN_MONTHS").get(0).subject().path())
                .contains(VOLUME);
    }

    @Test
    void should_tell_months_wherever_they_stand() {
        String place = Sample.CLAIM + "/influencedBy/specifiedBy/volumeOfLearning";
        Finding finding = Sample.microCredential()
                .set(place, "'P60M'")
                .findings("DURATION_IN_MONTHS")
                .get(0);
        assertThat(finding.subject().path()).contains(place);
        assertThat(Sample.fact(finding, "found")).isEqualTo("P60M");
    }

    @Test
    void should_not_mind_months_in_the_longest_duration_allowed() {
        assertThat(Sample.microCredential()
                        .set(Sample.SPECIFICATION + "/maximumDuration", "'P6M1D'")
                        .codes())
                .isEmpty();
    }

    @Test
    void should_take_the_hours_of_all_activities_together_where_all_tell() {
        String activities = "[{'workload':'PT20H'},{'workload':'PT30H'}]";
        Sample sample = Sample.microCredential().remove(VOLUME).set(Sample.CLAIM + "/influencedBy", activities);
        assertThat(sample.credential().workload().hours()).contains(LearningHours.of(50));
    }

    @Test
    void should_not_add_up_hours_where_one_activity_does_not_tell() {
        String activities = "[{'workload':'PT20H'},{'title':{'en':'Reading week'}}]";
        Sample sample = Sample.microCredential().remove(VOLUME).set(Sample.CLAIM + "/influencedBy", activities);
        assertThat(sample.credential().workload().hours()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'sixty hours'", "60", "'-PT60H'", "'PT'"})
    void should_tell_once_that_a_duration_cannot_be_read(String volume) {
        Sample sample =
                Sample.microCredential().remove(Sample.CLAIM + "/influencedBy").set(VOLUME, volume);
        assertThat(sample.codes()).containsExactly("DURATION_UNREADABLE");
        assertThat(sample.credential().workload().hours()).isEmpty();
    }

    private static Sample received(String point) {
        return Sample.microCredential()
                .set(Sample.CLAIM + "/creditReceived", "{'point':'" + point + "','framework':'" + ECTS + "'}");
    }

    private static EctsCredits ects(Sample sample) {
        return sample.credential().workload().ects().orElseThrow();
    }
}
