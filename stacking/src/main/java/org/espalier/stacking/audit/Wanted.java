package org.espalier.stacking.audit;

import java.util.Optional;
import org.espalier.stacking.rule.Tally;

/** What of all that an award asks for a problem asks for: everything, or only what new holdings cannot mend. */
interface Wanted {

    /** Everything. */
    Wanted ALL = rule -> rule;

    /** Only what must not be passed. */
    Wanted LIMITS = rule -> rule.asking(
            rule.tallies().stream().flatMap(tally -> limit(tally).stream()).toList());

    private static Optional<Tally> limit(Tally tally) {
        if (tally.maximum().isEmpty()) {
            return Optional.empty();
        }
        if (tally instanceof Tally.Variety variety) {
            return Optional.of(variety.atMostOnly());
        }
        Tally.Sum sum = (Tally.Sum) tally;
        return sum.parting().isPresent() ? Optional.empty() : Optional.of(sum.atMostOnly());
    }

    /** A rule, and what of it counts. */
    Decided of(Decided rule);

    /** Whether rules on what holdings need beside them, and on the case, are looked at. */
    default boolean isAll() {
        return true;
    }
}
