package org.espalier.stacking.ruleset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.file.Registry;
import org.espalier.stacking.rule.BlockReference;
import org.espalier.stacking.rule.Blocks;
import org.espalier.stacking.rule.RuleUse;

/**
 * Puts the named rules in place that a rule set refers to, its own and those of what it imports. What is not found, or
 * would lead back to where it began, stays a reference.
 */
final class Linking {

    private final Registry<RuleSet> registry;
    private final Deque<RuleSet> path = new ArrayDeque<>();

    private Linking(Registry<RuleSet> registry) {
        this.registry = registry;
    }

    static List<RuleUse> rules(RuleSet ruleSet, Registry<RuleSet> registry) {
        Blocks blocks = new Linking(registry).blocks(ruleSet);
        return ruleSet.rules().stream().map(blocks::linked).toList();
    }

    private Blocks blocks(RuleSet ruleSet) {
        path.push(ruleSet);
        Blocks blocks = Blocks.of(ruleSet.blocks(), reference -> imported(ruleSet, reference));
        path.pop();
        return blocks;
    }

    private Optional<RuleUse> imported(RuleSet from, BlockReference reference) {
        return from.imports().stream()
                .filter(one -> reference.ruleSet().equals(Optional.of(one.id())))
                .filter(one -> reference.version().map(one.version()::equals).orElse(true))
                .findFirst()
                .flatMap(registry::byReference)
                .filter(other -> !path.contains(other))
                .flatMap(other -> named(other, reference.block()));
    }

    /** A block of another rule set, or one of its rules. */
    private Optional<RuleUse> named(RuleSet ruleSet, String id) {
        Blocks blocks = blocks(ruleSet);
        return Stream.concat(ruleSet.blocks().stream(), ruleSet.rules().stream())
                .filter(use -> use.id().equals(id))
                .findFirst()
                .map(blocks::linked);
    }
}
