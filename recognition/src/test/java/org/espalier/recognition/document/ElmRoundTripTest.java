package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.espalier.core.finding.Finding;
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
        trip.losses().forEach(l -> System.out.println("LOSS " + name + " " + form + " " + l.code() + " " + l.subject().text() + " " + l.facts()));
        trip.documents().forEach(d -> d.findings().stream().filter(f -> f.code().equals("ELM_REQUIRED")).forEach(f -> System.out.println("REQ " + name + " " + f.facts())));
    }
}
