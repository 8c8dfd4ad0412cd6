package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Item;
import org.espalier.stacking.solve.Node;
import org.espalier.stacking.solve.Part;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;
import org.espalier.stacking.solve.Use;

/**
 * The problem of several awards so that, of the answers that lack equally little, the one is better by which more awards are
 * met, then the one by which earlier awards are.
 *
 * <p>Each award is asked for a second time, right or wrong. In its place an excuse may be used, which costs something: as much
 * for each award, and a little more for an earlier one. Nothing else costs anything, and cost is looked at after what is lacking.
 */
final class MostMet {

    /** The costs of more awards are not numbers that a search can tell apart. */
    static final int MOST = 16;

    private final Problem problem;
    private final List<Node> roots;
    private final List<Demand> demands = new ArrayList<>();

    private MostMet(Problem problem) {
        this.problem = problem;
        this.roots = problem.root() instanceof Node.All all ? all.children() : List.of(problem.root());
        problem.demands().forEach(demand -> demands.add(shifted(demand)));
    }

    /**
     * The problem; its first uses are those of the problem that is given.
     *
     * @param problem all that is asked for, award by award
     */
    static Problem of(Problem problem) {
        return new MostMet(problem).asking();
    }

    private Problem asking() {
        List<Item> items = new ArrayList<>(problem.items());
        List<Use> uses = new ArrayList<>(problem.uses());
        List<Node> all = new ArrayList<>(roots);
        int leaves = problem.uses().stream().mapToInt(Use::leaf).max().orElse(-1) + 1;
        for (int award = 0; award < roots.size(); award++) {
            all.add(excusable(copied(roots.get(award)), uses.size()));
            uses.add(new Use(items.size(), leaves + award, 0));
            items.add(new Item(cost(award), 0));
        }
        List<Row> rows = problem.rows().stream()
                .map(row -> new Row(shifted(row.terms()), row.most()))
                .toList();
        List<Terms> unions = problem.unions().stream().map(this::shifted).toList();
        return new Problem(items, uses, unions, rows, demands, new Node.All(all));
    }

    private long cost(int award) {
        return (1L << roots.size()) + (1L << (roots.size() - 1 - award));
    }

    private Node excusable(Node award, int excuse) {
        demands.add(Demand.atLeast(1, Terms.count(excuse)));
        Node excused = new Node.Leaf(demands.size() - 1);
        return new Node.Choice(1, 2, List.of(new Node.Branch(award, List.of()), new Node.Branch(excused, List.of())));
    }

    /** The same once more, right or wrong; what is forgiven was looked at before. */
    private Node copied(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return copied(demands.get(leaf.demand()));
        }
        if (node instanceof Node.All all) {
            return new Node.All(all.children().stream().map(this::copied).toList());
        }
        Node.Choice choice = (Node.Choice) node;
        List<Node.Branch> children = choice.children().stream()
                .map(branch -> new Node.Branch(copied(branch.node()), List.of()))
                .toList();
        return new Node.Choice(choice.least(), children.size(), children);
    }

    private Node copied(Demand demand) {
        if (demand.isWaived()) {
            return new Node.All(List.of());
        }
        demands.add(new Demand(demand.parts(), demand.least(), demand.most(), false, false));
        return new Node.Leaf(demands.size() - 1);
    }

    private Demand shifted(Demand demand) {
        List<Part> parts = demand.parts().stream()
                .map(part -> new Part(shifted(part.terms()), part.cap()))
                .toList();
        return new Demand(parts, demand.least(), demand.most(), demand.isProportional(), demand.isWaived());
    }

    /** Unions come after all uses; a union may be of others. */
    private Terms shifted(Terms terms) {
        int[] variables = new int[terms.size()];
        long[] coefficients = new long[terms.size()];
        for (int place = 0; place < variables.length; place++) {
            int variable = terms.variable(place);
            variables[place] = variable < problem.uses().size() ? variable : variable + roots.size();
            coefficients[place] = terms.coefficient(place);
        }
        return Terms.of(variables, coefficients);
    }
}
