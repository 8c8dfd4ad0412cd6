package org.espalier.stacking.bulk;

import java.util.Optional;
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

    private @Nullable EctsCredits ects;
    private @Nullable LearningHours hours;
    private @Nullable Rational amount;
    private @Nullable CreditSystem system;
    private @Nullable CreditBearing bearing;

    void ects(EctsCredits told) {
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
     * The workload, if anything is told of it.
     *
     * @throws IllegalArgumentException if its parts do not go together
     */
    Optional<Workload> told() {
        if (ects == null && hours == null && amount == null && bearing == null) {
            return Optional.empty();
        }
        Workload.Builder workload = Workload.builder();
        workload.ects(Optional.ofNullable(credits())).hours(Optional.ofNullable(hours));
        other().ifPresent(workload::addOtherCredits);
        if (bearing != null) {
            workload.creditBearing(bearing);
        }
        return Optional.of(workload.build());
    }

    /** The ECTS credits: told as such, or in the column of credits with their system. */
    private @Nullable EctsCredits credits() {
        if (amount == null || !CreditSystem.ECTS.equals(system)) {
            return ects;
        }
        if (ects != null) {
            throw new IllegalArgumentException("ECTS credits are told twice, by two columns");
        }
        return EctsCredits.of(amount);
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
