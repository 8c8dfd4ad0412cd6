package org.espalier.stacking.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.stacking.check.Inequality.Range;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Node;
import org.espalier.stacking.solve.Part;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Refutation.Fact;
import org.espalier.stacking.solve.Refutation.FactKind;
import org.espalier.stacking.solve.Refutation.Quantity;
import org.espalier.stacking.solve.Refutation.QuantityKind;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;

/** What each fact means for one problem: an inequality that holds wherever the problem is met. */
final class Meaning {

    private final Problem problem;
    private final int uses;
    private final List<Placed> choices = new ArrayList<>();

    /** The demands that are asked for; where that depends on a choice, with the quantity that says so. */
    private final Map<Integer, Optional<Quantity>> asked = new HashMap<>();

    /**
     * A choice in the tree.
     *
     * @param choice the choice
     * @param isAsked whether it is asked for at all
     * @param when the quantity that says whether it is, where that is open
     */
    private record Placed(Node.Choice choice, boolean isAsked, Optional<Quantity> when) {

        boolean isOpen() {
            return isAsked
                    && choice.least() > 0
                    && choice.least() < choice.children().size();
        }
    }

    Meaning(Problem problem) {
        this.problem = problem;
        uses = problem.uses().size();
        place(problem.root(), true, Optional.empty());
    }

    private void place(Node node, boolean isAsked, Optional<Quantity> when) {
        if (node instanceof Node.All all) {
            all.children().forEach(child -> place(child, isAsked, when));
        } else if (node instanceof Node.Choice choice) {
            place(new Placed(choice, isAsked, when));
        } else if (isAsked) {
            asked.put(((Node.Leaf) node).demand(), when);
        }
    }

    private void place(Placed placed) {
        int number = choices.size();
        choices.add(placed);
        boolean isAsked = placed.isAsked() && placed.choice().least() > 0;
        for (int child = 0; child < placed.choice().children().size(); child++) {
            Optional<Quantity> when =
                    placed.isOpen() ? Optional.of(new Quantity(QuantityKind.ASKED, number, child)) : placed.when();
            place(placed.choice().children().get(child).node(), isAsked, when);
        }
    }

    /** Whether a quantity of the problem is zero or one; what counts of a part is, where its cap is one. */
    boolean isZeroOrOne(Quantity quantity) {
        return quantity.kind() != QuantityKind.COUNTED || isCapped(quantity.number(), quantity.place(), 1);
    }

    private boolean isCapped(int demand, int place, long most) {
        return isWithin(demand, problem.demands().size())
                && isWithin(place, problem.demands().get(demand).parts().size())
                && part(demand, place).cap() <= most;
    }

    /** Between what a quantity lies, with what is known in a case. */
    Range range(Quantity quantity, Map<Quantity, Integer> known) {
        if (known.containsKey(quantity)) {
            BigInteger value = BigInteger.valueOf(known.get(quantity));
            return new Range(value, value);
        }
        boolean isAmount = quantity.kind() == QuantityKind.COUNTED;
        long most = isAmount ? part(quantity.number(), quantity.place()).cap() : 1;
        return new Range(BigInteger.ZERO, BigInteger.valueOf(most));
    }

    /** What a fact means; empty where the problem has no such fact. */
    Optional<Inequality> inequality(Fact fact) {
        return isKnown(fact) ? Optional.of(read(fact)) : Optional.empty();
    }

    private boolean isKnown(Fact fact) {
        int number = fact.number();
        return switch (fact.kind()) {
            case ROW -> isWithin(number, problem.rows().size());
            case UNION -> isWithin(number, problem.unions().size());
            case MEMBER ->
                isWithin(number, problem.unions().size())
                        && isWithin(fact.place(), problem.unions().get(number).size());
            case LEAST, MOST ->
                asked.containsKey(number) && !problem.demands().get(number).isWaived();
            case COUNTED, SPARE, FULL -> isCapped(number, fact.place(), Long.MAX_VALUE - 1);
            case ASKED ->
                isWithin(number, choices.size()) && choices.get(number).isOpen();
            case TAKEN -> isWithin(number, choices.size());
            case BELOW -> isWithin(number, choices.size()) && isBelow(fact);
        };
    }

    private static boolean isWithin(int number, int size) {
        return number >= 0 && number < size;
    }

    private boolean isBelow(Fact fact) {
        List<Node.Branch> children = choices.get(fact.number()).choice().children();
        return isWithin(fact.place(), children.size())
                && isWithin(fact.use(), uses)
                && children.get(fact.place())
                        .leaves()
                        .contains(problem.uses().get(fact.use()).leaf());
    }

