package org.espalier.benchmarks.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/** A model of OR-Tools CP-SAT, solved by one worker. */
final class CpSat implements Model {

    static {
        Loader.loadNativeLibraries();
    }

    private final CpModel model = new CpModel();
    private final List<IntVar> variables = new ArrayList<>();

    @Override
    public int flag() {
        variables.add(model.newBoolVar(""));
        return variables.size() - 1;
    }

    @Override
    public int whole(long largest) {
        variables.add(model.newIntVar(0, largest, ""));
        return variables.size() - 1;
    }

    private LinearArgument expression(Sum sum) {
        LinearArgument[] of = new LinearArgument[sum.size()];
        for (int place = 0; place < of.length; place++) {
            of[place] = variables.get(sum.variable(place));
        }
        return LinearExpr.weightedSum(of, sum.coefficients());
    }

    @Override
    public void atMost(Sum sum, long most) {
        model.addLessOrEqual(expression(sum), most);
    }

    @Override
    public void atMostIf(int flag, Sum sum, long most) {
        model.addLessOrEqual(expression(sum), most).onlyEnforceIf((Literal) variables.get(flag));
    }

    @Override
    public void isSmaller(int variable, Sum sum, long cap) {
        model.addMinEquality(variables.get(variable), new LinearArgument[] {expression(sum), LinearExpr.constant(cap)});
    }

    @Override
    public void isBetween(Sum sum, long least, long most) {
        model.addLinearConstraint(expression(sum), least, most);
    }

    @Override
    public void isAny(int flag, int[] others) {
        Literal any = (Literal) variables.get(flag);
        Literal[] clause = new Literal[others.length + 1];
        for (int place = 0; place < others.length; place++) {
            clause[place] = (Literal) variables.get(others[place]);
            model.addImplication(clause[place], any);
        }
        clause[others.length] = any.not();
        model.addBoolOr(clause);
    }

    @Override
    public Found minimise(Sum objective, double seconds) {
        model.minimize(expression(objective));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(Math.max(0.001, seconds));
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Found(new long[0], status == CpSolverStatus.INFEASIBLE);
        }
        long[] values = variables.stream().mapToLong(solver::value).toArray();
        return new Found(values, status == CpSolverStatus.OPTIMAL);
    }
}
