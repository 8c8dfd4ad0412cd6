package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.espalier.core.workload.LearningHours;

/**
 * Reads durations as hours of learning.
 *
 * <p>{@code P60M} is sixty months. Mostly minutes or hours are meant, and only the issuer knows which: it is told
 * wherever it stands and never counted.
 */
final class Durations {

    private static final Set<String> OF_LEARNING = Set.of("volumeOfLearning", "workload");
    private static final Pattern IN_MONTHS = Pattern.compile("[+-]?P[^T]*\\d[YM].*");

    private Durations() {}

    static Optional<LearningHours> read(Value value, Scope scope) {
        if (isInMonths(value)) {
            scope.keep(value);
            return Optional.empty();
        }
        try {
            return Optional.of(LearningHours.fromIsoDuration(value.text()));
        } catch (IllegalArgumentException none) {
            scope.error("DURATION_UNREADABLE", value.path(), Given.of("found", value.text()));
            scope.keep(value);
            return Optional.empty();
        }
    }

    /** Tells every amount of learning that is given in months or years, below a node and outside others. */
    static void tellMonths(ObjectNode node, Path path, Scope scope, Set<ObjectNode> others) {
        node.properties().forEach(property -> {
            Path place = path.child(property.getKey());
            if (OF_LEARNING.contains(property.getKey())) {
                Value.all(property.getValue(), place).forEach(value -> tellMonths(value, scope));
            }
            descend(property.getValue(), place, scope, others);
        });
    }

    private static void descend(JsonNode json, Path path, Scope scope, Set<ObjectNode> others) {
        if (json instanceof ObjectNode node && !others.contains(node)) {
            tellMonths(node, path, scope, others);
        }
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            descend(json.get(i), path.child(i), scope, others);
        }
    }

    private static void tellMonths(Value value, Scope scope) {
        if (isInMonths(value)) {
            scope.warning("DURATION_IN_MONTHS", value.path(), Given.of("found", value.text()));
        }
    }

    private static boolean isInMonths(Value value) {
        return value.json().isTextual() && IN_MONTHS.matcher(value.text()).matches();
    }
}
