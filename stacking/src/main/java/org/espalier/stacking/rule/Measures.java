package org.espalier.stacking.rule;

import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Measure;

/** What rules check that may count credits, credentials or hours. */
final class Measures {

    private Measures() {}

    /** A credit system means something only where credits are counted. */
    static Faults check(Faults faults, Measure measure, CreditSystem system) {
        return faults.check(
                measure == Measure.CREDITS || system.equals(CreditSystem.ECTS),
                "system",
                "means nothing where no credits are counted");
    }

    /** An amount of credentials is a whole number. */
    static Faults checkAmount(Faults faults, Measure measure, Rational amount, String attribute) {
        return faults.check(
                measure != Measure.COUNT || amount.isWhole(),
                attribute,
                "must be a whole number of credentials: " + amount);
    }

    /** A least amount of something. */
    static Faults checkMinimum(Faults faults, Measure measure, Rational minimum) {
        faults.check(minimum.signum() > 0, "minimum", "must be above zero");
        return checkAmount(faults, measure, minimum, "minimum");
    }
}
