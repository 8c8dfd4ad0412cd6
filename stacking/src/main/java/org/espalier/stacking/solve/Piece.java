package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One group of a split problem as a problem of its own. */
final class Piece {

    private final Split split;
    private final int group;
    private final List<Item> items = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Terms> unions = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final Numbers names = new Numbers();
    private final int[] variables;
    private final Problem problem;

    private Piece(Split split, int group) {
        this.split = split;
        this.group = group;
        this.variables =
                new int[split.problem().uses().size() + split.problem().unions().size()];
        Arrays.fill(variables, -1);
        takeUses();
        for (int union = split.problem().uses().size(); union < variables.length; union++) {
            takeUnion(union);
        }
        for (Row row : split.rows()) {
            if (split.group(row.terms()) == group) {
                rows.add(new Row(taken(row.terms()), row.most()));
            }
        }
        this.problem = new Problem(items, uses, unions, rows, demands, root());
    }

    /** The pieces of a problem. */
    static List<Piece> of(Split split) {
        List<Piece> pieces = new ArrayList<>();
        for (int item = 0; item < split.problem().items().size(); item++) {
            if (split.group(item) == item) {
                pieces.add(new Piece(split, item));
            }
        }
        return pieces;
    }

    private void takeUses() {
        int item = -1;
        for (int number = 0; number < split.problem().uses().size(); number++) {
            Use use = split.problem().uses().get(number);
            if (split.group(use.item()) == group) {
                if (use.item() != item) {
                    item = use.item();
                    items.add(split.problem().items().get(item));
                }
                variables[number] = uses.size();
                uses.add(new Use(items.size() - 1, use.leaf(), use.exceptions(), use.size()));
                names.add(number);
            }
        }
    }

    private void takeUnion(int number) {
        Terms union =
                split.problem().unions().get(number - split.problem().uses().size());
        if (split.group(union) == group) {
            variables[number] = uses.size() + unions.size();
            unions.add(taken(union));
        }
    }

    private Terms taken(Terms terms) {
        int[] taken = new int[terms.size()];
        long[] coefficients = new long[taken.length];
        int size = 0;
        for (int place = 0; place < taken.length; place++) {
            if (variables[terms.variable(place)] >= 0) {
                taken[size] = variables[terms.variable(place)];
                coefficients[size++] = terms.coefficient(place);
            }
        }
        return Terms.of(Arrays.copyOf(taken, size), Arrays.copyOf(coefficients, size));
    }

    private Node root() {
        List<Node> parts = new ArrayList<>();
        for (int part = 0; part < split.parts().size(); part++) {
            if (split.groupOfPart(part) == group) {
                parts.add(taken(split.parts().get(part)));
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Node.All(parts);
    }

    private Node taken(Node node) {
        if (node instanceof Node.Leaf leaf) {
            demands.add(taken(split.problem().demands().get(leaf.demand())));
            return new Node.Leaf(demands.size() - 1);
        }
        if (node instanceof Node.Choice choice) {
            List<Node.Branch> branches = new ArrayList<>();
            for (Node.Branch branch : choice.children()) {
                branches.add(new Node.Branch(taken(branch.node()), branch.leaves()));
            }
            return new Node.Choice(choice.least(), choice.most(), branches);
        }
        return new Node.All(Tree.children(node).stream().map(this::taken).toList());
    }

    private Demand taken(Demand demand) {
        List<Part> parts = new ArrayList<>(demand.parts().size());
        for (Part part : demand.parts()) {
            parts.add(new Part(taken(part.terms()), part.cap()));
        }
        return new Demand(parts, demand.least(), demand.most(), demand.isProportional(), demand.isWaived());
    }

    /** The problem of the group. */
    Problem problem() {
        return problem;
    }

    /** The number that a use of the group has in the whole. */
    int use(int ofGroup) {
        return names.at(ofGroup);
    }
}
