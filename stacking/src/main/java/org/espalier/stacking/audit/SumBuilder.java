package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.rule.Tally;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Part;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;

/** Collects a sum of exact amounts, and turns it and its bounds into whole numbers of the largest common part. */
final class SumBuilder {

    private final List<Term> terms = new ArrayList<>();
    private long parts = 1;

    /** A variable and what it adds. */
    private record Term(int variable, Rational amount) {}

    SumBuilder add(int variable, Rational amount) {
        if (amount.signum() != 0) {
            terms.add(new Term(variable, amount));
            parts = amount.commonParts(parts);
        }
        return this;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The sum is at least so much. */
    Demand atLeast(Tally tally, boolean isWaived) {
        Rational minimum = tally.minimum().orElseThrow();
        parts = minimum.commonParts(parts);
        boolean strict = tally instanceof Tally.Sum sum && sum.isStrict();
        boolean gradual = minimum.signum() > 0 && (!(tally instanceof Tally.Sum sum) || sum.isGradual());
        long least = minimum.inParts(parts) + (strict ? 1 : 0);
        return new Demand(List.of(Part.whole(terms())), least, Long.MAX_VALUE, gradual, isWaived);
    }

    /** The sum is between two bounds; met or not. */
    Demand window(Tally.Sum tally, boolean isWaived) {
        return window(tally, tally.minimum(), isWaived);
    }

    /** The sum does not go beyond its upper bound; met or not. */
    Demand notAbove(Tally.Sum tally, boolean isWaived) {
        return window(tally, Optional.empty(), isWaived);
    }

    private Demand window(Tally.Sum tally, Optional<Rational> minimum, boolean isWaived) {
        Rational maximum = tally.maximum().orElseThrow();
        parts = minimum.map(least -> least.commonParts(parts)).orElse(parts);
        parts = maximum.commonParts(parts);
        int shift = tally.isStrict() ? 1 : 0;
        long least = minimum.map(low -> low.inParts(parts) + shift).orElse(Long.MIN_VALUE);
        return new Demand(List.of(Part.whole(terms())), least, maximum.inParts(parts) - shift, false, isWaived);
    }

    /** The sum is at most so much. */
    Row atMost(Tally tally) {
        Rational maximum = tally.maximum().orElseThrow();
        parts = maximum.commonParts(parts);
        boolean strict = tally instanceof Tally.Sum sum && sum.isStrict();
        long most = maximum.inParts(parts) - (strict ? 1 : 0);
        return new Row(terms(), most);
    }

    /** The sum is at most a whole number. */
    Row atMost(Rational maximum) {
        parts = maximum.commonParts(parts);
        return new Row(terms(), maximum.inParts(parts));
    }

    /** The sum in whole numbers of parts of a size that all amounts are multiples of. */
    Terms terms(long size) {
        parts = size;
        return terms();
    }

    private Terms terms() {
        terms.sort(Comparator.comparingInt(Term::variable));
        int[] variables = new int[terms.size()];
        long[] coefficients = new long[terms.size()];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = terms.get(i).variable();
            coefficients[i] = terms.get(i).amount().inParts(parts);
        }
        return Terms.of(variables, coefficients);
    }
}
