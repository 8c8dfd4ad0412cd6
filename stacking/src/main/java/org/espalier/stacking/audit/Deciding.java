package org.espalier.stacking.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names what decides where an answer is open: missing data, or the rest of a search that was cut short. */
final class Deciding {

    private static final List<String> CUT_SHORT = List.of("the rest of the search, which was cut short");

    private final AwardTree tree;
    private final List<Candidate> candidates;
    private final Missing missing;
    private final Found base;
    private final Found possible;

    Deciding(AwardTree tree, List<Candidate> candidates, Missing missing, Found base, Found possible) {
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

    /** The missing data of those holdings that would be used if the data turned out well. */
    List<String> data() {
        return data(candidates.stream().filter(possible::isUsed).toList());
    }

    /** What decides on one requirement. */
    List<String> of(String requirement) {
        if (base.isOpen()) {
            return CUT_SHORT;
        }
        Set<String> filling = new HashSet<>();
        tree.nodes().stream()
                .filter(node -> node.id().equals(requirement))
                .flatMap(node -> possible.counted(tree.leavesBelow(node)).stream())
                .forEach(holding -> filling.add(holding.id().text()));
        return data(candidates.stream()
                .filter(candidate -> filling.contains(candidate.id()))
                .toList());
    }

    private List<String> data(List<Candidate> some) {
        return some.stream()
                .flatMap(candidate -> missing.of(candidate).stream())
                .distinct()
                .toList();
    }
}
