package org.espalier.stacking.solve;

import org.jspecify.annotations.Nullable;

/**
 * Works out the outlook of each step, from the last step to the first.
 *
 * <p>Each item may have a price, which every claim that takes it pays, and which is given back once: where several claims
 * count on one item, a price makes the outlook less rosy, and whatever the prices, nothing weighs less than the outlook.
 */
final class Outlooks {

    /** A digit that takes more numbers is judged only when it closes. */
    private static final long WIDEST = 2_048;

    private final Plan plan;
    private final @Nullable Claim[] claims;
    private final boolean[] bears;
    private final long[][] closed;
    private final Moves[][] moves;
    private long fixed;

    Outlooks(Plan plan) {
        this.plan = plan;
        int digits = plan.layout().sums().digits().size();
        this.claims = new Claim[digits];
        this.bears = new boolean[digits];
        this.closed = new long[digits][0];
        plan.layout().blocks().forEach(this::open);
        this.moves = new Moves[plan.steps()][];
        for (int step = 0; step < moves.length; step++) {
            moves[step] = movesOf(step);
        }
    }

    private void open(Block block) {
        if (!block.isPlain()) {
            fixed += plan.closes(block) < 0 ? block.weight(new long[closed.length]) : 0;
            return;
        }
        Claim claim = block.plain();
        int digit = claim.digit(0);
        claims[digit] = claim;
        if (plan.digit(digit).isIdle()) {
            fixed += claim.plainWeight(0);
        } else if (plan.digit(digit).width() <= WIDEST && !plan.layout().sums().isRaised(digit)) {
            bears[digit] = true;
            closed[digit] = closed(claim, plan.digit(digit));
        }
    }

    private static long[] closed(Claim claim, Digit digit) {
        long[] table = new long[(int) digit.width()];
        for (int i = 0; i < table.length; i++) {
            table[i] = claim.plainWeight(i + digit.offset());
        }
        return table;
    }

    private Moves[] movesOf(int step) {
        Moves[] all = new Moves[plan.touched(step).length];
        for (int place = 0; place < all.length; place++) {
            all[place] = Moves.of(plan, step, place, bears);
        }
        return all;
    }

    /** The outlooks when the items have prices. */
    Prospect at(long[] prices) {
        return new Prospect(plan, this, prices);
    }

    /** What is certain from the start. */
    long fixed() {
        return fixed;
    }

    /** How a step moves its digits. */
    Moves moves(int step, int place) {
        return moves[step][place];
    }

    /** The claim that a digit alone decides. */
    @Nullable
    Claim claim(int digit) {
        return claims[digit];
    }

    /** What each number of a digit weighs when it is closed; an empty table where it has no outlook. */
    long[] closed(int digit) {
        return closed[digit];
    }
}
