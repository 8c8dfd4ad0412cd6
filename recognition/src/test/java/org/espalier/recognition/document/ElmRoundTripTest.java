package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sample of the tests, written again in every form, is read as the same credentials. */
class ElmRoundTripTest {

    @ParameterizedTest
    @CsvSource({
        "micro-credential.json,SINGLE",
        "micro-credential.json,ARRAYS",
        "micro-credential.json,UPLOAD",
        "joint-award.json,SINGLE",
        "joint-award.json,ARRAYS",
        "claims.json,SINGLE",
        "claims.json,ARRAYS",
        "transcript.json,SINGLE",
        "transcript.json,ARRAYS",
        "activity.json,SINGLE",
        "activity.json,ARRAYS"
    })
    void should_read_again_what_was_written_from_a_sample(String name, ElmForm form) {
        RoundTrip trip = RoundTrip.of(form, Sample.of(name).read());
        assertThat(trip.disagreements()).isEmpty();
        assertThat(trip.losses()).isEmpty();
    }
}
