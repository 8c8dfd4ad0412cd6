package org.espalier.stacking.audit;

import java.time.LocalDate;

/**
 * One audit under way.
 *
 * @param prepared what is audited
 * @param day the day for which the answer holds
 * @param search the search of this award alone
 * @param worlds the best answers; of several awards at once where they are audited together
 * @param limits how far to search
 * @param isBrief whether proofs are left out, and what would mend each requirement alone
 */
record Enquiry(Prepared prepared, LocalDate day, Search search, Worlds worlds, AuditLimits limits, boolean isBrief) {

    /** An audit of one award. */
    static Enquiry alone(Prepared prepared, LocalDate day, AuditLimits limits) {
        Search search = new Search(prepared, limits);
        return new Enquiry(prepared, day, search, search, limits, false);
    }

    /** The same, in brief. */
    Enquiry brief() {
        return new Enquiry(prepared, day, search, worlds, limits, true);
    }

    /** The same for a completion of what is not known. */
    Enquiry supposing(Trial trial) {
        return new Enquiry(trial.prepared(), day, trial.search(), trial.search(), limits, isBrief);
    }

    /** Whether the award is audited alone, so that completions of its own can be tried. */
    boolean isAlone() {
        return worlds == search;
    }
}
