package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that others published, read, written and read again; skipped without their folder. */
class RealRoundTripTest {

    @BeforeAll
    static void should_have_the_folder() {
        assumeTrue(Files.isDirectory(RealDocumentsTest.folder()), "no folder of real documents");
    }

    static List<String> names() throws IOException {
        return RealDocumentsTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void should_read_again_what_was_written_with_single_values(String name) {
        RoundTrip trip = RoundTrip.of(ElmForm.SINGLE, RealDocumentsTest.read(name));
        trip.losses().forEach(l -> System.out.println("LOSS " + name + " " + l.code() + " " + l.subject().text() + " " + l.facts()));
        trip.documents().forEach(d -> d.findings().stream().filter(f -> f.code().equals("ELM_REQUIRED")).forEach(f -> System.out.println("REQ " + name + " " + f.facts())));
        assertThat(trip.disagreements()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void should_read_again_what_was_written_with_arrays(String name) {
        RoundTrip trip = RoundTrip.of(ElmForm.ARRAYS, RealDocumentsTest.read(name));
        trip.losses().forEach(l -> System.out.println("ALOSS " + name + " " + l.code() + " " + l.subject().text() + " " + l.facts()));
        assertThat(trip.disagreements()).isEmpty();
    }
}
