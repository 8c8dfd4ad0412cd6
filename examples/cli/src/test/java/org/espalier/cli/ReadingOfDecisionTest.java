package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a decision tells of who answers for the document on which it rests, and of what nobody looked at. */
class ReadingOfDecisionTest {

    private static final String TEXT = Samples.read(Samples.file("examples/data/recognition/pipelines-sealed.jsonld"));
    private static final String ISSUER =
            "\"urn:epass:org:3\",\"type\":\"Organisation\",\"legalName\":{\"en\":\"".replace("\"", "\\\"");

    @TempDir
    private Path folder;

    private String reading(String document) {
        Path file = Samples.write(folder.resolve("a.jsonld"), document);
        String out = Run.of("recognise", "--policy", "hr-university", "--on", "2026-11-22", file)
                .out()
                .replaceAll("\\s+", " ");
        return out.substring(0, out.indexOf(" Why "));
    }

    @Test
    void should_tell_nothing_where_there_is_nothing_to_tell() {
        assertThat(reading(TEXT)).doesNotContain(" Reading ");
    }

    @Test
    void should_tell_that_nobody_looked_whether_the_document_was_revoked() {
        String status = "{\"credentialStatus\":{\"id\":\"urn:status\"},".replace("\"", "\\\"");
        assertThat(reading(TEXT.replace("\"{\\\"@context", "\"" + status + "\\\"@context")))
                .contains(" Reading ", "whether the document was revoked; nobody looked.");
    }

    @Test
    void should_tell_that_another_body_than_the_one_that_awards_sealed_it() {
        assertThat(reading(TEXT.replace(ISSUER + "Soomaa", ISSUER + "Another")))
                .contains(" Reading ", "names another body as issuer than the one that awards");
    }
}
