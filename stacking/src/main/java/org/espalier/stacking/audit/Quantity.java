package org.espalier.stacking.audit;

import java.util.Optional;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Measure;

/**
 * What of a credential is measured.
 *
 * @param measure credits, hours or its number
 * @param system the credit system, of credits
 */
record Quantity(Measure measure, Optional<CreditSystem> system) {

    /** The number of credentials. */
    static final Quantity NUMBER = new Quantity(Measure.COUNT, Optional.empty());

    static Quantity of(Measure measure, CreditSystem system) {
        return new Quantity(measure, Optional.of(system).filter(used -> measure == Measure.CREDITS));
    }

    boolean isNumber() {
        return measure == Measure.COUNT;
    }
}
