package org.espalier.stacking.evaluation;

import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;

/** What is taken as given of a holding, for whoever tries out what would help. */
enum Supposition {
    /** Nothing. */
    NONE,
    /** It is earned; the day of its award is still to come. */
    COMPLETED,
    /** The receiver may recognise it, or not. */
    RECOGNISABLE;

    /** A holding as if it were earned. */
    static Holding completed(Holding holding) {
        return Holding.builder()
                .credential(holding.credential())
                .state(HoldingState.EARNED)
                .grant(holding.grant())
                .addAllTags(holding.tags())
                .build();
    }

    /** A holding without its grant. */
    static Holding issued(Holding holding) {
        return Holding.builder()
                .credential(holding.credential())
                .state(holding.state())
                .addAllTags(holding.tags())
                .build();
    }
}
