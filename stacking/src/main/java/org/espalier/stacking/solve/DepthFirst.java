package org.espalier.stacking.solve;

import java.util.BitSet;

/**
 * Decides one variable after another, and takes back what leads nowhere.
 *
 * <p>What is of use is made first; then it is tried to make nothing else.
 */
final class DepthFirst {

    private static final int NONE = -1;

    private final int uses;
    private final Decisions decisions;
    private final Inference inference;
    private final Focus focus;
    private final Twins twins;
    private final Budget budget;
    private final BitSet found = new BitSet();
    private final int[] chosen;
    private final int[] marks;
    private final boolean[] isMade;
    private int depth;
    private boolean isOver;
    private long weight;

    DepthFirst(Problem problem, Decisions decisions, Inference inference, Twins twins, Budget budget) {
        this.uses = problem.uses().size();
        this.decisions = decisions;
        this.inference = inference;
        this.focus = new Focus(uses, decisions, inference);
        this.twins = twins;
        this.budget = budget;
        this.chosen = new int[decisions.table().variables()];
        this.marks = new int[chosen.length];
        this.isMade = new boolean[chosen.length];
    }

    /**
     * Looks for an answer that weighs no more than so much, with what is decided; leaves that as it was.
     *
     * @return false where there is none, or where the budget was used up
     */
    boolean find(long most) {
        int start = decisions.size();
        depth = 0;
        inference.atMost(most);
        boolean isFound = seek();
        decisions.undo(start);
        return isFound;
    }

    private boolean seek() {
        boolean isFound = false;
        boolean mayBe = inference.follow();
        while (!isFound && (mayBe || depth > 0) && spend()) {
            int next = mayBe ? focus.next() : NONE;
            isFound = mayBe && next == NONE && close();
            if (!isFound) {
                mayBe = mayBe ? make(next) : refuse();
            }
        }
        return isFound;
    }

    private boolean spend() {
        isOver |= !budget.spend(1);
        return !isOver;
    }

    /** Makes what is of use; where there is nothing, goes on without the first use that is open. */
    private boolean make(int next) {
        marks[depth] = decisions.size();
        chosen[depth] = next == NONE ? focus.open() : next;
        isMade[depth] = next != NONE;
        decisions.decide(chosen[depth], isMade[depth] ? 1 : 0);
        depth++;
        return inference.follow();
    }

    /** Takes back the last choice, and makes the other one for good. */
    private boolean refuse() {
        depth--;
        decisions.undo(marks[depth]);
        if (isMade[depth]) {
            twins.refuse(chosen[depth]);
        } else {
            decisions.decide(chosen[depth], 1);
        }
        return inference.follow();
    }

    /** Tries to make nothing else; false where that is not allowed, or lacks too much. */
    private boolean close() {
        int mark = decisions.size();
        for (int use = 0; use < uses; use++) {
            if (decisions.isOpen(use)) {
                decisions.decide(use, 0);
            }
        }
        if (inference.follow()) {
            take();
            return true;
        }
        decisions.undo(mark);
        return false;
    }

    private void take() {
        weight = inference.weight();
        found.clear();
        for (int use = 0; use < uses; use++) {
            found.set(use, decisions.value(use) == 1);
        }
    }

    /** The uses of the last answer that was found. */
    BitSet found() {
        return found;
    }

    /** What it weighs. */
    long weight() {
        return weight;
    }

    /** Whether the budget was used up. */
    boolean isOver() {
        return isOver;
    }
}
