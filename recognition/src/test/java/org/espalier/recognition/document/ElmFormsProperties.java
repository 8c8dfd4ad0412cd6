package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of reading that hold whatever the form. */
class ElmFormsProperties {

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "micro-credential.json", "transcript.json", "claims.json", "activity.json", "joint-award.json");
    }

    @Property(tries = 100)
    void arrays_of_one_and_single_values_give_the_same_credentials(
            @ForAll @From("names") String name, @ForAll long seed) {
        Random random = new Random(seed);
        JsonNode changed = Arrays.changed(Sample.of(name).tree(), property -> random.nextBoolean());
        assertThat(Contents.of(Sample.of(name).with(changed))).isEqualTo(Contents.of(Sample.of(name)));
    }
}
