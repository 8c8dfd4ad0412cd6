package org.espalier.stacking.solve;

import java.util.List;

/** Items that are alike in everything but their number: what is true of one is true of the other. */
final class Twins {

    private final Problem problem;
    private final LimitForm form;
    private final Decisions decisions;
    private final SumTable table;
    private final int[] group;
    private final int[] next;

    Twins(LimitForm form, Decisions decisions) {
        this.problem = form.problem();
        this.form = form;
        this.decisions = decisions;
        this.table = decisions.table();
        this.group = new int[problem.items().size()];
        this.next = new int[problem.items().size()];
        for (int item = 0; item < next.length; item++) {
            next[item] = item + 1 < next.length && areTwins(item, item + 1) ? item + 1 : -1;
            group[item] = item > 0 && next[item - 1] == item ? group[item - 1] : item;
        }
    }

    private int first(int item) {
        return form.variables().first(item);
    }

    private int size(int item) {
        return form.variables().uses(item);
    }

    private boolean areTwins(int one, int other) {
        boolean areLike = size(one) == size(other)
                && problem.items().get(one).equals(problem.items().get(other));
        for (int place = 0; place < size(one) && areLike; place++) {
            areLike = areTwins(one, other, place);
        }
        return areLike;
    }

    private boolean areTwins(int one, int other, int place) {
        List<Use> uses = problem.uses();
        Use use = uses.get(first(one) + place);
        Use twin = uses.get(first(other) + place);
        int from = table.from(first(one) + place);
        int size = table.from(first(one) + place + 1) - from;
        int shift = table.from(first(other) + place) - from;
        boolean areLike = use.leaf() == twin.leaf()
                && use.exceptions() == twin.exceptions()
                && use.size() == twin.size()
                && table.from(first(other) + place + 1) - from - shift == size;
        for (int at = from; at < from + size && areLike; at++) {
            areLike = table.factor(at) == table.factor(at + shift)
                    && areTwins(table.sum(at), table.sum(at + shift), one, other);
        }
        return areLike;
    }

    /** Whether two sums are one, or limits over these items alone, and the same but for the item. */
    private boolean areTwins(int sum, int twin, int one, int other) {
        int size = table.start(sum + 1) - table.start(sum);
        boolean areLike =
                sum == twin || (size == table.start(twin + 1) - table.start(twin) && decisions.haveOneLimit(sum, twin));
        for (int place = 0; place < size && areLike && sum != twin; place++) {
            int term = table.start(sum) + place;
            int like = table.start(twin) + place;
            areLike = table.coefficient(term) == table.coefficient(like)
                    && table.variable(like) == twin(table.variable(term), one, other);
        }
        return areLike;
    }

    /** The variable that is for the other item what this one is for the first; below zero where it belongs to no item. */
    private int twin(int variable, int one, int other) {
        if (variable == form.flagOf(one)) {
            return form.flagOf(other);
        }
        int place = variable - first(one);
        return place >= 0 && place < size(one) ? first(other) + place : -1;
    }

    /** Decides against a variable; if it is a use, also against that of each item that is like its item up to here. */
    void refuse(int variable) {
        if (variable < problem.uses().size()) {
            int item = problem.uses().get(variable).item();
            for (int twin = group[item]; twin >= 0; twin = next[twin]) {
                if (twin != item && areEven(item, twin)) {
                    decisions.decide(first(twin) + variable - first(item), 0);
                }
            }
        }
        decisions.decide(variable, 0);
    }

    private boolean areEven(int item, int twin) {
        int shift = first(twin) - first(item);
        for (int use = first(item); use < first(item + 1); use++) {
            if (decisions.value(use) != decisions.value(use + shift)) {
                return false;
            }
        }
        return decisions.value(form.flagOf(item)) == decisions.value(form.flagOf(twin));
    }
}
