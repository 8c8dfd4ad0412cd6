package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Knows of which uses at most one, or a few, can be made, because a row says so. */
final class Exclusivity {

    private final List<List<Row>> rowsOf = new ArrayList<>();
    private final List<List<Row>> countsOf = new ArrayList<>();

    Exclusivity(Problem problem) {
        int variables = problem.uses().size() + problem.unions().size();
        for (int variable = 0; variable < variables; variable++) {
            rowsOf.add(new ArrayList<>(2));
            countsOf.add(new ArrayList<>(2));
        }
        problem.rows().stream().filter(Exclusivity::excludes).forEach(this::note);
        problem.rows().stream().filter(Exclusivity::counts).forEach(this::noteCount);
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

    private static boolean counts(Row row) {
        return IntStream.range(0, row.terms().size())
                .allMatch(place -> row.terms().coefficient(place) == 1);
    }

    private void noteCount(Row row) {
        for (int place = 0; place < row.terms().size(); place++) {
            countsOf.get(row.terms().variable(place)).add(row);
        }
    }

    /** Whether at most one of these variables can be one: any two of them exceed the same row. */
    boolean areExclusive(int[] variables) {
        return variables.length <= 1 || rowsOf.get(variables[0]).stream().anyMatch(row -> covers(row, variables));
    }

    /** No more of these variables than this can be one, because a row counts all of them. */
    long most(int[] variables) {
        return countsOf.get(variables[0]).stream()
                .filter(row -> countsAll(row, variables))
                .mapToLong(Row::most)
                .reduce(variables.length, Math::min);
    }

    private boolean countsAll(Row row, int[] variables) {
        return Arrays.stream(variables)
                .allMatch(variable -> countsOf.get(variable).contains(row));
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
