package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;

/** A choice that limits how many of its children take uses. */
final class BitChoice {

    private static final BitChoice[] NONE = {};

    private final long[] children;
    private final int most;

    private BitChoice(BitForm form, Node.Choice choice) {
        this.children = choice.children().stream().mapToLong(form::at).toArray();
        this.most = choice.most();
    }

    /** The choices of a problem. */
    static BitChoice[] of(BitForm form) {
        List<BitChoice> choices = new ArrayList<>();
        for (Node.Choice choice : Tree.choices(form.problem().root())) {
            if (choice.most() < choice.children().size()) {
                choices.add(new BitChoice(form, choice));
            }
        }
        return choices.toArray(NONE);
    }

    /** Decides what follows; false where too many children take uses. */
    boolean keep(BitState state) {
        long left = 0;
        int taken = 0;
        for (long child : children) {
            boolean isTaken = (child & state.made()) != 0;
            taken += isTaken ? 1 : 0;
            left |= isTaken ? 0 : child;
        }
        if (taken == most) {
            state.refuse(left);
        }
        return taken <= most;
    }
}
