package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;

/**
 * One completion: what is earned, with levels that are not told taken as given.
 *
 * @param levels the levels
 * @param prepared the audit in which they hold
 * @param search its search
 */
record Trial(Map<CredentialId, EqfLevel> levels, Prepared prepared, Search search) {

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

    /** The levels in words, by id. */
    List<String> told() {
        return new TreeMap<>(levels)
                .entrySet().stream()
                        .map(level -> level.getValue() + " of " + level.getKey().text())
                        .toList();
    }
}
