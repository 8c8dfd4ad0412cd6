package org.espalier.stacking.bulk;

import java.time.LocalDate;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.jspecify.annotations.Nullable;

/** What the cells of one row tell of a grant. */
final class GrantDraft {

    private Grant.@Nullable Builder builder;
    private boolean hasReceiver;
    private boolean hasPurpose;

    void receiver(String told) {
        hasReceiver = true;
        grant().receiver(told);
    }

    void purpose(String told) {
        hasPurpose = true;
        grant().purpose(told);
    }

    void ects(EctsCredits told) {
        grant().credits(CreditAmount.ects(told));
    }

    void level(EqfLevel told) {
        grant().level(told);
    }

    void requirement(String told) {
        grant().requirement(told);
    }

    void decision(String told) {
        grant().decision(told);
    }

    void decidedOn(LocalDate told) {
        grant().decidedOn(told);
    }

    private Grant.Builder grant() {
        Grant.Builder started = builder == null ? Grant.builder() : builder;
        builder = started;
        return started;
    }

    /**
     * Tells the grant, if anything is told of it.
     *
     * @throws IllegalArgumentException if its receiver or purpose is not told
     */
    void tell(Holding.Builder holding) {
        if (builder == null) {
            return;
        }
        if (!hasReceiver || !hasPurpose) {
            throw new IllegalArgumentException("a grant needs its receiver and its purpose");
        }
        holding.grant(builder.build());
    }
}
