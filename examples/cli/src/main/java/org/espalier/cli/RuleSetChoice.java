package org.espalier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.core.json.JsonReading;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSets;

/** Finds the rule set that a caller names: by id, by id and version, or as a file. */
final class RuleSetChoice {

    private final EvaluationOptions options;

    RuleSetChoice(EvaluationOptions options) {
        this.options = options;
    }

    /** The rule set in a file, else the published one of that name: the version named, or that of the day. */
    JsonReading<RuleSet> find(String name, LocalDate day) {
        Path file = Path.of(name);
        if (Files.exists(file)) {
            return new DocumentLoader().bytes(options.file(file)).then(RuleSet::read);
        }
        return new JsonReading<>(Optional.of(published(name, day)), List.of());
    }

    private RuleSet published(String name, LocalDate day) {
        return RuleSets.named(name, day)
                .orElseThrow(() -> options.wrong("there is no file " + name
                        + " and no published rule set of that name on " + day + "; see: rules list"));
    }
}
