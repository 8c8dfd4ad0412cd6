package org.espalier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The files that ship with the project, and small ones for tests. */
final class Samples {

    /** A credential in which nothing is missing that a profile asks for, but a level. */
    static final String CREDENTIAL = """
            {
              "espalier": "credential/1",
              "id": "urn:test:a",
              "learner": {"reference": "L-0001"},
              "title": {"en": "Course A"},
              "awardingBodies": [{"name": {"en": "University A"}, "country": "EE"}],
              "awardedOn": "2025-06-12",
              "learningOutcomes": [{"statement": {"en": "designs a pipeline"}}],
              "workload": {"ects": "6", "hours": "156"},
              "level": {"eqf": "7"},
              "assessments": [{"type": "written-examination"}],
              "participation": ["online"],
              "qualityAssurance": [{"kind": "internal"}],
              "fields": ["0613"]
            }
            """;

    /** A policy of a receiver's own. */
    static final String POLICY = """
        espalier: recognition-policy/1
        id: own
        version: "1"
        title:
          en: Ours
        sources:
          - title: Ours
            confidence: unverified
        receiver: Our school
        office: Our office
        appeal:
          body: Our committee
          within: P30D
        """;

    private static final Path ROOT = root();

    private Samples() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static Path award(String name) {
        return file("examples/data/awards/" + name + ".json");
    }

    static Path learner(String name) {
        return file("examples/data/learners/" + name);
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path write(Path path, String text) {
        try {
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String credential(String id) {
        return CREDENTIAL.replace("urn:test:a", id);
    }

    /** A portfolio that holds the credentials given, as files of their own. */
    static String portfolio(String learner, String... credentials) {
        StringBuilder holdings = new StringBuilder();
        for (String credential : credentials) {
            holdings.append(holdings.isEmpty() ? "" : ",").append("{\"credential\":");
            holdings.append(credential.replace("\"espalier\": \"credential/1\",", ""))
                    .append('}');
        }
        return "{\"espalier\":\"portfolio/1\",\"learner\":\"" + learner + "\",\"holdings\":[" + holdings + "]}";
    }

    /** The folder of the repository, whatever folder the tests are run in. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder above holds the repository");
        }
        return folder;
    }
}
