package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Verdict;

/**
 * One completion: what is earned, with data that are not known taken as given.
 *
 * @param supposed the data
 * @param prepared the audit in which they hold
 * @param search its search
 */
record Trial(Supposed supposed, Prepared prepared, Search search) {

    /** Whether everything is met; undetermined where something else is unknown that decides, or the search was cut short. */
    Verdict verdict() {
        Found earned = search.best(Completion.LEAST, true);
        if (earned.isMet()) {
            return Verdict.SATISFIED;
        }
        Found possible = search.best(Completion.MOST, true);
        return earned.isOpen() || possible.isMet() || possible.isOpen() ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }

    /** The last day on which everything that is counted counts. */
    Optional<LocalDate> holdsUntil() {
        return search.best(Completion.LEAST, true).holdsUntil(prepared.tree());
    }

    /** The data in words. */
    List<String> told() {
        return supposed.told();
    }
}
