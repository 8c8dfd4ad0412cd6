package org.espalier.stacking.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.espalier.core.fault.Faults;
import org.espalier.stacking.rule.BlockReference;
import org.espalier.stacking.rule.Blocks;
import org.espalier.stacking.rule.PlacedRule;
import org.espalier.stacking.rule.RuleChecks;
import org.espalier.stacking.rule.RuleTree;

/** What makes a rule set unusable, beside what is wrong in its envelope and in each rule alone. */
final class RuleSetFaults {

    private final RuleSet ruleSet;
    private final RuleTree tree;
    private final Blocks blocks;
    private final Faults faults;

    private RuleSetFaults(RuleSet ruleSet, Faults faults) {
        this.ruleSet = ruleSet;
        this.tree = ruleSet.tree();
        this.blocks = Blocks.of(ruleSet.blocks());
        this.faults = faults;
    }

    static Faults in(RuleSet ruleSet, Faults faults) {
        new RuleSetFaults(ruleSet, faults).find();
        return faults;
    }

    private void find() {
        boolean empty = ruleSet.rules().isEmpty() && ruleSet.blocks().isEmpty();
        faults.check(!empty, "rules", "EMPTY_RULE: at least one rule is needed");
        RuleChecks.refuse(tree, faults);
        tree.all().stream()
                .filter(placed -> placed.use().rule().parts().isEmpty())
                .forEach(this::references);
        blocks.cycles().forEach(this::cycle);
        IntStream.range(0, ruleSet.rules().size()).forEach(this::size);
    }

    private void references(PlacedRule placed) {
        for (BlockReference reference : placed.use().rule().references()) {
            if (reference.ruleSet().isPresent()) {
                imported(placed, reference);
            } else {
                own(placed, reference);
            }
        }
    }

    private void own(PlacedRule placed, BlockReference reference) {
        boolean known = ruleSet.blocks().stream().anyMatch(block -> block.id().equals(reference.block()));
        faults.checkBetween(
                known, placed.path() + "/rule/block", "UNKNOWN_BLOCK: there is no block " + reference.block());
    }

    private void imported(PlacedRule placed, BlockReference reference) {
        Optional<String> id = reference.ruleSet();
        boolean known = ruleSet.imports().stream().anyMatch(one -> id.equals(Optional.of(one.id())));
        faults.checkBetween(
                known, placed.path() + "/rule/block", "UNKNOWN_BLOCK: " + id.orElse("") + " is not among the imports");
    }

    private void cycle(List<String> path) {
        BlockReference next = BlockReference.of(path.get(1));
        String place = RuleTree.ofBlocks("blocks", ruleSet.blocks()).all().stream()
                .dropWhile(placed -> !placed.use().id().equals(path.get(0)))
                .filter(placed -> placed.use().rule().parts().isEmpty())
                .filter(placed -> placed.use().rule().references().contains(next))
                .map(PlacedRule::path)
                .findFirst()
                .orElse("blocks");
        faults.checkBetween(false, place + "/rule/block", "BLOCK_CYCLE: " + String.join(" -> ", path));
    }

    private void size(int index) {
        boolean fits = !blocks.isTooLarge(ruleSet.rules().get(index));
        faults.check(
                fits,
                "rules/" + index,
                "TOO_LARGE: with its blocks in place it has more than " + Blocks.MOST_PARTS + " parts, or more than "
                        + Blocks.DEEPEST + " levels");
    }
}
