package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.espalier.stacking.solve.Answer;
import org.espalier.stacking.solve.Budget;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Solver;
import org.espalier.stacking.solve.Terms;
import org.jspecify.annotations.Nullable;

/** Finds the best answers of one audit; what was solved once is not solved again. */
final class Search implements Worlds {

    private static final long FEW_STEPS = 20_000;

    private final AwardTree tree;
    private final Lowering lowering;
    private final List<Candidate> candidates;
    private final AuditLimits limits;
    private final Budget budget;
    private final Map<World, Found> found = new HashMap<>();
    private @Nullable Boolean open;

    Search(Prepared prepared, AuditLimits limits) {
        this(prepared, limits, new Budget(limits.steps(), limits.isOver()));
    }

    private Search(Prepared prepared, AuditLimits limits, Budget budget) {
        this.tree = prepared.tree();
        this.lowering = prepared.lowering();
        this.candidates = prepared.candidates();
        this.limits = limits;
        this.budget = budget;
    }

    /** A search of another audit out of the same budget. */
    Search of(Prepared other) {
        return new Search(other, limits, budget);
    }

    /** A search of another audit that takes a few steps out of what is left, and none out of this one's. */
    Search briefly(Prepared other) {
        return new Search(other, limits, new Budget(Math.min(FEW_STEPS, budget.left()), limits.isOver()));
    }

    @Override
    public long steps() {
        return budget.spent();
    }

    /** The best answer; of those that meet everything, one of those that hold longest. Equal worlds are solved once. */
    @Override
    public Found best(Completion completion, boolean earnedOnly) {
        boolean all = earnedOnly || areEarned();
        if (completion == Completion.MOST && !isOpen()) {
            return found(Completion.LEAST, all);
        }
        return found(completion, all);
    }

    private boolean areEarned() {
        for (Candidate candidate : candidates) {
            if (!candidate.isEarned()) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen() {
        Boolean known = open;
        if (known == null) {
            known = Openness.of(tree, candidates, lowering);
            open = known;
        }
        return known;
    }

    private Found found(Completion completion, boolean earnedOnly) {
        World world = new World(completion, earnedOnly);
        Found known = found.get(world);
        if (known == null) {
            known = solve(completion, earnedOnly);
            found.put(world, known);
        }
        return known;
    }

    private Found solve(Completion completion, boolean earnedOnly) {
        Predicate<Candidate> among = candidate -> !earnedOnly || candidate.isEarned(completion);
        Found best = solve(lowering.lowered(completion, among, Wanted.ALL));
        return best.isMet() ? longest(completion, among, best) : best;
    }

    /** The best answer where only some of what is asked counts, with some of the holdings. */
    Found asking(Wanted wanted, Predicate<Candidate> among) {
        return solve(lowering.lowered(Completion.MOST, among, wanted));
    }

    /** The best answers to a problem, the better first. */
    List<Answer> best(Problem problem, int count) {
        return Solver.best(problem, count, budget);
    }

    /** An answer without what smaller parts than those that were looked at could meet; itself where they would do no better. */
    Found atBest(Found found) {
        return SmallerParts.leftOut(found.lowered(), lowering.steps())
                .map(this::solve)
                .orElse(found);
    }

    /** Whether smaller parts than those that were looked at could not meet more. */
    boolean isExact(Found found) {
        return SmallerParts.leftOut(found.lowered(), lowering.steps()).isEmpty();
    }

    /** Whether steps and time are left. */
    boolean isWithinBudget() {
        return budget.left() > 0 && !limits.isOver().getAsBoolean();
    }

    /** An answer that tells whether everything can be met, as far as that is found in a few steps. */
    Answer verdict(Problem problem, long steps) {
        Budget part = Budget.forVerdict(Math.min(steps, budget.left()), limits.isOver());
        Answer answer = Solver.solve(problem, part);
        budget.spend(part.spent());
        return answer;
    }

    /** The best answer to a problem. */
    Answer answer(Problem problem) {
        return Solver.solve(problem, budget);
    }

    private Found solve(Lowered lowered) {
        return new Found(lowered, answer(lowered.problem()));
    }

    /** Looks for an answer that holds longer: with only those holdings that count after each day on which some end. */
    private Found longest(Completion completion, Predicate<Candidate> among, Found met) {
        Found best = met;
        Optional<LocalDate> end = end(best);
        while (end.isPresent()) {
            LocalDate day = end.get();
            Lowered all = lowering.lowered(
                    completion, candidate -> among.test(candidate) && holdsAfter(candidate, day), Wanted.ALL);
            Found later = solve(without(all, day));
            if (!later.isMet() || isCheaper(best, later)) {
                return best;
            }
            best = later;
            end = end(best);
        }
        return best;
    }

    private static boolean isCheaper(Found one, Found other) {
        return one.answer().cost() < other.answer().cost() || one.exceptions() < other.exceptions();
    }

    private Optional<LocalDate> end(Found found) {
        return found.holdsUntil(tree);
    }

    /** The same problem without the uses that have ended on a day by a policy above their leaf. */
    private Lowered without(Lowered lowered, LocalDate day) {
        int[] ended = IntStream.range(0, lowered.uses().size())
                .filter(use -> lowered.uses()
                        .until(tree, use)
                        .map(end -> !end.isAfter(day))
                        .orElse(false))
                .toArray();
        return ended.length == 0 ? lowered : lowered.with(new Row(Terms.count(ended), 0));
    }

    private static boolean holdsAfter(Candidate candidate, LocalDate day) {
        return candidate.until().map(end -> end.isAfter(day)).orElse(true);
    }
}
