package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.JsonReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementProfileTest {

    private static final String OWN = """
            {
              "espalier": "profile/1",
              "id": "badge-house",
              "title": "What our badge house asks for",
              "version": "3",
              "validFrom": "2024-01-01",
              "validTo": "2024-12-31",
              "sources": [{"title": "Senate decision 7/2023", "confidence": "verified"}],
              "demands": [
                {"element": "title", "missing": "error"},
                {"element": "grade", "from": "vocational-provider", "missing": "error"},
                {"element": "grade", "missing": "note"}
              ]
            }
            """;

    private static ElementProfile own() {
        return ElementProfile.load(OWN.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"european-2022, level, WARNING", "microbol-2022, level, ERROR", "microbol-2022, prerequisites, ERROR"})
    void should_weigh_what_is_missing_as_the_profile_says(String id, String element, Severity severity) {
        assertThat(ElementProfile.standard(id).demands())
                .filteredOn(demand ->
                        demand.element().stream().anyMatch(one -> one.path().equals("/" + element)))
                .extracting(Demand::missing)
                .containsExactly(Optional.of(severity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"european-2022", "microbol-2022"})
    void should_name_every_element_once_and_its_source(String id) {
        ElementProfile profile = ElementProfile.standard(id);

        assertThat(profile.id()).isEqualTo(id);
        assertThat(profile.demands().stream().flatMap(demand -> demand.element().stream()))
                .containsExactlyElementsOf(Element.all());
        assertThat(profile.sources().get(0).confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"european-2022", "microbol-2022"})
    void should_demand_all_eleven_mandatory_elements(String id) {
        assertThat(ElementProfile.standard(id).demands())
                .filteredOn(demand -> demand.element().stream().anyMatch(Element::isMandatory))
                .allMatch(demand -> demand.missing().isPresent());
    }

    @Test
    void should_hold_from_the_day_of_the_recommendation() {
        ElementProfile european = ElementProfile.standard("european-2022");

        assertThat(european.holdsOn(LocalDate.parse("2022-06-15"))).isFalse();
        assertThat(european.holdsOn(LocalDate.parse("2022-06-16"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, false", "2024-01-01, true", "2024-12-31, true", "2025-01-01, false"})
    void should_hold_on_both_ends_of_its_time(LocalDate day, boolean holds) {
        assertThat(own().holdsOn(day)).isEqualTo(holds);
    }

    @Test
    void should_tell_that_it_does_not_hold_on_the_day() {
        Finding finding = Samples.only(
                CompletenessCheck.with(own()).validate(Samples.university().build(), Samples.TODAY),
                "PROFILE_NOT_IN_FORCE");

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void should_check_by_a_profile_of_ones_own() {
        MicroCredential bare = MicroCredential.builder().id("bare").build();
        List<Finding> violated = CompletenessCheck.with(own())
                .validate(bare, LocalDate.parse("2024-06-01"))
                .findings(Verdict.VIOLATED);

        assertThat(violated).extracting(Finding::code).containsExactly("ELEMENT_TITLE", "ELEMENT_GRADE");
        assertThat(violated).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.NOTE);
        assertThat(violated).allMatch(one -> one.source().orElseThrow().title().startsWith("Senate"));
    }

    @Test
    void should_read_back_what_it_wrote() {
        String json = ElementProfile.kind().write(own());

        assertThat(ElementProfile.load(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(own());
    }

    @Test
    void should_tell_every_fault_of_a_profile_at_once() {
        String faulty = OWN.replace("\"title\", \"missing\"", "\"titel\", \"missing\"")
                .replace("[{\"title\": \"Senate decision 7/2023\", \"confidence\": \"verified\"}]", "[]");
        JsonReading<ElementProfile> reading = ElementProfile.read(faulty.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.findings())
                .extracting(finding -> finding.subject().path().orElse(""))
                .contains("/demands/0/element", "/sources");
    }

    @Test
    void should_refuse_the_same_demand_twice() {
        String twice = OWN.replace("\"from\": \"vocational-provider\", ", "");

        assertThatThrownBy(() -> ElementProfile.load(twice.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void should_refuse_a_demand_of_nothing() {
        assertThatThrownBy(() -> Demand.builder().missing(Severity.ERROR).build())
                .hasMessageContaining("needs an element or a further demand");
    }

    @Test
    void should_name_the_profiles_there_are_when_one_is_unknown() {
        assertThatThrownBy(() -> ElementProfile.standard("european-1999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"european-1999\"")
                .hasMessageContaining("european-2022, microbol-2022");
    }
}
