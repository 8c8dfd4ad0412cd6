package org.espalier.core.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A YAML text that was read.
 *
 * @param text the text
 * @param limits within which it was read
 * @param seen the tree as a person sees it, where there is one
 * @param faults what is wrong with it as YAML
 */
record YamlFile(String text, JsonLimits limits, Optional<JsonNode> seen, List<Placed> faults) {

    static YamlFile read(String text, JsonLimits limits) {
        int control = YamlProblem.control(text);
        if (control >= 0) {
            long line = text.substring(0, control).lines().count();
            return broken("a control character", "line " + Math.max(1, line), limits);
        }
        YamlFaults faults = new YamlFaults(limits.maximumFaults());
        Optional<JsonNode> seen = tree(text, limits, faults, YamlMarks.of(List.of()));
        return new YamlFile(text, limits, seen, faults.told());
    }

    static YamlFile unreadable(JsonLimits limits) {
        return broken("it is no text in UTF-8", "line 1", limits);
    }

    private static YamlFile broken(String problem, String place, JsonLimits limits) {
        Placed fault = new Placed(0, YamlFindings.syntax(problem, place));
        return new YamlFile("", limits, Optional.empty(), List.of(fault));
    }

    private static Optional<JsonNode> tree(String text, JsonLimits limits, YamlFaults faults, YamlMarks marks) {
        try {
            JsonNode tree = new YamlTree(text, limits, faults, marks).read();
            return tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
        } catch (MarkedYAMLException broken) {
            faults.syntax(YamlProblem.of(broken), broken.getProblemMark());
            return Optional.empty();
        } catch (YamlStop stop) {
            return Optional.empty();
        }
    }

    JsonReading<JsonNode> tree() {
        return reading(seen, List.of());
    }

    /** What comes of the tree: its findings get their lines, and those of YAML come first where both tell of one place. */
    <T> JsonReading<T> value(Function<JsonNode, JsonReading<T>> binder) {
        Optional<JsonReading<T>> bound = seen.map(binder);
        List<Finding> findings = bound.map(JsonReading::findings).orElse(List.of());
        return reading(bound.flatMap(JsonReading::value), findings.isEmpty() ? List.of() : placed(findings));
    }

    private <T> JsonReading<T> reading(Optional<T> value, List<Placed> further) {
        Set<String> told = faults.stream().map(Placed::path).collect(Collectors.toSet());
        List<Finding> findings = Stream.concat(
                        faults.stream(), further.stream().filter(fault -> !told.contains(fault.path())))
                .sorted(Comparator.comparingInt(Placed::index))
                .map(Placed::finding)
                .toList();
        return new JsonReading<>(faults.isEmpty() ? value : Optional.empty(), atMost(findings));
    }

    private List<Finding> atMost(List<Finding> findings) {
        int most = limits.maximumFaults();
        if (findings.size() <= most) {
            return findings;
        }
        List<Finding> told = new ArrayList<>(findings.subList(0, most));
        told.add(YamlFindings.moreFaults(most));
        return told;
    }

    /** Reads the text once more to see where the findings are. */
    private List<Placed> placed(List<Finding> findings) {
        YamlMarks marks = YamlMarks.of(findings.stream().map(Placed::path).toList());
        tree(text, limits, new YamlFaults(limits.maximumFaults()), marks);
        return findings.stream().map(finding -> placed(finding, marks)).toList();
    }

    /** A finding with its line; that there are more comes last, and has none. */
    private static Placed placed(Finding finding, YamlMarks marks) {
        return marks.find(Placed.path(finding))
                .filter(mark -> !finding.code().equals(YamlFindings.MORE_FAULTS))
                .map(mark -> Placed.at(mark, YamlFindings.at(Placed.text(mark), finding)))
                .orElseGet(() -> new Placed(Integer.MAX_VALUE, finding));
    }
}
