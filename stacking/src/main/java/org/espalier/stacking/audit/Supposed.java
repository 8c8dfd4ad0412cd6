package org.espalier.stacking.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.finding.Fact;
import org.espalier.core.level.EqfLevel;

/**
 * Data that are not known, taken as given.
 *
 * @param levels levels of holdings
 * @param facts facts of the case
 */
record Supposed(Map<CredentialId, EqfLevel> levels, Map<String, Fact> facts) {

    Supposed {
        levels = Map.copyOf(levels);
        facts = Map.copyOf(facts);
    }

    /** Whether it is about the level of one holding, and nothing else. */
    boolean isOneLevel() {
        return levels.size() == 1 && facts.isEmpty();
    }

    /** In words, levels by id, then facts by name. */
    List<String> told() {
        Stream<String> level = new TreeMap<>(levels)
                .entrySet().stream()
                        .map(entry -> entry.getValue() + " of " + entry.getKey().text());
        Stream<String> fact = new TreeMap<>(facts)
                .entrySet().stream()
                        .map(entry -> "fact " + entry.getKey() + " "
                                + entry.getValue().text());
        return Stream.concat(level, fact).toList();
    }
}
