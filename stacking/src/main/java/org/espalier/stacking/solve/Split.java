package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out which parts of a problem have nothing to do with one another.
 *
 * <p>An item that no demand counts, and that loosens no limit, is never used: an answer with it would only be larger. A limit
 * that even all uses together do not reach says nothing.
 */
final class Split {

    /** In place of a group: nothing of it is used. */
    static final int NONE = -1;

    private final Problem problem;
    private final Variables variables;
    private final boolean[] isUseful;
    private final Groups groups;
    private final List<Node> parts;
    private final int[] partItems;
    private final List<Row> rows = new ArrayList<>();

    Split(Problem problem) {
        this.problem = problem;
        this.variables = new Variables(problem);
        this.isUseful = new boolean[problem.items().size()];
        this.groups = new Groups(isUseful.length);
        this.parts = Tree.parts(problem.root());
        this.partItems = new int[parts.size()];
        markUseful();
        joinRows();
        for (int part = 0; part < partItems.length; part++) {
            partItems[part] = join(parts.get(part), NONE);
        }
    }

    private void markUseful() {
        parts.forEach(this::mark);
        for (Row row : problem.rows()) {
            if (Sums.largest(row.terms()) > row.most()) {
                rows.add(row);
                if (Sums.smallest(row.terms()) < 0) {
                    mark(row.terms());
                }
            }
        }
    }

    private void mark(Node node) {
        if (node instanceof Node.Leaf leaf) {
            for (Part part : problem.demands().get(leaf.demand()).parts()) {
                mark(part.terms());
            }
        }
        for (Node child : Tree.children(node)) {
            mark(child);
        }
    }

    private void mark(Terms terms) {
        for (int place = 0; place < terms.size(); place++) {
            int variable = terms.variable(place);
            if (variables.isShared(variable)) {
                mark(variables.union(variable));
            } else {
                isUseful[variables.item(variable)] = true;
            }
        }
    }

    private void joinRows() {
        for (Row row : rows) {
            join(row.terms(), NONE);
        }
    }

    private int join(Terms terms, int with) {
        int item = with;
        for (int place = 0; place < terms.size(); place++) {
            int variable = terms.variable(place);
            if (variables.isShared(variable)) {
                item = join(variables.union(variable), item);
            } else if (isUseful[variables.item(variable)]) {
                item = groups.join(item, variables.item(variable));
            }
        }
        return item;
    }

    private int join(Node node, int with) {
        int item = with;
        if (node instanceof Node.Leaf leaf) {
            for (Part part : problem.demands().get(leaf.demand()).parts()) {
                item = join(part.terms(), item);
            }
        }
        for (Node child : Tree.children(node)) {
            item = join(child, item);
        }
        return node instanceof Node.Choice choice && isLimited(choice) ? joinLeaves(choice, item) : item;
    }

    private static boolean isLimited(Node.Choice choice) {
        return choice.most() < choice.children().size();
    }

    private int joinLeaves(Node.Choice choice, int with) {
        int item = with;
        for (Use use : problem.uses()) {
            for (Node.Branch branch : choice.children()) {
                if (isUseful[use.item()] && branch.leaves().contains(use.leaf())) {
                    item = groups.join(item, use.item());
                }
            }
        }
        return item;
    }

    /** Whether all parts and all items belong together, so that there is one piece. */
    boolean isWhole() {
        int group = partItems.length == 0 ? NONE : groupOfPart(0);
        for (int part = 1; part < partItems.length && group != NONE; part++) {
            group = groupOfPart(part) == group ? group : NONE;
        }
        for (int item = 0; item < isUseful.length && group != NONE; item++) {
            group = group(item) == group ? group : NONE;
        }
        return group != NONE;
    }

    /** The problem with those limits alone that say something. */
    Problem limited() {
        return rows.size() == problem.rows().size()
                ? problem
                : new Problem(
                        problem.items(), problem.uses(), problem.unions(), rows, problem.demands(), problem.root());
    }

    /** What is split. */
    Problem problem() {
        return problem;
    }

    /** Which variables belong to which item. */
    Variables variables() {
        return variables;
    }

    /** The parts that are asked for together. */
    List<Node> parts() {
        return parts;
    }

    /** The limits that say something. */
    List<Row> rows() {
        return rows;
    }

    /** The group of an item; {@link #NONE} where it is never used. */
    int group(int item) {
        return isUseful[item] ? groups.of(item) : NONE;
    }

    /** The group of a part; {@link #NONE} where nothing counts for it. */
    int groupOfPart(int part) {
        return partItems[part] == NONE ? NONE : groups.of(partItems[part]);
    }

    /** The group of a sum; {@link #NONE} where nothing counts for it. */
    int group(Terms terms) {
        for (int place = 0; place < terms.size(); place++) {
            int variable = terms.variable(place);
            int group =
                    variables.isShared(variable) ? group(variables.union(variable)) : group(variables.item(variable));
            if (group != NONE) {
                return group;
            }
        }
        return NONE;
    }
}
