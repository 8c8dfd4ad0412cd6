package org.espalier.recognition.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentTest {

    private static byte[] bytes(String name) {
        try (InputStream file = ComponentTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Component component() {
        return Component.read(bytes("component.json")).orElseThrow();
    }

    private static Programme programme() {
        return Programme.read(bytes("programme.json")).orElseThrow();
    }

    @Test
    void should_read_a_component() {
        assertThat(component().label()).isEqualTo("Data Engineering");
        assertThat(component().credits()).contains(EctsCredits.of(6));
        assertThat(component().programme()).contains("msc-data");
        assertThat(component().requirement()).contains("electives");
    }

    @Test
    void should_take_an_outcome_for_essential_unless_told() {
        assertThat(component().outcomes())
                .extracting(ComponentOutcome::essential)
                .containsExactly(true, true);
        assertThat(Given.component(Given.json("{'outcomes': [{'id': 'a'}, {'id': 'b', 'essential': false}]}"))
                        .essentialOutcomes())
                .extracting(ComponentOutcome::id)
                .containsExactly("a");
    }

    @Test
    void should_know_its_level_on_the_eqf() {
        LocalDate day = Given.TODAY;

        assertThat(component().eqf(day)).contains(EqfLevel.EQF_7);
        assertThat(Given.component(Given.json("{'level': {'national': ['IE NQF 8']}}"))
                        .eqf(day))
                .contains(EqfLevel.EQF_6);
        assertThat(Given.component(Given.json("{}")).eqf(day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'eqf': '7', 'national': ['IE NQF 8']}",
                "{'eqf': '7', 'cycle': 'first'}",
                "{'national': ['IE NQF 8', 'IE NQF 9']}"
            })
    void should_know_no_level_where_what_is_stated_contradicts_itself(String level) {
        Component component = Given.component(Given.json("{'level': " + level + "}"));
        assertThat(component.eqf(Given.TODAY)).isEmpty();
    }

    @Test
    void should_be_called_by_its_id_without_a_title() {
        assertThat(Given.component(Given.json("{}")).label()).isEqualTo("c1");
        assertThat(Programme.builder().id("p1").build().label()).isEqualTo("p1");
    }

    @Test
    void should_tell_everything_that_is_wrong_in_a_file() {
        String file = "{\"espalier\": \"component/1\", \"id\": \" \", \"note\": \"\", \"credits\": \"-1\"}";

        assertThat(Component.read(file.getBytes(StandardCharsets.UTF_8)).findings())
                .extracting(one -> one.subject().path().orElse(""))
                .containsExactlyInAnyOrder("/id", "/note", "/credits");
    }

    @Test
    void should_refuse_two_outcomes_of_one_id() {
        assertThatThrownBy(() -> Given.component(Given.json("{'outcomes': [{'id': 'a'}, {'id': 'a'}]}")))
                .hasMessageContaining("the same id stands twice");
    }

    @Test
    void should_find_a_component_of_a_programme() {
        assertThat(programme().label()).isEqualTo("Data Science");
        assertThat(programme().component("data-engineering").orElseThrow().label())
                .isEqualTo("Data Engineering");
        assertThat(programme().component("databases")).isEmpty();
    }

    @Test
    void should_refuse_components_of_one_id_or_of_another_programme() {
        Component other = Component.builder().id("c").programme("other").build();

        assertThatThrownBy(() ->
                        Programme.builder().id("p1").addComponents(other, other).build())
                .hasMessageContaining("the same id stands twice")
                .hasMessageContaining("another programme");
        assertThat(Programme.builder().id("other").addComponents(other).build().components())
                .isEqualTo(List.of(other));
    }

    @Test
    void should_be_found_in_the_words_of_its_outcomes() {
        assertThat(component().outcomes().get(0).statement())
                .contains(LocalizedText.of("en", "designs a data pipeline"));
    }
}
