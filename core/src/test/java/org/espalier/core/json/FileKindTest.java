package org.espalier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.espalier.core.credential.MicroCredential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    private static ObjectNode file(String kind) {
        return JsonNodeFactory.instance.objectNode().put(FileKind.FIELD, kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"credential/1", "rule-set/12", "audit/1"})
    void should_read_what_it_writes(String text) {
        assertThat(FileKind.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "credential", "credential/0", "Credential/1", "credential/1.0", "-a/1", "credential/12345"})
    void should_refuse_what_is_no_kind(String text) {
        assertThatThrownBy(() -> FileKind.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a kind of file: \"" + text + "\"; write credential/1");
    }

    @Test
    void should_find_what_a_file_says_that_it_holds() {
        assertThat(FileKind.of(file("portfolio/1"))).contains(FileKind.PORTFOLIO);
        assertThat(FileKind.of(file("no kind"))).isEmpty();
        assertThat(FileKind.PORTFOLIO.matches(file("portfolio/2"))).isFalse();
    }

    @Test
    void should_say_first_what_a_file_holds() {
        assertThat(FileKind.CREDENTIAL.write(MicroCredential.builder().id("c").build()))
                .startsWith("{\n  \"espalier\" : \"credential/1\",\n  \"id\" : \"c\"")
                .endsWith("\n}\n");
    }

    @Test
    void should_refuse_to_write_what_has_no_json() {
        assertThatThrownBy(() -> EspalierJson.write(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
