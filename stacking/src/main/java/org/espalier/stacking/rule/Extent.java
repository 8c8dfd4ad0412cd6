package org.espalier.stacking.rule;

import java.util.function.Function;

/**
 * How large a rule is once its blocks are in their places.
 *
 * @param parts the number of rules in it, itself included
 * @param depth how deep they stand inside each other
 */
record Extent(long parts, int depth) {

    static final Extent ONE = new Extent(1, 1);

    /** The extent of a rule, given that of the blocks to which it refers. */
    static Extent of(RuleUse use, Function<BlockReference, Extent> blocks) {
        if (use.rule() instanceof BlockRule block) {
            return blocks.apply(block.reference());
        }
        Extent extent = ONE;
        for (Part part : use.rule().parts()) {
            extent = extent.with(of(part.use(), blocks));
        }
        return extent;
    }

    private Extent with(Extent part) {
        return new Extent(parts + part.parts, Math.max(depth, part.depth + 1));
    }

    boolean isTooLarge() {
        return parts > Blocks.MOST_PARTS || depth > Blocks.DEEPEST;
    }
}
