package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.finding.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditSystemTest {

    private static final List<String> IDS = List.of(
            "ects",
            "ecvet",
            "uk-cats",
            "scqf",
            "us-semester",
            "us-quarter",
            "nz",
            "csvet",
            "qqi-fet",
            "ntu-au",
            "sutd-subject",
            "hku-space",
            "my",
            "comptia-ceu");

    @Test
    void should_know_the_systems_of_the_table() {
        assertThat(CreditSystem.all()).extracting(CreditSystem::id).containsExactlyElementsOf(IDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ects",
                "ECTS",
                "EAP",
                "eap",
                "CFU",
                "CFA",
                "EC",
                "studiepunt",
                "hp",
                "Högskolepoäng",
                "studiepoeng",
                "opintopiste",
                "ECTS-point",
                " ECTS "
            })
    void should_read_national_names_of_the_same_credit(String name) {
        assertThat(CreditSystem.parse(name)).isEqualTo(CreditSystem.ECTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AP", "KP", "poäng", "vekttall", "ZET", "FET", "credits", ""})
    void should_not_take_another_unit_for_a_known_one(String name) {
        assertThatThrownBy(() -> CreditSystem.parse(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_list_the_known_ids_when_it_refuses_a_name() {
        assertThatThrownBy(() -> CreditSystem.parse("abitur"))
                .hasMessage("Unknown credit system: \"abitur\"; known are " + IDS);
    }

    @Test
    void should_find_the_systems_of_the_european_vocabulary() {
        assertThat(CreditSystem.fromIri("http://data.europa.eu/snb/education-credit/6fcec5c5af"))
                .contains(CreditSystem.ECTS);
        assertThat(CreditSystem.fromIri("http://data.europa.eu/snb/education-credit/60b314e826"))
                .contains(CreditSystem.parse("ecvet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://data.europa.eu/snb/education-credit/25831c2", "", "not an address"})
    void should_find_nothing_at_another_address(String iri) {
        assertThat(CreditSystem.fromIri(iri)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_come_back_from_text_and_json(CreditSystem system) throws Exception {
        assertThat(CreditSystem.parse(system.toString())).isEqualTo(system);
        assertThat(Json.write(system)).isEqualTo('"' + system.id() + '"');
        assertThat(Json.roundTrip(system, CreditSystem.class)).isEqualTo(system);
    }

    @Test
    void should_say_how_far_it_can_be_relied_on() {
        assertThat(CreditSystem.ECTS.source().confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(CreditSystem.parse("us-quarter").source().confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    static Stream<CreditSystem> all() {
        return CreditSystem.all().stream();
    }
}
