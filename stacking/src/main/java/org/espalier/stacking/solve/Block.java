package org.espalier.stacking.solve;

import java.util.Arrays;
import java.util.List;

/**
 * A child of the root that is judged as a whole, as soon as none of its digits can change any more: one claim, or a choice
 * with the claims below it.
 */
final class Block {

    /** In place of a weight: more children of a choice are used than may be. */
    static final long FORBIDDEN = -1;

    private final Node node;
    private final Claim[] claims;
    private final int[] flags;
    private final List<Counted> counted;

    /**
     * A block.
     *
     * @param claims the claims below it, by the number of their demand; shared by all blocks
     * @param counted for each choice below it that limits how many children are used, the flags of the children
     */
    Block(Node node, Claim[] claims, List<Counted> counted) {
        this.node = node;
        this.claims = claims;
        this.counted = List.copyOf(counted);
        this.flags =
                counted.stream().flatMapToInt(each -> Arrays.stream(each.flags)).toArray();
    }

    /** Flags of which so many may be raised. */
    static final class Counted {

        private final int[] flags;
        private final int most;

        Counted(int[] flags, int most) {
            this.flags = flags;
            this.most = most;
        }

        private boolean isAllowed(long[] digits) {
            long raised = 0;
            for (int flag : flags) {
                raised += digits[flag];
            }
            return raised <= most;
        }
    }

    /** The only claim, where it has one digit and nothing else decides; else nothing. */
    boolean isPlain() {
        return node instanceof Node.Leaf leaf && claims[leaf.demand()].isPlain();
    }

    /** The claim of a block that is plain. */
    Claim plain() {
        return claims[((Node.Leaf) node).demand()];
    }

    /** The numbers of all its digits. */
    int[] digits() {
        Numbers all = new Numbers();
        collect(node, all);
        for (int flag : flags) {
            all.add(flag);
        }
        return all.toArray();
    }

    private void collect(Node from, Numbers all) {
        if (from instanceof Node.Leaf leaf) {
            Claim claim = claims[leaf.demand()];
            for (int place = 0; place < claim.size(); place++) {
                all.add(claim.digit(place));
            }
        } else {
            Tree.children(from).forEach(child -> collect(child, all));
        }
    }

    /** What it weighs that the digits are what they are, or {@link #FORBIDDEN}. */
    long weight(long[] digits) {
        for (Counted each : counted) {
            if (!each.isAllowed(digits)) {
                return FORBIDDEN;
            }
        }
        return shortfall(node, digits) + exceptions(node, digits);
    }

    private long shortfall(Node from, long[] digits) {
        if (from instanceof Node.Leaf leaf) {
            Claim claim = claims[leaf.demand()];
            return claim.isWaived() ? 0 : weight(claim, digits);
        }
        List<Node> children = Tree.children(from);
        long[] parts = new long[children.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = shortfall(children.get(i), digits);
        }
        return Tree.least(from, parts);
    }

    /** A demand that is forgiven and not met is an exception wherever it stands. */
    private long exceptions(Node from, long[] digits) {
        if (from instanceof Node.Leaf leaf) {
            Claim claim = claims[leaf.demand()];
            return claim.isWaived() ? weight(claim, digits) : 0;
        }
        long sum = 0;
        for (Node child : Tree.children(from)) {
            sum += exceptions(child, digits);
        }
        return sum;
    }

    private static long weight(Claim claim, long[] digits) {
        long sum = 0;
        for (int place = 0; place < claim.size(); place++) {
            sum += claim.counted(place, digits[claim.digit(place)]);
        }
        return claim.weight(sum);
    }
}
