package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import org.espalier.core.exact.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadTest {

    private static final CreditAmount UK = CreditAmount.parse("15 uk-cats");

    @Test
    void should_know_nothing_when_nothing_is_given() {
        Workload unknown = Workload.builder().build();
        assertThat(unknown.creditBearing()).isEqualTo(CreditBearing.UNKNOWN);
        assertThat(unknown.credits()).isEmpty();
        assertThat(unknown.hoursPerCredit()).isEmpty();
    }

    @Test
    void should_bear_credits_when_credits_are_given() {
        assertThat(Workload.of(EctsCredits.of(6)).creditBearing()).isEqualTo(CreditBearing.YES);
        assertThat(Workload.builder().addOtherCredits(UK).build().creditBearing())
                .isEqualTo(CreditBearing.YES);
    }

    @Test
    void should_not_conclude_anything_from_hours_or_from_zero() {
        assertThat(Workload.of(LearningHours.of(60)).creditBearing()).isEqualTo(CreditBearing.UNKNOWN);
        assertThat(Workload.of(EctsCredits.ZERO).creditBearing()).isEqualTo(CreditBearing.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(CreditBearing.class)
    void should_keep_what_is_declared_about_zero_credits(CreditBearing declared) {
        Workload zero = Workload.builder()
                .ects(EctsCredits.ZERO)
                .creditBearing(declared)
                .build();
        assertThat(zero.creditBearing()).isEqualTo(declared);
    }

    @Test
    void should_refuse_credits_of_what_bears_none() {
        Workload.Builder builder = Workload.builder();
        builder.addOtherCredits(UK).creditBearing(CreditBearing.NO);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Workload: creditBearing: not credit-bearing, and yet with credits: [15 uk-cats]");
    }

    @Test
    void should_name_all_faults_at_once() {
        Workload.Builder builder = Workload.builder();
        builder.addOtherCredits(UK, UK, CreditAmount.parse("6 EAP")).creditBearing(CreditBearing.NO);
        assertThatThrownBy(builder::build)
                .hasMessageContainingAll(
                        "ECTS credits among", "two amounts of credits in one system", "not credit-bearing");
    }

    @Test
    void should_take_more_contact_hours_than_hours_for_a_check_to_find() {
        Workload odd = Workload.builder()
                .hours(LearningHours.of(20))
                .contactHours(LearningHours.of(30))
                .build();
        assertThat(odd.contactHours()).contains(LearningHours.of(30));
    }

    @ParameterizedTest
    @CsvSource({"6, 156, 26", "3, 80, 80/3", "5, 45, 9"})
    void should_tell_the_hours_behind_a_credit(String ects, String hours, String ratio) {
        Workload workload = Workload.builder()
                .ects(EctsCredits.parse(ects))
                .hours(LearningHours.parse(hours))
                .build();
        assertThat(workload.hoursPerCredit()).contains(Rational.parse(ratio));
    }

    @Test
    void should_not_divide_hours_by_no_credits() {
        Workload workload = Workload.builder()
                .ects(EctsCredits.ZERO)
                .hours(LearningHours.of(10))
                .build();
        assertThat(workload.hoursPerCredit()).isEmpty();
    }

    @Test
    void should_give_the_credits_of_a_system_and_convert_nothing() {
        Workload workload = Workload.builder()
                .ects(EctsCredits.parse("7.5"))
                .addOtherCredits(UK)
                .build();
        assertThat(workload.credits(CreditSystem.ECTS)).contains(CreditAmount.parse("7.5 ects"));
        assertThat(workload.credits(CreditSystem.parse("uk-cats"))).contains(UK);
        assertThat(workload.credits(CreditSystem.parse("scqf"))).isEmpty();
    }

    @Test
    void should_write_and_read_json() throws Exception {
        String json = "{\"ects\":\"6\",\"hours\":\"156\",\"creditBearing\":\"yes\"}";
        Workload workload = Json.read(json, Workload.class);
        assertThat(workload.hours()).contains(LearningHours.of(156));
        assertThat(Json.write(workload)).isEqualTo(json);
    }

    @Test
    void should_read_json_that_declares_nothing() throws Exception {
        assertThat(Json.read("{\"ects\":\"6\"}", Workload.class)).isEqualTo(Workload.of(EctsCredits.of(6)));
        assertThat(Json.read("{}", Workload.class)).isEqualTo(Workload.builder().build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ects\":\"-6\"}",
                "{\"ects\":\"6\",\"creditBearing\":\"no\"}",
                "{\"creditBearing\":\"maybe\"}",
                "{\"otherCredits\":[{\"amount\":\"6\",\"system\":\"ects\"}]}"
            })
    void should_refuse_wrong_json(String json) {
        assertThatThrownBy(() -> Json.read(json, Workload.class)).isInstanceOf(JsonMappingException.class);
    }
}
