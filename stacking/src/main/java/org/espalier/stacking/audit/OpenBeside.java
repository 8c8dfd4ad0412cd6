package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;

/** Which data of what is counted leave it open whether another holding would break a rule beside it. */
final class OpenBeside {

    private final AwardTree tree;
    private final Found base;

    OpenBeside(AwardTree tree, Found base) {
        this.tree = tree;
        this.base = base;
    }

    /** Those data; none where some rule would be broken whatever they are. */
    List<String> of(Candidate candidate, Set<String> rules) {
        Set<String> data = new LinkedHashSet<>();
        for (Decided rule : tree.rules()) {
            if (rules.contains(rule.use().id())) {
                List<CountedHolding> beside = beside(rule, candidate);
                if (isBroken(rule, candidate, beside)) {
                    return List.of();
                }
                beside.forEach(
                        other -> Missing.of(rule, other).forEach(datum -> data.add(datum + " of " + other.id())));
                data.addAll(ofPairs(rule, candidate, beside));
            }
        }
        return List.copyOf(data);
    }

    /** What else is counted where a rule looks. */
    private List<CountedHolding> beside(Decided rule, Candidate candidate) {
        return base.counted(leaves(rule.use().id())).stream()
                .filter(other -> !other.id().equals(candidate.counted().id()))
                .flatMap(other -> rule.holding(other).stream())
                .toList();
    }

    private Set<String> leaves(String rule) {
        return tree.nodes().stream()
                .filter(node -> node.rules().anyMatch(one -> one.use().id().equals(rule)))
                .findFirst()
                .map(tree::leavesBelow)
                .orElseGet(tree::leaves);
    }

    private static boolean isBroken(Decided rule, Candidate candidate, List<CountedHolding> beside) {
        List<CountedHolding> all = new ArrayList<>(beside);
        rule.holding(candidate.counted()).ifPresent(all::add);
        return !Reached.isMet(rule.tallies(), all, Completion.MOST);
    }

    private Set<String> ofPairs(Decided rule, Candidate candidate, List<CountedHolding> beside) {
        return rule.use().rule().isPairwise()
                ? Pairs.missing(
                        rule.use(),
                        candidate.counted(),
                        CountedHoldings.counted(beside, tree.counted().evaluation()))
                : Set.of();
    }
}
