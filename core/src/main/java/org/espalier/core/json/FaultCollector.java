package org.espalier.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.fault.Fault;
import org.espalier.core.fault.Faults;
import org.espalier.core.fault.FaultyValueException;
import org.espalier.core.finding.Finding;

/**
 * Binds a tree to a value and tells all that is wrong in it: each part that is refused is told, taken out, and the rest
 * is bound again, until it fits or nothing is left.
 */
final class FaultCollector<T> {

    private final ObjectMapper mapper;
    private final JsonLimits limits;
    private final Class<T> type;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<JsonPointer> gone = new HashSet<>();

    FaultCollector(ObjectMapper mapper, JsonLimits limits, Class<T> type) {
        this.mapper = mapper;
        this.limits = limits;
        this.type = type;
    }

    JsonReading<T> read(ObjectNode tree) {
        nullElements(tree, JsonPointer.empty());
        while (findings.size() < limits.maximumFaults()) {
            try {
                return new JsonReading<>(Optional.of(mapper.treeToValue(tree, type)), findings);
            } catch (JsonMappingException refused) {
                if (!told(refused, tree)) {
                    return new JsonReading<>(Optional.empty(), findings);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        findings.add(FileFindings.moreFaults(findings.size()));
        return new JsonReading<>(Optional.empty(), findings);
    }

    private void nullElements(JsonNode node, JsonPointer path) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonPointer element = path.appendIndex(i);
                if (array.get(i).isNull()) {
                    findings.add(FileFindings.wrongValue(element.toString(), "null", "a list has no empty elements"));
                }
                nullElements(array.get(i), element);
            }
        } else {
            node.properties().forEach(field -> nullElements(field.getValue(), path.appendProperty(field.getKey())));
        }
    }

    /** Tells what is refused and takes it out; false where that leaves nothing to go on with. */
    private boolean told(JsonMappingException refused, ObjectNode tree) {
        JsonPointer path = path(refused.getPath(), tree);
        JsonNode culprit = tree.at(path);
        if (refused instanceof UnrecognizedPropertyException unknown) {
            findings.add(FileFindings.unknownField(path.toString(), unknown.getPropertyName(), names(unknown)));
            return removed(tree, path);
        }
        if (refused.getCause() instanceof FaultyValueException faulty) {
            return toldEach(faulty.faults(), path, tree);
        }
        if (refused.getCause() instanceof IllegalStateException incomplete) {
            Faults.unset(incomplete)
                    .forEach(field ->
                            tell(path.appendProperty(field), FileFindings.missingField(path.toString(), field)));
            return removed(tree, path);
        }
        tell(path, FileFindings.wrongValue(path.toString(), Found.text(culprit, path), Problem.of(refused)));
        return removed(tree, path);
    }

    /** Tells a fault, unless it only follows from what was taken out at that place or below it. */
    private void tell(JsonPointer place, Finding finding) {
        String inside = place + "/";
        if (gone.stream().noneMatch(path -> (path + "/").startsWith(inside))) {
            findings.add(finding);
        }
    }

    private boolean toldEach(List<Fault> faults, JsonPointer path, ObjectNode tree) {
        boolean progress = false;
        for (Fault fault : faults) {
            JsonPointer place =
                    fault.attribute().isEmpty() ? path : path.append(JsonPointer.compile("/" + fault.attribute()));
            tell(place, FileFindings.wrongValue(place.toString(), Found.text(tree.at(place), place), fault.problem()));
            progress |= !fault.attribute().isEmpty() && removed(tree, place);
        }
        return progress || removed(tree, path);
    }

    private static Collection<String> names(UnrecognizedPropertyException unknown) {
        Collection<String> names = new TreeSet<>();
        Collection<Object> known = unknown.getKnownPropertyIds();
        if (known != null) {
            known.forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }

    /** The place in the tree. Binding skips elements that were taken out, and counts without them. */
    private static JsonPointer path(List<JsonMappingException.Reference> references, JsonNode tree) {
        JsonPointer path = JsonPointer.empty();
        for (JsonMappingException.Reference reference : references) {
            path = reference.getFieldName() == null
                    ? path.appendIndex(element(tree.at(path), reference.getIndex()))
                    : path.appendProperty(reference.getFieldName());
        }
        return path;
    }

    private static int element(JsonNode array, int counted) {
        int left = counted;
        for (int i = 0; i < array.size(); i++) {
            if (!array.get(i).isNull() && left-- == 0) {
                return i;
            }
        }
        return counted;
    }

    private boolean removed(ObjectNode tree, JsonPointer path) {
        if (path.matches() || tree.at(path).isMissingNode() || tree.at(path).isNull()) {
            return false;
        }
        gone.add(path);
        JsonNode parent = tree.at(path.head());
        if (parent instanceof ArrayNode array) {
            array.setNull(path.last().getMatchingIndex());
        } else if (parent instanceof ObjectNode object) {
            object.remove(path.last().getMatchingProperty());
        }
        return true;
    }
}
