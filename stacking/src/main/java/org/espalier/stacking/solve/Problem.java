package org.espalier.stacking.solve;

import java.util.List;

/**
 * Items, the uses that can be made of them, what must hold and what should be met.
 *
 * <p>Variables are numbered: first the uses, then the unions. A use is one where it is made; a union is one where any of its
 * uses is. Nothing else excludes anything: that an item fills one leaf only is a row.
 *
 * <p>An answer is better than another if it lacks less (the shortfall of the tree); then if the items used cost less; then
 * if it rests on fewer exceptions; then if the items used are smaller together; then if they are fewer; then by the first
 * use, in the order of uses, that one makes and the other does not: the one that makes it is better. So one answer is best.
 *
 * @param items the items; their numbers are their places here, in a canonical order
 * @param uses the uses, by item, then by leaf
 * @param unions sets of uses, each with coefficients of one
 * @param rows what must hold; using nothing fulfils all of them
 * @param demands what should be met
 * @param root what is asked for
 */
public record Problem(
        List<Item> items, List<Use> uses, List<Terms> unions, List<Row> rows, List<Demand> demands, Node root) {

    /** Copies the lists. */
    public Problem {
        items = List.copyOf(items);
        uses = List.copyOf(uses);
        unions = List.copyOf(unions);
        rows = List.copyOf(rows);
        demands = List.copyOf(demands);
    }
}
