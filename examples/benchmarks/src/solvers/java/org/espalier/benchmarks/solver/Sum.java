package org.espalier.benchmarks.solver;

import java.util.ArrayList;
import java.util.List;

/** A sum of variables of a model, each with a coefficient. */
final class Sum {

    private final List<Long> coefficients = new ArrayList<>();
    private final List<Integer> variables = new ArrayList<>();

    Sum plus(long coefficient, int variable) {
        coefficients.add(coefficient);
        variables.add(variable);
        return this;
    }

    Sum plus(long factor, Sum other) {
        for (int place = 0; place < other.size(); place++) {
            plus(factor * other.coefficient(place), other.variable(place));
        }
        return this;
    }

    int size() {
        return variables.size();
    }

    long coefficient(int place) {
        return coefficients.get(place);
    }

    int variable(int place) {
        return variables.get(place);
    }

    long[] coefficients() {
        return coefficients.stream().mapToLong(Long::longValue).toArray();
    }

    int[] variables() {
        return variables.stream().mapToInt(Integer::intValue).toArray();
    }
}
