package org.espalier.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.rule.RuleUse;

/** Rules such as regulations have, read from the files beside this class. */
final class Policy {

    private Policy() {}

    static List<RuleUse> named(String file) {
        try (InputStream json = Policy.class.getResourceAsStream(file)) {
            return List.of(EspalierJson.mapper().readValue(Objects.requireNonNull(json, file), RuleUse[].class));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
