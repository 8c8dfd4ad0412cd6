package org.espalier.recognition.document.elm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that lie beside this class. */
final class Tables {

    private Tables() {}

    /** The lines of a table without its comments. */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
