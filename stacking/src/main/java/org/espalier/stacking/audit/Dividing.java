package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;

/** The rows by which the parts of a holding are together at most the whole, and none is smaller than allowed. */
final class Dividing {

    private final Shared shared;
    private final Uses uses;
    private final Steps steps;
    private final Rows rows;
    private final Unions unions;

    Dividing(Shared shared, Uses uses, Steps steps, Rows rows, Unions unions) {
        this.shared = shared;
        this.uses = uses;
        this.steps = steps;
        this.rows = rows;
        this.unions = unions;
    }

    /** The uses of one holding that can be divided, from one number to before another. */
    void add(int first, int end) {
        long whole = steps.of(uses.item(first));
        int[] all = IntStream.range(first, end).toArray();
        rows.add("", new Row(Terms.of(all, steps(all, 1, whole)), whole));
        List<int[]> places = places(first, end);
        for (int place = 0; place < places.size(); place++) {
            leastPart(places.get(place), whole);
            for (int other = 0; other < place; other++) {
                apart(places.get(other), places.get(place));
            }
        }
    }

    private long[] steps(int[] of, long factor, long whole) {
        return Arrays.stream(of)
                .mapToLong(
                        use -> factor * uses.part(use).times(Rational.of(whole)).inParts(1))
                .toArray();
    }

    /** The uses of each place. */
    private List<int[]> places(int first, int end) {
        List<int[]> places = new ArrayList<>();
        int from = first;
        for (int use = first + 1; use <= end; use++) {
            if (use == end || uses.use(use).leaf() != uses.use(from).leaf()) {
                places.add(IntStream.range(from, use).toArray());
                from = use;
            }
        }
        return places;
    }

    private void leastPart(int[] place, long whole) {
        long least = steps.least();
        if (least > 1 && place.length > 1) {
            int[] terms = Arrays.copyOf(place, place.length + 1);
            long[] coefficients = Arrays.copyOf(steps(place, -1, whole), terms.length);
            terms[place.length] = unions.of(place);
            coefficients[place.length] = least;
            rows.add(steps.id(), new Row(Terms.of(terms, coefficients), 0));
        }
    }

    /** Two leaves that may not share a holding do not share it in parts. */
    private void apart(int[] one, int[] other) {
        String left = uses.slot(one[0]).leaf().id();
        String right = uses.slot(other[0]).leaf().id();
        if (left.equals(right) || !shared.allows(left, right, uses.item(one[0]).counted())) {
            int[] both = IntStream.of(unions.of(one), unions.of(other)).sorted().toArray();
            String rule = left.equals(right) ? "" : shared.keepingApart(left, right);
            rows.add(rule, new Row(Terms.count(both), 1));
        }
    }
}
