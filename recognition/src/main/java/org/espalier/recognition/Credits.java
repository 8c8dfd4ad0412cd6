package org.espalier.recognition;

import java.util.Optional;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.CreditConverter;
import org.espalier.core.workload.CreditRange;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.Workload;

/** How many credits a credential carries itself. */
record Credits(Workload workload, Optional<ConversionMethod> method) {

    /** In ECTS where that is told or can be converted exactly by the method named. */
    Optional<CreditAmount> own() {
        Optional<CreditAmount> ects =
                workload.ects().filter(credits -> !credits.isZero()).map(CreditAmount::ects);
        return ects.or(this::converted);
    }

    private Optional<CreditAmount> converted() {
        return method.flatMap(named -> workload.otherCredits().stream()
                .map(amount -> CreditConverter.standard().convert(amount, CreditSystem.ECTS, named))
                .flatMap(conversion -> conversion.result().flatMap(CreditRange::exactly).stream())
                .filter(amount -> amount.amount().signum() > 0)
                .findFirst());
    }

    /** Whether it is known to carry none. */
    boolean isNone() {
        return workload.creditBearing() == CreditBearing.NO
                || workload.ects().map(EctsCredits::isZero).orElse(false);
    }
}
