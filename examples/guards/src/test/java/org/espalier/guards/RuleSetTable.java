package org.espalier.guards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.espalier.stacking.ruleset.RuleSet;

/** Rule sets as a table. */
final class RuleSetTable {

    private static final String HEAD = "| Rule set | Title | Where | Whose | Binds as | Holds | Confidence | Rules |\n"
            + "|---|---|---|---|---|---|---|---:|\n";

    private RuleSetTable() {}

    static String of(List<RuleSet> ruleSets) {
        return ruleSets.isEmpty()
                ? "None is published yet.\n"
                : ruleSets.stream().map(RuleSetTable::row).collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(RuleSet ruleSet) {
        List<String> cells = List.of(
                "`" + ruleSet + "`",
                ruleSet.title().text(),
                text(ruleSet.jurisdiction()),
                text(ruleSet.organisation()),
                ruleSet.bindingForce().map(RuleSetTable::name).orElse(""),
                period(ruleSet),
                name(ruleSet.confidence()),
                String.valueOf(ruleSet.rules().size()));
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String period(RuleSet ruleSet) {
        String from = ruleSet.validFrom().map(day -> "from " + day).orElse("");
        String to = ruleSet.validTo().map(day -> "to " + day).orElse("");
        return (from + " " + to).strip();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