    private Inequality read(Fact fact) {
        int number = fact.number();
        return switch (fact.kind()) {
            case ROW -> row(problem.rows().get(number));
            case MEMBER ->
                new Inequality()
                        .plus(1, variable(problem.unions().get(number).variable(fact.place())))
                        .plus(-1, variable(uses + number));
            case UNION -> add(-1, problem.unions().get(number), new Inequality().plus(1, variable(uses + number)));
            case LEAST -> least(number);
            case MOST -> most(number);
            case COUNTED -> add(-1, part(number, fact.place()).terms(), new Inequality().plus(1, counted(fact)));
            case SPARE -> spare(fact);
            case FULL ->
                new Inequality()
                        .plus(part(number, fact.place()).cap(), full(fact))
                        .plus(-1, counted(fact));
            case ASKED -> asked(number);
            case BELOW ->
                new Inequality()
                        .plus(1, variable(fact.use()))
                        .plus(-1, new Quantity(QuantityKind.TAKEN, number, fact.place()));
            case TAKEN -> taken(number);
        };
    }

    private static Quantity variable(int number) {
        return new Quantity(QuantityKind.VARIABLE, number, 0);
    }

    private static Quantity counted(Fact fact) {
        return new Quantity(QuantityKind.COUNTED, fact.number(), fact.place());
    }

    private static Quantity full(Fact fact) {
        return new Quantity(QuantityKind.FULL, fact.number(), fact.place());
    }

    private Part part(int demand, int place) {
        return problem.demands().get(demand).parts().get(place);
    }

    private static Inequality add(long factor, Terms terms, Inequality to) {
        for (int place = 0; place < terms.size(); place++) {
            BigInteger coefficient = BigInteger.valueOf(terms.coefficient(place));
            to.plus(BigInteger.valueOf(factor).multiply(coefficient), variable(terms.variable(place)));
        }
        return to;
    }

    private static Inequality row(Row row) {
        return add(1, row.terms(), new Inequality()).allow(BigInteger.valueOf(row.most()));
    }

    /** The sum of the parts, so many times. */
    private Inequality parts(int demand, long factor) {
        Inequality sum = new Inequality();
        List<Part> parts = problem.demands().get(demand).parts();
        for (int place = 0; place < parts.size(); place++) {
            if (parts.get(place).cap() == Long.MAX_VALUE) {
                add(factor, parts.get(place).terms(), sum);
            } else {
                sum.plus(factor, counted(new Fact(FactKind.COUNTED, demand, place, 0)));
            }
        }
        return sum;
    }

    private Inequality least(int number) {
        Demand demand = problem.demands().get(number);
        BigInteger lowest = extreme(demand, -1);
        BigInteger rise = BigInteger.valueOf(demand.least()).subtract(lowest).max(BigInteger.ZERO);
        Inequality sum = parts(number, -1);
        Optional<Quantity> when = when(number);
        when.ifPresent(quantity -> sum.plus(rise, quantity));
        return sum.allow(lowest.negate()).allow(when.isPresent() ? BigInteger.ZERO : rise.negate());
    }

    private Inequality most(int number) {
        Demand demand = problem.demands().get(number);
        BigInteger highest = extreme(demand, 1);
        BigInteger fall = highest.subtract(BigInteger.valueOf(demand.most())).max(BigInteger.ZERO);
        Inequality sum = parts(number, 1);
        Optional<Quantity> when = when(number);
        when.ifPresent(quantity -> sum.plus(fall, quantity));
        return sum.allow(highest).allow(when.isPresent() ? BigInteger.ZERO : fall.negate());
    }

    private Optional<Quantity> when(int demand) {
        return asked.getOrDefault(demand, Optional.empty());
    }

    /** The least or the largest amount that the parts can come to. */
    private static BigInteger extreme(Demand demand, int sign) {
        BigInteger total = BigInteger.ZERO;
        for (Part part : demand.parts()) {
            total = total.add(extreme(part.terms(), sign).min(BigInteger.valueOf(part.cap())));
        }
        return total;
    }

    private static BigInteger extreme(Terms terms, int sign) {
        BigInteger total = BigInteger.ZERO;
        for (int place = 0; place < terms.size(); place++) {
            if (Long.signum(terms.coefficient(place)) == sign) {
                total = total.add(BigInteger.valueOf(terms.coefficient(place)));
            }
        }
        return total;
    }

    private Inequality spare(Fact fact) {
        Part part = part(fact.number(), fact.place());
        BigInteger beyond = extreme(part.terms(), 1)
                .subtract(BigInteger.valueOf(part.cap()))
                .max(BigInteger.ZERO);
        return add(1, part.terms(), new Inequality()).plus(-1, counted(fact)).plus(beyond.negate(), full(fact));
    }

    private Inequality asked(int number) {
        Placed placed = choices.get(number);
        Inequality sum = new Inequality();
        for (int child = 0; child < placed.choice().children().size(); child++) {
            sum.plus(-1, new Quantity(QuantityKind.ASKED, number, child));
        }
        BigInteger least = BigInteger.valueOf(placed.choice().least());
        placed.when().ifPresent(quantity -> sum.plus(least, quantity));
        return sum.allow(placed.when().isPresent() ? BigInteger.ZERO : least.negate());
    }

    private Inequality taken(int number) {
        Node.Choice choice = choices.get(number).choice();
        Inequality sum = new Inequality();
        for (int child = 0; child < choice.children().size(); child++) {
            sum.plus(1, new Quantity(QuantityKind.TAKEN, number, child));
        }
        return sum.allow(BigInteger.valueOf(choice.most()));
    }
}
