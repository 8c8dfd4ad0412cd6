package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
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
        assertThat(trip.disagreements()).isEmpty();
        assertThat(trip.losses().stream().filter(RealRoundTripTest::isUnexpected))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void should_read_again_what_was_written_with_arrays(String name) {
        RoundTrip trip = RoundTrip.of(ElmForm.ARRAYS, RealDocumentsTest.read(name));
        assertThat(trip.disagreements()).isEmpty();
        assertThat(trip.losses().stream().filter(RealRoundTripTest::isUnexpected))
                .isEmpty();
    }

    /** A seal and addresses of delivery never come along; a provider who also awards is told once. */
    private static boolean isUnexpected(Finding loss) {
        String path = loss.subject().path().orElse("");
        String places = loss.fact("places").map(Fact::text).orElse("");
        return !path.equals("/authenticity")
                && Stream.of(places.split(", "))
                        .anyMatch(place -> !place.startsWith("/deliveryDetails") && !place.contains("/directedBy/"));
    }
}
