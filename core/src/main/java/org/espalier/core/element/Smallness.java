package org.espalier.core.element;

import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.Workload;

/**
 * Whether a credential is smaller than "other provision": below 60 ECTS.
 *
 * <p>No credits are converted. Hours alone decide where even the lightest credit known, of 20 hours, would leave them
 * below 60 credits; and what is declared not credit-bearing has none.
 */
final class Smallness {

    static final EctsCredits OTHER_PROVISION = EctsCredits.of(60);

    private static final Rational CLEARLY_SMALL = Rational.of(60 * 20);

    private Smallness() {}

    static Verdict of(MicroCredential credential) {
        Workload workload = credential.workload();
        Optional<EctsCredits> ects = workload.ects();
        if (ects.isPresent()) {
            return Verdict.of(!ects.orElseThrow().isAtLeast(OTHER_PROVISION));
        }
        boolean fewHours = workload.hours()
                .filter(hours -> !hours.amount().isAtLeast(CLEARLY_SMALL))
                .isPresent();
        return fewHours || workload.creditBearing() == CreditBearing.NO ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }
}
