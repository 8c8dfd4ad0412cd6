package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.rule.Parting;
import org.espalier.stacking.rule.Tally;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Part;

/** Collects a sum that falls into parts, of each of which only so much counts, in whole numbers of one common part. */
final class PartedSum {

    private final List<Optional<Rational>> maxima;
    private final List<SumBuilder> sums = new ArrayList<>();
    private long parts = 1;

    PartedSum(Parting parting) {
        this.maxima = parting.maxima();
        maxima.forEach(maximum -> {
            sums.add(new SumBuilder());
            maximum.ifPresent(this::measure);
        });
    }

    /** Measures in parts so small that an amount is a whole number of them. */
    private void measure(Rational amount) {
        parts = amount.commonParts(parts);
    }

    void add(int part, int variable, Rational amount) {
        measure(amount);
        sums.get(part).add(variable, amount);
    }

    /** The sum is within its bounds: as far as it reaches its minimum, or right or wrong. */
    Demand demand(Tally.Sum tally, Optional<Rational> minimum, Optional<Rational> maximum, boolean isWaived) {
        minimum.ifPresent(this::measure);
        maximum.ifPresent(this::measure);
        int shift = tally.isStrict() ? 1 : 0;
        long least = minimum.map(low -> low.inParts(parts) + shift).orElse(Long.MIN_VALUE);
        long most = maximum.map(high -> high.inParts(parts) - shift).orElse(Long.MAX_VALUE);
        boolean gradual = tally.isGradual()
                && maximum.isEmpty()
                && minimum.filter(low -> low.signum() > 0).isPresent();
        return new Demand(parts(), least, most, gradual, isWaived);
    }

    private List<Part> parts() {
        List<Part> all = new ArrayList<>();
        for (int part = 0; part < sums.size(); part++) {
            long cap = maxima.get(part).map(most -> most.inParts(parts)).orElse(Long.MAX_VALUE);
            all.add(new Part(sums.get(part).terms(parts), cap));
        }
        return all;
    }
}
