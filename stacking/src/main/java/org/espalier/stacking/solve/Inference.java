package org.espalier.stacking.solve;

import java.util.Optional;

/** Decides all that is seen to follow, where an answer may weigh no more than so much. */
final class Inference {

    private final Decisions decisions;
    private final Wants wants;
    private final TreeBound tree;
    private final Optional<Supply> supply;
    private final int[] forgiven;
    private final int[] heavy;
    private final long[] burdens;
    private long most = Tiers.LIMIT;
    private long weight;

    Inference(LimitForm form, Decisions decisions) {
        Serving serving = new Serving(form.problem(), form.variables());
        Fares fares = new Fares(form, serving);
        this.decisions = decisions;
        this.wants = new Wants(form, fares, decisions);
        this.tree = new TreeBound(form.problem(), wants);
        this.supply = Supply.of(form, serving, fares, decisions, tree);
        this.forgiven = tree.forgiven(form.problem());
        this.heavy = heavy(decisions);
        this.burdens = burdens(form, fares);
    }

    /** The variables that weigh something. */
    private static int[] heavy(Decisions decisions) {
        Numbers heavy = new Numbers();
        for (int variable = 0; variable < decisions.table().variables(); variable++) {
            if (decisions.weight(variable) > 0) {
                heavy.add(variable);
            }
        }
        return heavy.toArray();
    }

    /** What each of them adds at least: what it weighs, without what it takes off from what is still needed. */
    private long[] burdens(LimitForm form, Fares fares) {
        long[] reliefs = new long[decisions.table().variables()];
        for (int use = 0; use < form.problem().uses().size(); use++) {
            reliefs[use] = fares.ofUse(use);
        }
        for (int item = 0; item < form.problem().items().size(); item++) {
            reliefs[form.flagOf(item)] = fares.ofItem(item);
        }
        long[] burdens = new long[heavy.length];
        for (int place = 0; place < heavy.length; place++) {
            burdens[place] = decisions.weight(heavy[place]) - reliefs[heavy[place]];
        }
        return burdens;
    }

    /** From now on no answer may weigh more than this. */
    void atMost(long nextMost) {
        most = nextMost;
    }

    /** Decides what follows; false where there is no answer with what is decided. */
    boolean follow() {
        int before;
        do {
            if (!decisions.follow()) {
                return false;
            }
            before = decisions.size();
            if (!weigh()) {
                return false;
            }
        } while (decisions.size() > before);
        return true;
    }

    private boolean weigh() {
        long lacking = tree.weigh();
        weight = decisions.weight() + lacking + exceptions();
        long room = most - weight;
        if (room < 0) {
            return false;
        }
        tree.spread(room);
        hold(room);
        refuse(room);
        return supply.isEmpty() || supply.orElseThrow().hold(room + lacking);
    }

    /** What demands weigh that are forgiven and cannot be met. */
    private long exceptions() {
        long sum = 0;
        for (int demand : forgiven) {
            sum += wants.weight(demand);
        }
        return sum;
    }

    private void hold(long room) {
        for (int node = 0; node < tree.size(); node++) {
            if (tree.demand(node) >= 0 && tree.isHeld(node)) {
                wants.hold(tree.demand(node), tree.most(node));
            }
        }
        for (int demand : forgiven) {
            if (wants.weight(demand) == 0) {
                wants.hold(demand, room);
            }
        }
    }

    /** Nothing is used that would weigh too much. */
    private void refuse(long room) {
        for (int place = 0; place < heavy.length; place++) {
            if (burdens[place] > room && decisions.isOpen(heavy[place])) {
                decisions.decide(heavy[place], 0);
            }
        }
    }

    /** What an answer weighs at least with what is decided. */
    long weight() {
        return weight;
    }

    /** What is wanted. */
    Wants wants() {
        return wants;
    }

    /** What the tree lacks. */
    TreeBound tree() {
        return tree;
    }

    /** A use of the item that can be used in the fewest ways; below zero where that is not known. */
    int scarcest() {
        return supply.map(Supply::scarcest).orElse(-1);
    }
}
