package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The best answers, one after another.
 *
 * <p>When an answer is known, all others are split by the first item for which they do something else: the items before it
 * are held to what the answer does, and the item itself is kept from it. Of each such part the best answer is found; the
 * next best of all is among them.
 */
final class Alternatives {

    private final Problem problem;
    private final Judge judge;
    private final Variables variables;
    private final Budget budget;
    private final PriorityQueue<Candidate> open = new PriorityQueue<>();
    private boolean isWhole = true;

    Alternatives(Problem problem, Budget budget) {
        this.problem = problem;
        this.judge = new Judge(problem);
        this.variables = new Variables(problem);
        this.budget = budget;
    }

    /**
     * The best answer of a part.
     *
     * @param rows what makes the part
     * @param first the first item that the part does not hold to something
     */
    private record Candidate(Answer answer, Score score, List<Row> rows, int first) implements Comparable<Candidate> {

        @Override
        public int compareTo(Candidate other) {
            return score.compareTo(other.score);
        }
    }

    /** So many answers, or as many as there are and could be proved; the best first. */
    List<Answer> best(int count) {
        List<Answer> best = new ArrayList<>();
        seek(List.of(), 0);
        while (isWhole && best.size() < count && !open.isEmpty()) {
            Candidate next = open.remove();
            best.add(next.answer());
            if (best.size() < count) {
                split(next);
            }
        }
        return best;
    }

    private void split(Candidate from) {
        List<Row> held = new ArrayList<>(from.rows());
        for (int item = from.first(); item < problem.items().size() && isWhole; item++) {
            if (variables.uses(item) > 0) {
                List<Row> rows = new ArrayList<>(held);
                rows.add(otherThan(from.answer(), item));
                seek(rows, item);
                held.add(as(from.answer(), item));
            }
        }
    }

    private void seek(List<Row> rows, int first) {
        List<Row> all = new ArrayList<>(problem.rows());
        all.addAll(rows);
        Problem part =
                new Problem(problem.items(), problem.uses(), problem.unions(), all, problem.demands(), problem.root());
        new FillProgramme().solve(part, budget).ifPresent(answer -> add(answer, rows, first));
        isWhole &= budget.left() > 0;
    }

    private void add(Answer answer, List<Row> rows, int first) {
        BitSet uses = new BitSet();
        answer.uses().forEach(uses::set);
        isWhole &= answer.isProved();
        judge.judge(uses).ifPresent(score -> open.add(new Candidate(answer, score, rows, first)));
    }

    /** That an item is used as in an answer. */
    private Row as(Answer answer, int item) {
        Row other = otherThan(answer, item);
        long[] coefficients = new long[other.terms().size()];
        for (int place = 0; place < coefficients.length; place++) {
            coefficients[place] = -other.terms().coefficient(place);
        }
        return new Row(terms(item, coefficients), -1 - other.most());
    }

    /** That an item is not used as in an answer: not all of those uses are made, or another is. */
    private Row otherThan(Answer answer, int item) {
        long[] coefficients = new long[variables.uses(item)];
        long made = 0;
        for (int place = 0; place < coefficients.length; place++) {
            boolean isMade = answer.uses().contains(variables.first(item) + place);
            coefficients[place] = isMade ? 1 : -1;
            made += isMade ? 1 : 0;
        }
        return new Row(terms(item, coefficients), made - 1);
    }

    private Terms terms(int item, long[] coefficients) {
        int[] uses = new int[coefficients.length];
        for (int place = 0; place < uses.length; place++) {
            uses[place] = variables.first(item) + place;
        }
        return Terms.of(uses, coefficients);
    }
}
