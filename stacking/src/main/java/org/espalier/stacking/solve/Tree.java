package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be said of a node of a tree. */
final class Tree {

    private Tree() {}

    /** The children of a node; of a demand none. */
    static List<Node> children(Node node) {
        if (node instanceof Node.All all) {
            return all.children();
        }
        List<Node> children = new ArrayList<>();
        if (node instanceof Node.Choice choice) {
            for (Node.Branch branch : choice.children()) {
                children.add(branch.node());
            }
        }
        return children;
    }

    /** How many children a node has. */
    static int size(Node node) {
        if (node instanceof Node.All all) {
            return all.children().size();
        }
        return node instanceof Node.Choice choice ? choice.children().size() : 0;
    }

    /** A child of a node that has children. */
    static Node child(Node node, int place) {
        return node instanceof Node.Choice choice
                ? choice.children().get(place).node()
                : ((Node.All) node).children().get(place);
    }

    /** The parts that are asked for together, with no {@link Node.All} among them. */
    static List<Node> parts(Node root) {
        List<Node> parts = new ArrayList<>();
        addParts(root, parts);
        return parts;
    }

    private static void addParts(Node node, List<Node> parts) {
        if (node instanceof Node.All all) {
            for (Node child : all.children()) {
                addParts(child, parts);
            }
        } else {
            parts.add(node);
        }
    }

    /** What a node lacks, given what its children lack, which are put in order. */
    static long least(Node node, long[] children) {
        int least = children.length;
        if (node instanceof Node.Choice choice) {
            Arrays.sort(children);
            least = choice.least();
        }
        long sum = 0;
        for (int i = 0; i < least; i++) {
            sum += children[i];
        }
        return sum;
    }

    /** The choices at and below a node. */
    static List<Node.Choice> choices(Node node) {
        List<Node.Choice> choices = new ArrayList<>();
        addChoices(node, choices);
        return choices;
    }

    private static void addChoices(Node node, List<Node.Choice> choices) {
        if (node instanceof Node.Choice choice) {
            choices.add(choice);
        }
        for (Node child : children(node)) {
            addChoices(child, choices);
        }
    }
}
