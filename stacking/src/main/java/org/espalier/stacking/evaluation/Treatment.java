package org.espalier.stacking.evaluation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditAmount;

/**
 * How exceptions make one holding count.
 *
 * @param blocked whether it does not count at all
 * @param admitted whether it counts although filters do not select it
 * @param forced whether it counts whatever is found against it
 * @param standsFor what it counts as, beside itself
 * @param credits how many credits it counts, where that was decided
 * @param level at which level it counts, where that was decided
 */
record Treatment(
        boolean blocked,
        boolean admitted,
        boolean forced,
        Set<CredentialId> standsFor,
        Optional<CreditAmount> credits,
        Optional<EqfLevel> level) {

    /** As it is, without any exception. */
    static final Treatment NONE = new Treatment(false, false, false, Set.of(), Optional.empty(), Optional.empty());

    /** The same with one more decision; what was decided before gives way where the two differ. */
    Treatment and(CaseDecision decision) {
        return switch (decision.kind()) {
            case BLOCK -> new Treatment(true, false, false, standsFor, credits, level);
            case ALSO_ALLOW -> new Treatment(false, true, forced, standsFor, credits, level);
            case FORCE -> new Treatment(false, true, true, standsFor, credits, level);
            case SUBSTITUTE ->
                new Treatment(false, admitted, forced, standingFor(decision.insteadOf()), credits, level);
            case CHANGE_ITEM_VALUE ->
                new Treatment(
                        blocked,
                        admitted,
                        forced,
                        standsFor,
                        decision.credits().or(this::credits),
                        decision.level().or(this::level));
            default -> this;
        };
    }

    /** The same for filters that look at what the holding is. */
    Treatment withoutAdmission() {
        return new Treatment(blocked, false, forced, standsFor, credits, level);
    }

    private Set<CredentialId> standingFor(Optional<CredentialId> more) {
        Set<CredentialId> all = new LinkedHashSet<>(standsFor);
        more.ifPresent(all::add);
        return all;
    }
}
