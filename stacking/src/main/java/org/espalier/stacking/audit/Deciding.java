package org.espalier.stacking.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.finding.Verdict;

/** Names what decides where an answer is open: missing data, or the rest of a search that was cut short. */
final class Deciding {

    private static final List<String> CUT_SHORT = List.of("the rest of the search, which was cut short");

    private final AwardTree tree;
    private final List<Candidate> candidates;
    private final Missing missing;
    private final Found base;
    private final Found possible;
    private final Steps steps;

    Deciding(AwardTree tree, List<Candidate> candidates, Missing missing, Found base, Found possible, Steps steps) {
        this.steps = steps;
        this.tree = tree;
        this.candidates = candidates;
        this.missing = missing;
        this.base = base;
        this.possible = possible;
    }

    /** What decides on the award. */
    List<String> all() {
        return base.isOpen() ? CUT_SHORT : data();
    }

    /** The missing data of the case, and of those holdings that would be used if the data turned out well. */
    List<String> data() {
        Stream<String> held = data(candidates.stream().filter(possible::isUsed));
        return orParts(Stream.concat(held, tree.nodes().stream().flatMap(this::ofTheCase))
                .distinct()
                .toList());
    }

    /** Where no datum is missing, smaller parts decide. */
    private List<String> orParts(List<String> data) {
        return data.isEmpty()
                ? PartFindings.step(steps, tree).stream()
                        .map(step -> "parts of credentials smaller than " + step.text())
                        .toList()
                : data;
    }

    /** What is missing of the case, where it alone decides on a requirement. */
    private Stream<String> ofTheCase(Requested node) {
        Stream<String> chosen = node.composition().stream().flatMap(made -> made.missing().stream());
        boolean open = node.ofTheCase(tree.counted()).equals(Optional.of(Verdict.UNDETERMINED));
        return open
                ? Stream.concat(
                        chosen,
                        node.rule().evaluate(tree.counted()).stream().flatMap(outcome -> Missing.of(outcome).stream()))
                : chosen;
    }

    /** What is missing of the case to know which parts of a requirement are asked for. */
    List<String> choosing(RequirementResult result) {
        return result.of().isEmpty()
                ? List.of()
                : tree.nodes().stream()
                        .filter(node -> node.id().equals(result.id()))
                        .flatMap(node -> node.composition().stream())
                        .flatMap(made -> made.missing().stream())
                        .toList();
    }

    /** What decides on one requirement. */
    List<String> of(String requirement) {
        if (base.isOpen()) {
            return CUT_SHORT;
        }
        Set<String> filling = new HashSet<>();
        List<Requested> nodes = tree.nodes().stream()
                .filter(node -> node.id().equals(requirement))
                .toList();
        nodes.stream()
                .flatMap(node -> possible.counted(tree.leavesBelow(node)).stream())
                .forEach(holding -> filling.add(holding.id().text()));
        Stream<String> held = data(candidates.stream().filter(candidate -> filling.contains(candidate.id())));
        Stream<String> known = nodes.stream().flatMap(Requested::all).flatMap(this::ofTheCase);
        return orParts(Stream.concat(held, known).distinct().toList());
    }

    private Stream<String> data(Stream<Candidate> some) {
        return some.flatMap(
                candidate -> Stream.concat(Contradictions.state(candidate), missing.of(candidate).stream()));
    }
}
