package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.HoldingStatus;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.stack.RenewalGap;

/** Which credential renews which: a renewal that has begun takes the place of what it renews. */
final class Renewals {

    private static final Renewals NONE = new Renewals();

    private final Map<CredentialId, MicroCredential> renewing = new HashMap<>();
    private final Map<CredentialId, MicroCredential> held = new HashMap<>();

    private Renewals() {}

    static Renewals of(Portfolio portfolio, LocalDate day) {
        return isAnyRenewed(portfolio) ? found(portfolio, day) : NONE;
    }

    private static boolean isAnyRenewed(Portfolio portfolio) {
        for (Holding holding : portfolio.holdings()) {
            if (holding.credential().renews().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Renewals found(Portfolio portfolio, LocalDate day) {
        Renewals renewals = new Renewals();
        portfolio.holdings().stream()
                .filter(holding -> holding.state() == HoldingState.EARNED)
                .map(Holding::credential)
                .sorted(Comparator.comparing(MicroCredential::id))
                .forEach(credential -> renewals.add(credential, day));
        return renewals;
    }

    private void add(MicroCredential credential, LocalDate day) {
        held.put(credential.id(), credential);
        boolean begun = start(credential).map(first -> !first.isAfter(day)).orElse(true)
                && credential.statusOn(day) != HoldingStatus.REVOKED;
        credential.renews().filter(renewed -> begun).ifPresent(renewed -> renewing.put(renewed, credential));
    }

    /** The credential that has taken the place of another. */
    Optional<CredentialId> renewing(CredentialId renewed) {
        return Optional.ofNullable(renewing.get(renewed)).map(MicroCredential::id);
    }

    /** A note for each renewal that began later than the day after the end of what it renews. */
    List<Finding> gaps() {
        if (renewing.isEmpty()) {
            return List.of();
        }
        List<Finding> gaps = new ArrayList<>();
        renewing.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> gap(entry.getKey(), entry.getValue()).ifPresent(gaps::add));
        return gaps;
    }

    private Optional<Finding> gap(CredentialId renewed, MicroCredential by) {
        return Optional.ofNullable(held.get(renewed))
                .flatMap(original -> RenewalGap.between(original, by))
                .map(gap -> gap.finding(renewed, by.id()));
    }

    private static Optional<LocalDate> start(MicroCredential credential) {
        return credential.validFrom().or(credential::awardedOn);
    }
}
