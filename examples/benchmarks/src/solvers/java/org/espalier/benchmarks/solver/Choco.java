package org.espalier.benchmarks.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.jspecify.annotations.Nullable;

/** A model of Choco, with its own choice of a search. */
final class Choco implements Model {

    private final org.chocosolver.solver.Model model = new org.chocosolver.solver.Model();
    private final List<IntVar> variables = new ArrayList<>();

    @Override
    public int flag() {
        variables.add(model.boolVar());
        return variables.size() - 1;
    }

    @Override
    public int whole(long largest) {
        variables.add(model.intVar(0, Math.toIntExact(largest), true));
        return variables.size() - 1;
    }

    private IntVar[] variables(Sum sum) {
        IntVar[] of = new IntVar[sum.size()];
        for (int place = 0; place < of.length; place++) {
            of[place] = variables.get(sum.variable(place));
        }
        return of;
    }

    private static int[] coefficients(Sum sum) {
        return LongStream.of(sum.coefficients()).mapToInt(Math::toIntExact).toArray();
    }

    private void post(Sum sum, String operator, int value) {
        model.scalar(variables(sum), coefficients(sum), operator, value).post();
    }

    @Override
    public void atMost(Sum sum, long most) {
        if (sum.size() > 0) {
            post(sum, "<=", Math.toIntExact(most));
        } else if (most < 0) {
            model.falseConstraint().post();
        }
    }

    /** The largest or the smallest value that a sum may have. */
    private int end(Sum sum, boolean isLargest) {
        long end = 0;
        for (int place = 0; place < sum.size(); place++) {
            IntVar variable = variables.get(sum.variable(place));
            boolean isUp = isLargest == sum.coefficient(place) > 0;
            end += sum.coefficient(place) * (isUp ? variable.getUB() : variable.getLB());
        }
        return Math.toIntExact(end);
    }

    @Override
    public void atMostIf(int flag, Sum sum, long most) {
        long excess = Math.max(0, end(sum, true) - most);
        atMost(new Sum().plus(1, sum).plus(excess, flag), most + excess);
    }

    @Override
    public void isBetween(Sum sum, long least, long most) {
        if (least != Long.MIN_VALUE) {
            post(sum, ">=", Math.toIntExact(least));
        }
        if (most != Long.MAX_VALUE) {
            post(sum, "<=", Math.toIntExact(most));
        }
    }

    @Override
    public void isAny(int flag, int[] others) {
        BoolVar[] members = IntStream.of(others)
                .mapToObj(other -> variables.get(other).asBoolVar())
                .toArray(BoolVar[]::new);
        model.addClausesBoolOrArrayEqVar(members, variables.get(flag).asBoolVar());
    }

    @Override
    public void isSmaller(int variable, Sum sum, long cap) {
        IntVar whole = model.intVar(0, Math.max(0, end(sum, true)), true);
        variables.add(whole);
        int number = variables.size() - 1;
        post(new Sum().plus(1, sum).plus(-1, number), "=", 0);
        model.min(variables.get(variable), whole, model.intVar(Math.toIntExact(cap)))
                .post();
    }

    @Override
    public Found minimise(Sum objective, double seconds) {
        IntVar total = model.intVar(0, Math.max(0, end(objective, true)), true);
        variables.add(total);
        post(new Sum().plus(1, objective).plus(-1, variables.size() - 1), "=", 0);
        model.getSolver().limitTime(Math.max(1, (long) (seconds * 1000)));
        @Nullable Solution best = model.getSolver().findOptimalSolution(total, false);
        if (best == null) {
            return new Found(new long[0], !model.getSolver().isStopCriterionMet());
        }
        long[] values = variables.stream().mapToLong(best::getIntVal).toArray();
        return new Found(values, !model.getSolver().isStopCriterionMet());
    }
}
