package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The blocks of one rule set, and how they are put in the place of what refers to them.
 *
 * <pre>{@code
 * Blocks blocks = Blocks.of(ruleSet.blocks(), imports);
 * List<List<String>> faults = blocks.cycles();
 * List<RuleUse> rules = ruleSet.rules().stream().map(blocks::linked).toList();
 * }</pre>
 *
 * <p>Linking never fails: a block that is not found, that refers to itself, or that would grow too large stays a
 * reference, and what depends on it is undetermined. Whoever loads a rule set asks before for {@link #cycles}, {@link
 * #isTooLarge} and for references that {@link #find} does not find. This class is immutable and thread-safe.
 */
public final class Blocks {

    /** The largest number of rules and parts that a linked rule may have. */
    public static final int MOST_PARTS = 10_000;

    /** How deep rules may at most stand inside each other. */
    public static final int DEEPEST = 100;

    private final BlockOrder order;
    private final Function<BlockReference, Optional<RuleUse>> imported;
    private final Map<String, RuleUse> linked = new HashMap<>();
    private final Map<String, Extent> extents = new HashMap<>();

    private Blocks(BlockOrder order, Function<BlockReference, Optional<RuleUse>> imported) {
        this.order = order;
        this.imported = imported;
        order.innermostFirst().forEach(this::add);
    }

    /**
     * The blocks of a rule set.
     *
     * @param blocks the blocks; of several with one id the first counts
     * @param imported finds a block of another rule set, linked already: {@link #find} of the blocks of that rule set,
     *     for the reference without its rule set
     */
    public static Blocks of(Collection<RuleUse> blocks, Function<BlockReference, Optional<RuleUse>> imported) {
        Map<String, RuleUse> byId = new LinkedHashMap<>();
        blocks.forEach(block -> byId.putIfAbsent(block.id(), block));
        return new Blocks(BlockOrder.of(byId), imported);
    }

    /** The blocks of a rule set that imports no other. */
    public static Blocks of(Collection<RuleUse> blocks) {
        return of(blocks, reference -> Optional.empty());
    }

    private void add(RuleUse block) {
        Extent extent = extent(block);
        if (!extent.isTooLarge()) {
            extents.put(block.id(), extent);
            linked.put(block.id(), block.linked(this::find));
        }
    }

    /** The cycles in which blocks of this rule set refer to each other, each as a path back to where it began. */
    public List<List<String>> cycles() {
        return new ArrayList<>(order.cycles());
    }

    /** Whether a rule, with the blocks in place that it refers to, has too many parts or is nested too deeply. */
    public boolean isTooLarge(RuleUse use) {
        return extent(use).isTooLarge();
    }

    /** A block, linked; empty where there is none that can be. */
    public Optional<RuleUse> find(BlockReference reference) {
        return reference.ruleSet().isPresent()
                ? imported.apply(reference)
                : Optional.ofNullable(linked.get(reference.block()));
    }

    /** A rule of this rule set, with the blocks in place that it refers to; the same where it would grow too large. */
    public RuleUse linked(RuleUse use) {
        return isTooLarge(use) ? use : use.linked(this::find);
    }

    private Extent extent(RuleUse use) {
        return Extent.of(use, this::extent);
    }

    private static Extent extentLinked(RuleUse use) {
        return Extent.of(use, reference -> Extent.ONE);
    }

    private Extent extent(BlockReference reference) {
        if (reference.ruleSet().isPresent()) {
            return imported.apply(reference).map(Blocks::extentLinked).orElse(Extent.ONE);
        }
        return extents.getOrDefault(reference.block(), Extent.ONE);
    }
}
