package org.espalier.stacking.solve;

import java.util.List;

/** The tree over the demands. Each demand stands in it at most once. */
public sealed interface Node {

    /**
     * One demand.
     *
     * @param demand its number
     */
    record Leaf(int demand) implements Node {}

    /**
     * All children are asked for; the shortfall adds theirs.
     *
     * @param children the children; none is met
     */
    record All(List<Node> children) implements Node {

        /** Copies the list. */
        public All {
            children = List.copyOf(children);
        }
    }

    /**
     * So many children are asked for; the shortfall adds that of the {@code least} children that lack least.
     *
     * @param least how many, from none to all
     * @param most at most so many children may be used at all: below every other child no use is made
     * @param children the children, each with its uses
     */
    record Choice(int least, int most, List<Branch> children) implements Node {

        /** Copies the list. */
        public Choice {
            children = List.copyOf(children);
        }
    }

    /**
     * A child of a choice.
     *
     * @param node what it asks for
     * @param leaves the leaves below it, which take uses
     */
    record Branch(Node node, List<Integer> leaves) {

        /** Copies the list. */
        public Branch {
            leaves = List.copyOf(leaves);
        }
    }
}
