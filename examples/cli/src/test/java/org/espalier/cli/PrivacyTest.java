package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyTest {

    private static final String MARKER = "Zzyzxqvist";
    private static final Path RULES = Samples.file("examples/data/rules/lahemaa-micro-degree.yaml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "check, text",
        "check, json",
        "stack, text",
        "stack, json",
        "audit, text",
        "audit, json",
        "validate, text",
        "validate, json"
    })
    void should_print_nothing_personal(String command, String format) {
        Path documents = personal();

        Run run = switch (command) {
            case "audit" -> Run.audit("msc-data-engineering", "--format", format, documents);
            case "validate" -> Run.of(command, "--rules", RULES, "--format", format, documents);
            default -> Run.of(command, "--format", format, documents);
        };

        assertThat(run.out()).isNotEmpty().doesNotContainIgnoringCase(MARKER).doesNotContain("1999-12-31");
        assertThat(run.err()).isEmpty();
    }

    /** Documents with a person in all places where one may stand, right and wrong ones. */
    private Path personal() {
        String person = "\"learner\": {\"reference\": \"L-0001\", \"personalData\": {\"fullName\": {\"en\": \"" + MARKER
                + "\"}, \"dateOfBirth\": \"1999-12-31\", \"identifiers\": [{\"value\": \"" + MARKER + "\"}]}}";
        String own = Samples.CREDENTIAL.replace("\"learner\": {\"reference\": \"L-0001\"}", person);
        String elm = Samples.read(Samples.learner("L-0417").resolve("introduction-to-data-engineering.json"));
        String named = "\"type\": \"Person\", \"fullName\": {\"en\": \"" + MARKER
                + "\"}, \"dateOfBirth\": \"1999-12-31\", \"favouriteColour\": \"" + MARKER + "\",";
        Samples.write(folder.resolve("own.json"), own);
        Samples.write(folder.resolve("wrong.json"), own.replace("\"1999-12-31\"", "\"31 " + MARKER + "\""));
        Samples.write(folder.resolve("cut.json"), own.substring(0, own.indexOf("dateOfBirth")));
        Samples.write(folder.resolve("elm.json"), elm.replace("\"type\": \"Person\",", named));
        return folder;
    }
}
