package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import org.espalier.stacking.solve.Answer;
import org.espalier.stacking.solve.Budget;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Solver;

/**
 * The best answer to several awards: by it they lack least together; of those that do, it meets most awards, and then the
 * earlier ones.
 */
final class JointAnswer {

    /** So many steps are taken to look for an answer that lacks as little and meets more. */
    private static final long MOST_STEPS = 200_000;

    private final List<Lowered> parts;
    private final Joined joined;
    private final Budget budget;
    private final AuditLimits limits;

    JointAnswer(List<Lowered> parts, Joined joined, Budget budget, AuditLimits limits) {
        this.parts = parts;
        this.joined = joined;
        this.budget = budget;
        this.limits = limits;
    }

    /** What it counts for each award. */
    List<Found> best() {
        Problem problem = joined.problem();
        Answer first = Solver.solve(problem, budget);
        List<Found> found = found(first);
        return first.isProved() && mayBeMoreMet(found) ? best(problem, first, found) : found;
    }

    private List<Found> found(Answer whole) {
        List<Found> found = new ArrayList<>();
        for (int award = 0; award < parts.size(); award++) {
            Lowered part = parts.get(award);
            found.add(new Found(part, Solver.part(part.problem(), joined.uses(whole, award), whole)));
        }
        return found;
    }

    /** Whether an award is not met that could be, if it were alone. */
    private boolean mayBeMoreMet(List<Found> found) {
        return parts.size() <= MostMet.MOST
                && found.stream()
                        .anyMatch(award -> !award.isMet()
                                && answer(award.lowered().problem()).isMet());
    }

    private List<Found> best(Problem problem, Answer first, List<Found> found) {
        Answer most = answer(MostMet.of(problem));
        boolean isBest = most.isProved() && most.shortfall().equals(first.shortfall());
        return isBest ? found(without(most, problem.uses().size())) : found;
    }

    /** An answer without the excuses. */
    private static Answer without(Answer most, int uses) {
        return new Answer(
                most.uses().stream().filter(use -> use < uses).toList(),
                most.shortfall(),
                0,
                most.bound(),
                0,
                true,
                most.method(),
                most.fragments());
    }

    private Answer answer(Problem problem) {
        Budget part = new Budget(Math.min(MOST_STEPS, budget.left()), limits.isOver());
        Answer answer = Solver.solve(problem, part);
        budget.spend(part.spent());
        return answer;
    }
}
