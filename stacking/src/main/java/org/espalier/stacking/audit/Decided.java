package org.espalier.stacking.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Tally;
import org.jspecify.annotations.Nullable;

/** A rule of an award with the exceptions from it: its bounds, and the holdings, as they were decided. */
final class Decided {

    private final RuleUse use;
    private final List<Tally> tallies;
    private final Optional<Tally> told;
    private final List<CaseDecision> own;
    private final @Nullable Map<CredentialId, CountedHolding> holdings;

    private Decided(RuleUse use, List<CaseDecision> own, @Nullable Map<CredentialId, CountedHolding> holdings) {
        this.use = use;
        this.tallies = use.rule().tallies();
        this.own = own;
        this.holdings = holdings;
        this.told = tallies.stream()
                .filter(tally -> !tally.unit().isEmpty())
                .findFirst()
                .or(() -> tallies.stream().findFirst());
    }

    static Decided of(RuleUse use, CountedHoldings counted) {
        List<CaseDecision> own = use.addressing(counted.exceptions());
        boolean plain = own.isEmpty() && counted.applied().isEmpty();
        return plain ? new Decided(use, own, null) : new Decided(use.changedBy(own), own, treated(own, counted));
    }

    /** Rules in the order of their ids. */
    static List<Decided> byId(List<Decided> rules) {
        return rules.size() < 2
                ? rules
                : rules.stream()
                        .sorted(Comparator.comparing(rule -> rule.use().id()))
                        .toList();
    }

    /** The holdings as the exceptions from it let them count, for what is below it. */
    CountedHoldings applied(CountedHoldings counted) {
        return own.isEmpty() ? counted : counted.applying(own);
    }

    private static Map<CredentialId, CountedHolding> treated(List<CaseDecision> own, CountedHoldings counted) {
        Map<CredentialId, CountedHolding> treated = new HashMap<>();
        counted.applying(own).all().forEach(holding -> treated.put(holding.id(), holding));
        return treated;
    }

    /** The rule with the bounds that were decided. */
    RuleUse use() {
        return use;
    }

    /** What it asks of the holdings that are counted. */
    List<Tally> tallies() {
        return tallies;
    }

    /** That of them by which its amounts are told: one with a unit, for a balance says nothing to anybody. */
    Optional<Tally> told() {
        return told;
    }

    /** Whether there are exceptions from it. */
    boolean isExcepted() {
        return !own.isEmpty();
    }

    /** A holding as it counts for this rule; empty where it is blocked. */
    Optional<CountedHolding> holding(CountedHolding counted) {
        return holdings == null ? Optional.of(counted) : Optional.ofNullable(holdings.get(counted.id()));
    }

    /** Whether it need not be met. */
    boolean isForgiven() {
        return isDecided(DecisionKind.WAIVE) || attested().orElse(false);
    }

    /** Whether an office said that it does not hold. */
    boolean isDenied() {
        return !attested().orElse(true);
    }

    private boolean isDecided(DecisionKind kind) {
        return !own.isEmpty() && own.stream().anyMatch(decision -> decision.kind() == kind);
    }

    private Optional<Boolean> attested() {
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return own.stream()
                .filter(decision -> decision.kind() == DecisionKind.ATTEST)
                .flatMap(decision -> decision.holds().stream())
                .reduce((earlier, later) -> later);
    }
}
