package org.espalier.core.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a credential is worth what, by its own dates.
 *
 * @param first the first day on which it is valid, or that of the award; absent where neither is told
 * @param last the last day on which it is valid; absent where it does not expire
 * @param revocation that it was taken back
 * @param suspensions the times in which it is not in force
 */
record Lifetime(
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<Revocation> revocation,
        List<Suspension> suspensions) {

    static Lifetime of(MicroCredential credential) {
        return new Lifetime(
                credential.validFrom().or(credential::awardedOn),
                credential.validTo(),
                credential.revocation(),
                credential.suspensions());
    }

    HoldingStatus on(LocalDate day) {
        if (revocation.isPresent() && !day.isBefore(revocation.get().on())) {
            return HoldingStatus.REVOKED;
        }
        if (!suspensions.isEmpty() && suspensions.stream().anyMatch(suspension -> suspension.covers(day))) {
            return HoldingStatus.SUSPENDED;
        }
        if (last.isPresent() && day.isAfter(last.get())) {
            return HoldingStatus.EXPIRED;
        }
        return first.isPresent() && day.isBefore(first.get()) ? HoldingStatus.NOT_YET_VALID : HoldingStatus.VALID;
    }
}
