package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Verdict;

/** A least and a most, either of which may be absent; both are included. */
record Bounds(Optional<Rational> minimum, Optional<Rational> maximum) {

    Verdict judge(Rational from, Optional<Rational> to) {
        boolean tooFew = minimum.map(least -> to.map(most -> most.compareTo(least) < 0).orElse(false)).orElse(false);
        boolean tooMany = maximum.map(most -> from.compareTo(most) > 0).orElse(false);
        if (tooFew || tooMany) {
            return Verdict.VIOLATED;
        }
        boolean enough = minimum.map(from::isAtLeast).orElse(true);
        boolean notTooMany = maximum.map(most -> to.map(most::isAtLeast).orElse(false)).orElse(true);
        return enough && notTooMany ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    Optional<Rational> shortfall(Rational from) {
        return minimum.map(least -> least.minus(from)).filter(gap -> gap.signum() > 0);
    }

    Faults check(Faults faults) {
        boolean ordered = minimum.isEmpty() || maximum.isEmpty() || maximum.orElseThrow().isAtLeast(minimum.orElseThrow());
        return faults.check(minimum.isPresent() || maximum.isPresent(), "minimum", "a minimum or a maximum is needed")
                .check(minimum.map(least -> least.signum() > 0).orElse(true), "minimum", "must be above zero")
                .check(maximum.map(most -> most.signum() >= 0).orElse(true), "maximum", "must not be negative")
                .check(ordered, "maximum", "is below the minimum");
    }

    String words(String unit) {
        String space = unit.isEmpty() ? "" : " ";
        if (minimum.isPresent() && maximum.isPresent()) {
            return minimum.orElseThrow() + " to " + maximum.orElseThrow() + space + unit;
        }
        return minimum.map(least -> "at least " + least)
                        .orElseGet(() -> "at most " + maximum.orElseThrow())
                + space
                + unit;
    }
}
