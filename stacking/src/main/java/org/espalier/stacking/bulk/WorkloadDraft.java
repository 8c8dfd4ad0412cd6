package org.espalier.stacking.bulk;

import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.jspecify.annotations.Nullable;

/** What the cells of one row tell of the workload. */
final class WorkloadDraft {

    private @Nullable Workload ects;
    private @Nullable LearningHours hours;
    private @Nullable Rational amount;
    private @Nullable CreditSystem system;
    private @Nullable CreditBearing bearing;

    /** Takes a workload of which only the ECTS credits are told; most rows tell no more. */
    void ects(Workload told) {
        ects = told;
    }

    void hours(LearningHours told) {
        hours = told;
    }

    void credits(Rational told) {
        amount = told;
    }

    void system(CreditSystem told) {
        system = told;
    }

    void bearing(CreditBearing told) {
        bearing = told;
    }

    /**
     * Tells the workload, if anything is told of it.
     *
     * @throws IllegalArgumentException if its parts do not go together
     */
    void tell(MicroCredential.Builder credential) {
        if (hours != null || amount != null || bearing != null) {
            credential.workload(together());
        } else if (ects != null) {
            credential.workload(ects);
        }
    }

    private Workload together() {
        Workload.Builder workload = Workload.builder();
        workload.ects(credits()).hours(Optional.ofNullable(hours));
        other().ifPresent(workload::addOtherCredits);
        if (bearing != null) {
            workload.creditBearing(bearing);
        }
        return workload.build();
    }

    /** The ECTS credits: told as such, or in the column of credits with their system. */
    private Optional<EctsCredits> credits() {
        if (amount == null || !CreditSystem.ECTS.equals(system)) {
            return Optional.ofNullable(ects).flatMap(Workload::ects);
        }
        if (ects != null) {
            throw new IllegalArgumentException("ECTS credits are told twice, by two columns");
        }
        return Optional.of(EctsCredits.of(amount));
    }

    private Optional<CreditAmount> other() {
        if (amount == null || CreditSystem.ECTS.equals(system)) {
            return Optional.empty();
        }
        if (system == null) {
            throw new IllegalArgumentException(
                    "credits without their system; map a column to credit-system, or give it as a constant");
        }
        return Optional.of(CreditAmount.of(amount, system));
    }
}
