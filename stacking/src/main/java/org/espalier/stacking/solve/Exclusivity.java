package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;

/** Knows of which uses at most one can be made, because a row says so. */
final class Exclusivity {

    private final List<List<Row>> rowsOf = new ArrayList<>();
    private final Problem problem;

    Exclusivity(Problem problem) {
        this.problem = problem;
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

    /** No more of these variables than this can be one. */
    long most(int[] variables) {
        long most = variables.length;
        for (Row row : problem.rows()) {
            most = Math.min(most, most(row, variables));
        }
        return most;
    }

    private static long most(Row row, int[] variables) {
        int found = 0;
        for (int place = 0; place < row.terms().size(); place++) {
            int variable = row.terms().variable(place);
            if (row.terms().coefficient(place) < 0) {
                return variables.length;
            }
            found += row.terms().coefficient(place) > 0 && java.util.Arrays.stream(variables).anyMatch(v -> v == variable) ? 1 : 0;
        }
        return found == variables.length ? row.most() : variables.length;
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
