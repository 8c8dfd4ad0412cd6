package org.espalier.recognition.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SealProperties {

    private static final ObjectNode SIGNED = TestSeal.standard().document();

    @Property(tries = 100)
    void should_verify_whatever_text_was_sealed(@ForAll @StringLength(max = 200) String text) {
        Assume.that(isWhole(text));
        assertThat(TestSeal.standard().of(text).check().state()).isEqualTo(SealState.INTACT);
    }

    @Property(tries = 200)
    void should_see_any_other_text(@ForAll @StringLength(max = 200) String text) {
        Assume.that(!text.equals(TestSeal.TEXT));
        ObjectNode document = SIGNED.deepCopy();
        document.put("payload", text);
        assertThat(states(document)).doesNotContain(SealState.INTACT);
    }

    @Property(tries = 200)
    void should_see_any_signature_that_is_cut(@ForAll @IntRange(max = 341) int length) {
        ObjectNode document = SIGNED.deepCopy();
        ObjectNode seal = (ObjectNode) document.at("/signatures/0");
        seal.put("signature", seal.path("signature").textValue().substring(0, length));
        assertThat(states(document)).doesNotContain(SealState.INTACT);
    }

    @Property(tries = 200)
    void should_never_throw_on_a_header_of_any_text(@ForAll @StringLength(max = 60) String header) {
        ObjectNode document = SIGNED.deepCopy();
        ((ObjectNode) document.at("/signatures/0")).put("protected", header);
        assertThat(states(document)).doesNotContain(SealState.INTACT);
    }

    private static List<SealState> states(ObjectNode document) {
        return TestSeal.report(document).seals().stream().map(SealCheck::state).toList();
    }

    private static boolean isWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
