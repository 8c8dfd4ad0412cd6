package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.espalier.core.exact.Rational;

/** What one more use would change in an answer: what it would break, and what it would give if nothing stood against it. */
public final class OneMore {

    private final Problem problem;
    private final boolean[] before;
    private final boolean[] after;

    private OneMore(Problem problem, boolean[] before, boolean[] after) {
        this.problem = problem;
        this.before = before;
        this.after = after;
    }

    /** One more use beside those made. */
    public static OneMore of(Problem problem, List<Integer> made, int use) {
        List<Integer> more = new ArrayList<>(made);
        more.add(use);
        return instead(problem, made, more);
    }

    /** Some uses instead of those made. */
    public static OneMore instead(Problem problem, List<Integer> made, List<Integer> other) {
        return new OneMore(problem, Appraisal.ones(problem, made), Appraisal.ones(problem, other));
    }

    /** The uses that give something to a demand that lacks something. */
    public static BitSet wanted(Problem problem, List<Integer> made) {
        boolean[] ones = Appraisal.ones(problem, made);
        BitSet wanted = new BitSet();
        for (Demand demand : problem.demands()) {
            if (Appraisal.shortfall(demand, ones).signum() > 0) {
                demand.parts().forEach(part -> add(part.terms(), problem, wanted));
            }
        }
        return wanted;
    }

    private static void add(Terms terms, Problem problem, BitSet wanted) {
        int uses = problem.uses().size();
        for (int place = 0; place < terms.size(); place++) {
            int variable = terms.variable(place);
            if (variable < uses) {
                wanted.set(variable);
            } else {
                add(problem.unions().get(variable - uses), problem, wanted);
            }
        }
    }

    /** The numbers of the rows that would no longer hold. */
    public List<Integer> broken() {
        return IntStream.range(0, problem.rows().size())
                .filter(row -> isBroken(problem.rows().get(row)))
                .boxed()
                .toList();
    }

    private boolean isBroken(Row row) {
        return Appraisal.sum(row.terms(), after) > row.most();
    }

    /** The numbers of the demands that would lack more. */
    public List<Integer> worse() {
        return demands(demand -> then(demand).compareTo(now(demand)) > 0);
    }

    /** The numbers of the demands of which there would be too much. */
    public List<Integer> tooMuch() {
        return demands(
                demand -> sum(demand, after) > problem.demands().get(demand).most()
                        && sum(demand, before) <= problem.demands().get(demand).most());
    }

    private long sum(int demand, boolean[] isOne) {
        long sum = 0;
        for (Part part : problem.demands().get(demand).parts()) {
            sum += Math.min(part.cap(), Appraisal.sum(part.terms(), isOne));
        }
        return sum;
    }

    /** The numbers of the demands that would lack less, if there were never too much of any. */
    public List<Integer> better() {
        return demands(demand -> unlimited(demand).compareTo(now(demand)) < 0);
    }

    /** Whether less would be lacking, if no demand lacked more than it does, and there were never too much of any. */
    public boolean helps() {
        return isLess(demand -> unlimited(demand).min(now(demand)));
    }

    private Rational unlimited(int number) {
        Demand demand = problem.demands().get(number);
        Demand other =
                new Demand(demand.parts(), demand.least(), Long.MAX_VALUE, demand.isProportional(), demand.isWaived());
        return Appraisal.shortfall(other, after);
    }

    /** By the number of a demand, the place of the part that is full and would take the use; none where no demand is short. */
    public Map<Integer, Integer> full() {
        Map<Integer, Integer> full = new LinkedHashMap<>();
        for (int demand : demands(number -> now(number).signum() > 0)) {
            List<Part> parts = problem.demands().get(demand).parts();
            for (int part = 0; part < parts.size(); part++) {
                if (isFull(parts.get(part))) {
                    full.putIfAbsent(demand, part);
                }
            }
        }
        return full;
    }

    private boolean isFull(Part part) {
        long now = Appraisal.sum(part.terms(), before);
        return now >= part.cap() && Appraisal.sum(part.terms(), after) > now;
    }

    /** Whether less would be lacking, if no part of a demand were ever full. */
    public boolean helpsUncut(int number) {
        Demand demand = problem.demands().get(number);
        List<Part> uncut = demand.parts().stream()
                .map(part -> isFull(part) ? Part.whole(part.terms()) : part)
                .toList();
        Demand other = new Demand(uncut, demand.least(), demand.most(), demand.isProportional(), demand.isWaived());
        return isLess(any -> any == number ? Appraisal.shortfall(other, after) : now(any));
    }

    private boolean isLess(IntFunction<Rational> byDemand) {
        Rational now = Appraisal.shortfall(problem.root(), this::now);
        return Appraisal.shortfall(problem.root(), byDemand).compareTo(now) < 0;
    }

    private Rational now(int demand) {
        return Appraisal.shortfall(problem.demands().get(demand), before);
    }

    private Rational then(int demand) {
        return Appraisal.shortfall(problem.demands().get(demand), after);
    }

    private List<Integer> demands(IntPredicate wanted) {
        return IntStream.range(0, problem.demands().size())
                .filter(wanted)
                .boxed()
                .toList();
    }
}
