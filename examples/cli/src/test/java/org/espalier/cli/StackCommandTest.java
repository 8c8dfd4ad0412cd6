package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;

class StackCommandTest {

    @Test
    void should_tell_a_diagonal_stack_with_its_steps() {
        Run run = Run.of("stack", "--on", "2026-11-22", "--towards", "Master", Samples.learner("L-0533"));

        assertThat(run.out())
                .contains("DIAGONAL")
                .contains("1 to 2    diagonal: level up, field far, link shared target by Master")
                .contains("2 to 3    horizontal, deepening: level same, field near");
        assertThat(run.exit()).isZero();
    }

    @Test
    void should_call_a_pile_independent() {
        Run run = Run.of("stack", Samples.learner("L-0533"));

        assertThat(run.out()).contains("INDEPENDENT").contains("by no step: 1, 2, 3");
        assertThat(run.exit()).isZero();
    }

    @Test
    void should_name_the_data_that_decide() {
        Run run = Run.of("stack", "--towards", "MSc", Samples.learner("L-0417"));

        assertThat(run.out())
                .contains("UNDETERMINED")
                .contains("not known: level of urn:cyberguild:badge:88213 (not stated)");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_say_how_to_link_where_nothing_else_does() {
        assertThat(Run.of("stack", Samples.learner("L-0417")).out()).contains("say so with --towards");
    }

    @Test
    void should_write_json() throws IOException {
        JsonNode json = EspalierJson.mapper()
                .readTree(Run.of("stack", "--format", "json", "--towards", "Master", Samples.learner("L-0533"))
                        .out());

        assertThat(json.at("/espalier").textValue()).isEqualTo("stack/1");
        assertThat(json.at("/analysis/direction").textValue()).isEqualTo("diagonal");
    }
}
