package org.espalier.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IdentifierTest {

    @Test
    void should_be_the_same_only_in_the_same_scheme() {
        assertThat(Identifier.of("register", "1")).isEqualTo(Identifier.of("register", "1"));
        assertThat(Identifier.of("register", "1")).isNotEqualTo(Identifier.of("1"));
    }

    @Test
    void should_refuse_blank_parts_all_at_once() {
        assertThatThrownBy(() -> Identifier.of(" ", ""))
                .hasMessage("Identifier: scheme: must not be blank; value: must not be blank");
    }
}
