package org.espalier.stacking.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.espalier.core.finding.Fact;
import org.espalier.stacking.evaluation.CountedHoldings;

/**
 * Tells of a requirement that asks for an average or a share, and is not met, what all that could count for it would give: an
 * answer that breaks it counts nothing for it, and says nothing of how far it is.
 */
final class Balances {

    private static final Set<String> TOLD = Set.of("average", "share");

    private final AwardTree tree;
    private final Found base;

    Balances(AwardTree tree, Found base) {
        this.tree = tree;
        this.base = base;
    }

    /** The average or the share, by its name; nothing where another thing is asked for, or nothing could count. */
    Map<String, Fact> of(RequirementResult result) {
        boolean isAmount = result.minimum().isPresent() || result.counted().isEmpty();
        Map<String, Fact> told = new LinkedHashMap<>();
        if (!isAmount && !result.status().isDone()) {
            tree.nodes().stream()
                    .filter(node -> node.isLeaf() && node.id().equals(result.id()))
                    .forEach(leaf -> add(leaf, told));
        }
        return told;
    }

    private void add(Requested leaf, Map<String, Fact> told) {
        CountedHoldings all =
                CountedHoldings.counted(base.eligible(leaf), tree.counted().evaluation());
        if (!all.isEmpty()) {
            leaf.rule().evaluate(all).get(0).facts().forEach((name, fact) -> {
                if (TOLD.contains(name)) {
                    told.put(name, fact);
                }
            });
        }
    }
}
