package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Parting;
import org.espalier.stacking.rule.Tally;

/** Tells how far each part of a sum is filled by some holdings, as far as that is sure. */
final class PartResults {

    private final Parting parting;
    private final List<Rational> amounts;
    private final Rational missing;

    private PartResults(Tally.Sum sum, Parting parting, List<CountedHolding> holdings) {
        this.parting = parting;
        this.amounts = Reached.inParts(sum, parting, holdings);
        this.missing = Reached.of(sum, holdings).missing();
    }

    /** The parts that have a name; none where what is asked does not fall into parts. */
    static List<PartResult> of(Tally tally, List<CountedHolding> holdings) {
        if (!(tally instanceof Tally.Sum sum) || sum.parting().isEmpty()) {
            return List.of();
        }
        return new PartResults(sum, sum.parting().orElseThrow(), holdings).all();
    }

    private List<PartResult> all() {
        List<PartResult> all = new ArrayList<>();
        for (int part = 0; part < amounts.size(); part++) {
            if (!parting.name(part).isEmpty()) {
                all.add(part(part));
            }
        }
        return all;
    }

    private PartResult part(int part) {
        Optional<Rational> most = parting.maxima().get(part);
        Rational held = amounts.get(part);
        Rational counted = most.map(held::min).orElse(held);
        return PartResult.builder()
                .id(parting.name(part))
                .title(parting.label(part))
                .counted(counted)
                .maximum(most)
                .surplus(above(held.minus(counted)))
                .missing(above(lacking(part)))
                .build();
    }

    private static Optional<Rational> above(Rational amount) {
        return Optional.of(amount).filter(above -> above.signum() > 0);
    }

    /** What is missing beyond all that the other parts can take. */
    private Rational lacking(int part) {
        Rational left = missing;
        for (int other = 0; other < amounts.size(); other++) {
            Optional<Rational> most = parting.maxima().get(other);
            if (other != part && most.isEmpty()) {
                return Rational.ZERO;
            }
            left = other == part ? left : left.minus(room(other, most.orElseThrow()));
        }
        return left;
    }

    private Rational room(int part, Rational most) {
        return most.minus(amounts.get(part)).max(Rational.ZERO);
    }
}
