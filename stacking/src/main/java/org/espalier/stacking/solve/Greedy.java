package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Makes one use after the other, as long as all rows hold. Quick, and good only by luck. */
final class Greedy {

    private final Problem problem;
    private final List<List<int[]>> entriesOf = new ArrayList<>();
    private final List<List<Integer>> unionsOf = new ArrayList<>();
    private final long[] sums;
    private final int[] members;

    Greedy(Problem problem) {
        this.problem = problem;
        int uses = problem.uses().size();
        for (int variable = 0; variable < uses + problem.unions().size(); variable++) {
            entriesOf.add(new ArrayList<>(2));
            unionsOf.add(new ArrayList<>(1));
        }
        for (int row = 0; row < problem.rows().size(); row++) {
            Terms terms = problem.rows().get(row).terms();
            for (int place = 0; place < terms.size(); place++) {
                entriesOf.get(terms.variable(place)).add(new int[] {row, place});
            }
        }
        for (int union = 0; union < problem.unions().size(); union++) {
            Terms terms = problem.unions().get(union);
            for (int place = 0; place < terms.size(); place++) {
                unionsOf.get(terms.variable(place)).add(union);
            }
        }
        sums = new long[problem.rows().size()];
        members = new int[problem.unions().size()];
    }

    /** The uses made, where they are tried in this order, twice: what does not fit at first may fit later. */
    BitSet make(int[] order) {
        BitSet made = new BitSet();
        Arrays.fill(sums, 0);
        Arrays.fill(members, 0);
        for (int round = 0; round < 2; round++) {
            for (int use : order) {
                if (!made.get(use) && fits(use)) {
                    made.set(use);
                }
            }
        }
        return made;
    }

    private boolean fits(int use) {
        add(use, 1);
        if (holds(use)) {
            return true;
        }
        add(use, -1);
        return false;
    }

    private void add(int use, int sign) {
        addTo(use, sign);
        for (int union : unionsOf.get(use)) {
            members[union] += sign;
            if (members[union] == (sign > 0 ? 1 : 0)) {
                addTo(problem.uses().size() + union, sign);
            }
        }
    }

    private void addTo(int variable, int sign) {
        for (int[] entry : entriesOf.get(variable)) {
            sums[entry[0]] += sign * problem.rows().get(entry[0]).terms().coefficient(entry[1]);
        }
    }

    private boolean holds(int use) {
        return areKept(use)
                && unionsOf.get(use).stream()
                        .allMatch(union -> areKept(problem.uses().size() + union));
    }

    private boolean areKept(int variable) {
        for (int[] entry : entriesOf.get(variable)) {
            if (sums[entry[0]] > problem.rows().get(entry[0]).most()) {
                return false;
            }
        }
        return true;
    }
}
