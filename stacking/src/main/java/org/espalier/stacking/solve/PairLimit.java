package org.espalier.stacking.solve;

/**
 * The limit to how many items are used for both of two groups: the sum of what is used of each, without what is used of
 * either, is one where both are.
 */
final class PairLimit {

    private final Variables variables;
    private final long[] one;
    private final long[] other;
    private final long[] either;
    private boolean isRead;
    private int most = Integer.MAX_VALUE;

    PairLimit(Problem problem, Variables variables) {
        this.variables = variables;
        this.one = new long[problem.items().size()];
        this.other = new long[one.length];
        this.either = new long[one.length];
    }

    /** Reads a limit with something taken off; false where it says something else, or one is read already. */
    boolean read(Row row) {
        Terms terms = row.terms();
        long each = Math.abs(terms.coefficient(0));
        for (int place = 0; place < terms.size(); place++) {
            int variable = terms.variable(place);
            boolean isAdded = terms.coefficient(place) == each;
            if (Math.abs(terms.coefficient(place)) != each
                    || variables.isShared(variable)
                    || !note(variable, isAdded)) {
                return false;
            }
        }
        most = (int) Math.min(Integer.MAX_VALUE, row.most() / each);
        boolean isFirst = !isRead;
        isRead = true;
        return isFirst;
    }

    /** Notes what is added, or taken off; false where there is too much of it. */
    private boolean note(int variable, boolean isAdded) {
        long[] masks = !isAdded ? either : one[variables.item(variable)] == 0 ? one : other;
        boolean isNew = masks[variables.item(variable)] == 0;
        masks[variables.item(variable)] = variables.mask(variable);
        return isNew;
    }

    /** Whether it says of every item whether it is used for both groups. */
    boolean suits(PairSides sides) {
        for (int item = 0; item < one.length; item++) {
            if (isRead && !suits(item, sides.mask(item, false), sides.mask(item, true))) {
                return false;
            }
        }
        return true;
    }

    private boolean suits(int item, long first, long second) {
        boolean isLimited =
                (one[item] == first && other[item] == second) || (one[item] == second && other[item] == first);
        boolean isOfBoth = first != 0 && second != 0;
        return isOfBoth ? isLimited && either[item] == (first | second) : (one[item] | other[item] | either[item]) == 0;
    }

    /** How many items may be used for both. */
    int most() {
        return most;
    }
}
