package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.exact.Rational;

/**
 * Finds the best answer: takes a problem apart, gives each part to the engine that suits it, and puts the answers together.
 *
 * <p>Where the budget runs out, or no engine is able to prove its answer, the best answer found is told with its bound.
 */
public final class Solver {

    private static final long FEW_WAYS = 1_000_000;
    private static final long FEW_CHOICES = 500;
    private static final long MORE_CHOICES = 20_000;
    private static final long FEW_STATES = 80_000;
    private static final long MORE_STATES = 250_000;
    private static final long FEW_NODES = 15_000;
    private static final long MORE_NODES = 20_000;

    /** Asked before a problem is taken apart: what is easy or small is done before others have begun. */
    private static final List<Engine> QUICK =
            List.of(new Counting(), new OneSum(), new Within(new Packing(), FEW_WAYS), new BitSearch());

    /**
     * In the order in which they are asked. What is hard for the programme is often easy for the search, and the other way
     * round, so each is tried for a while before it is given all the time there is.
     */
    private static final List<Engine> ENGINES = List.of(
            new Flow(),
            new PartFlow(),
            new PairFlow(),
            new Loosened(),
            new Within(new OfUnits(new Propagation()), FEW_CHOICES),
            new Within(new FillProgramme(), FEW_STATES),
            new Within(new OfUnits(new Propagation()), MORE_CHOICES),
            new Within(new BranchAndBound(), FEW_NODES),
            new Within(new FillProgramme(), MORE_STATES),
            new Within(new BranchAndBound(), MORE_NODES),
            new FillProgramme(),
            new BranchAndBound());

    private Solver() {}

    /** The best answer to a problem. */
    public static Answer solve(Problem problem, Budget budget) {
        return quick(problem, budget).orElseGet(() -> searched(new Split(problem), budget));
    }

    /** The answer to what is easy, or small. */
    private static Optional<Answer> quick(Problem problem, Budget budget) {
        for (Engine engine : QUICK) {
            Optional<Answer> answer = engine.solve(problem, budget);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private static Answer searched(Split split, Budget budget) {
        return split.isWhole() ? solvePiece(split.limited(), budget) : solved(split, budget);
    }

    /** The answers to the pieces, put together, with what is lacking where nothing counts. */
    private static Answer solved(Split split, Budget budget) {
        Problem problem = split.problem();
        Combination all = new Combination();
        boolean[] nothing = new boolean[problem.uses().size() + problem.unions().size()];
        for (int part = 0; part < split.parts().size(); part++) {
            if (split.groupOfPart(part) == Split.NONE) {
                all.add(Appraisal.shortfall(problem, split.parts().get(part), nothing));
            }
        }
        for (Piece piece : Piece.of(split)) {
            Problem part = piece.problem();
            all.add(piece, quick(part, budget).orElseGet(() -> solvePiece(part, budget)));
        }
        return all.answer();
    }

    /**
     * The best answers, in the order of preference, no two with the same uses.
     *
     * @param count how many, one or more
     * @return fewer where there are no more, or where the next could not be proved; at least the best one
     */
    public static List<Answer> best(Problem problem, int count, Budget budget) {
        List<Answer> best = new Alternatives(problem, budget).best(count);
        return best.isEmpty() ? List.of(solve(problem, budget)) : best;
    }

    /** On how many exceptions an answer rests: by its uses, and by demands that are forgiven and not met. */
    public static long exceptions(Problem problem, Answer answer) {
        BitSet made = new BitSet();
        answer.uses().forEach(made::set);
        return new Judge(problem).judge(made).map(Score::exceptions).orElse(0L);
    }

    /** The numbers of the demands that an answer does not meet; of those to choose from, the ones that lack least. */
    public static List<Integer> lacking(Problem problem, Answer answer) {
        List<Integer> lacking = new ArrayList<>();
        Appraisal.addLacking(problem, problem.root(), Appraisal.ones(problem, answer.uses()), lacking);
        return lacking;
    }

    private static Answer solvePiece(Problem problem, Budget budget) {
        return new Turns(ENGINES, problem, budget, unused(problem)).best();
    }

    /** The answer that is always possible. */
    private static Answer unused(Problem problem) {
        Rational shortfall = Appraisal.of(problem, List.of()).shortfall();
        return new Answer(List.of(), shortfall, 0, Rational.ZERO, 0, false, Method.COUNTING, Set.of(Fragment.H));
    }

    /** What some of the uses of an answer to a larger problem are worth for a part of it. */
    public static Answer part(Problem problem, List<Integer> uses, Answer whole) {
        BitSet made = new BitSet();
        uses.forEach(made::set);
        Score score = new Judge(problem).judge(made).orElseThrow();
        Rational bound = whole.isProved() ? score.shortfall() : Rational.ZERO;
        return new Answer(
                uses,
                score.shortfall(),
                score.cost(),
                bound,
                score.cost(),
                whole.isProved(),
                whole.method(),
                whole.fragments());
    }
}
