package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;

/** Knows of which uses at most one can be made, because a row says so. */
final class Exclusivity {

    private final List<List<Row>> rowsOf = new ArrayList<>();

    Exclusivity(Problem problem) {
        int variables = problem.uses().size() + problem.unions().size();
        for (int variable = 0; variable < variables; variable++) {
            rowsOf.add(new ArrayList<>(2));
        }
        problem.rows().stream().filter(Exclusivity::excludes).forEach(this::note);
    }

    /** Whether no coefficient is negative and some two exceed the limit together. */
    private static boolean excludes(Row row) {
        long largest = 0;
        for (int place = 0; place < row.terms().size(); place++) {
            if (row.terms().coefficient(place) < 0) {
                return false;
            }
            largest = Math.max(largest, row.terms().coefficient(place));
        }
        return largest > row.most() / 2;
    }

    private void note(Row row) {
        for (int place = 0; place < row.terms().size(); place++) {
            if (row.terms().coefficient(place) > row.most() / 2) {
                rowsOf.get(row.terms().variable(place)).add(row);
            }
        }
    }

    /** Whether at most one of these variables can be one: any two of them exceed the same row. */
    boolean areExclusive(int[] variables) {
        return variables.length <= 1 || rowsOf.get(variables[0]).stream().anyMatch(row -> covers(row, variables));
    }

    private boolean covers(Row row, int[] variables) {
        for (int variable : variables) {
            if (!rowsOf.get(variable).contains(row)) {
                return false;
            }
        }
        return true;
    }
}
