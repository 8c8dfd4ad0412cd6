package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espalier.stacking.solve.Refutation.Fact;
import org.espalier.stacking.solve.Refutation.FactKind;
import org.espalier.stacking.solve.Refutation.Quantity;
import org.espalier.stacking.solve.Refutation.QuantityKind;
import org.espalier.stacking.solve.program.Program;
import org.espalier.stacking.solve.program.Sum;

/** A problem that is to be met, as a programme whose limits are facts in the sense of a refutation, one by one. */
final class Facts {

    private final Problem problem;
    private final Program program = new Program();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final Map<Quantity, Integer> columns = new HashMap<>();
    private int choices;

    Facts(Problem problem) {
        this.problem = problem;
        for (int variable = 0;
                variable < problem.uses().size() + problem.unions().size();
                variable++) {
            column(QuantityKind.VARIABLE, variable, 0, 1);
        }
        for (int union = 0; union < problem.unions().size(); union++) {
            addUnion(union);
        }
        for (int row = 0; row < problem.rows().size(); row++) {
            Row limit = problem.rows().get(row);
            atMost(limit.most(), sum(limit.terms()), FactKind.ROW, row, 0, 0);
        }
        ask(problem.root(), Asked.ALWAYS);
    }

    Program program() {
        return program;
    }

    Fact fact(int limit) {
        return facts.get(limit);
    }

    Quantity quantity(int column) {
        return quantities.get(column);
    }

    private int column(QuantityKind kind, int number, int place, long most) {
        Quantity quantity = new Quantity(kind, number, place);
        return columns.computeIfAbsent(quantity, key -> {
            quantities.add(key);
            return program.column(0, most);
        });
    }

    private void atMost(long most, Sum sum, FactKind kind, int number, int place, int use) {
        program.atMost(most, sum);
        facts.add(new Fact(kind, number, place, use));
    }

    private void atLeast(long least, Sum sum, FactKind kind, int number) {
        program.atLeast(least, sum);
        facts.add(new Fact(kind, number, 0, 0));
    }

    private static Sum sum(Terms terms) {
        Sum sum = new Sum();
        for (int place = 0; place < terms.size(); place++) {
            sum.plus(terms.coefficient(place), terms.variable(place));
        }
        return sum;
    }

    private void addUnion(int union) {
        int column = problem.uses().size() + union;
        Terms members = problem.unions().get(union);
        for (int place = 0; place < members.size(); place++) {
            Sum sum = new Sum().plus(1, members.variable(place)).plus(-1, column);
            atMost(0, sum, FactKind.MEMBER, union, place, 0);
        }
        atMost(0, new Sum().plus(1, column).plus(-1, sum(members)), FactKind.UNION, union, 0, 0);
    }

    private void ask(Node node, Asked asked) {
        if (node instanceof Node.Leaf leaf) {
            if (!asked.isNever() && !problem.demands().get(leaf.demand()).isWaived()) {
                ask(leaf.demand(), asked);
            }
        } else if (node instanceof Node.All all) {
            all.children().forEach(child -> ask(child, asked));
        } else {
            ask((Node.Choice) node, choices++, asked);
        }
    }

    private void ask(Node.Choice choice, int number, Asked asked) {
        addTaken(choice, number);
        boolean isOpen =
                choice.least() > 0 && choice.least() < choice.children().size() && !asked.isNever();
        Sum selected = new Sum();
        for (int child = 0; child < choice.children().size(); child++) {
            Asked below = choice.least() == 0 ? Asked.NEVER : asked;
            if (isOpen) {
                below = new Asked(column(QuantityKind.ASKED, number, child, 1));
                selected.plus(1, below.column());
            }
            ask(choice.children().get(child).node(), below);
        }
        if (isOpen) {
            atLeast(asked.unless(choice.least(), selected), selected, FactKind.ASKED, number);
        }
    }

    private void addTaken(Node.Choice choice, int number) {
        Sum taken = new Sum();
        for (int child = 0; child < choice.children().size(); child++) {
            int column = column(QuantityKind.TAKEN, number, child, 1);
            taken.plus(1, column);
            for (int use = 0; use < problem.uses().size(); use++) {
                if (choice.children()
                        .get(child)
                        .leaves()
                        .contains(problem.uses().get(use).leaf())) {
                    atMost(0, new Sum().plus(1, use).plus(-1, column), FactKind.BELOW, number, child, use);
                }
            }
        }
        atMost(choice.most(), taken, FactKind.TAKEN, number, 0, 0);
    }

    private void ask(int number, Asked asked) {
        Demand demand = problem.demands().get(number);
        long lowest = Amounts.least(demand);
        if (demand.least() > lowest) {
            Sum sum = counted(number, demand, false);
            atLeast(lowest + asked.unless(demand.least() - lowest, sum), sum, FactKind.LEAST, number);
        }
        long above = Math.max(demand.most(), Amounts.most(demand)) - demand.most();
        if (above > 0) {
            Sum sum = counted(number, demand, true);
            long most = demand.most() + above - asked.unless(above, sum, -1);
            atMost(most, sum, FactKind.MOST, number, 0, 0);
        }
    }

    private Sum counted(int number, Demand demand, boolean isExact) {
        Sum sum = new Sum();
        for (int place = 0; place < demand.parts().size(); place++) {
            Part part = demand.parts().get(place);
            if (part.cap() == Long.MAX_VALUE) {
                sum.plus(1, sum(part.terms()));
            } else {
                sum.plus(1, counted(number, place, part, isExact));
            }
        }
        return sum;
    }

    private int counted(int number, int place, Part part, boolean isExact) {
        int counted = column(QuantityKind.COUNTED, number, place, part.cap());
        Sum sum = sum(part.terms());
        if (!isExact) {
            atMost(0, new Sum().plus(1, counted).plus(-1, sum), FactKind.COUNTED, number, place, 0);
            return counted;
        }
        int full = column(QuantityKind.FULL, number, place, 1);
        long beyond = Math.max(part.cap(), Amounts.most(part.terms())) - part.cap();
        Sum spare = new Sum().plus(1, sum).plus(-1, counted).plus(-beyond, full);
        atMost(0, spare, FactKind.SPARE, number, place, 0);
        atMost(0, new Sum().plus(part.cap(), full).plus(-1, counted), FactKind.FULL, number, place, 0);
        return counted;
    }
}
