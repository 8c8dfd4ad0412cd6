package org.espalier.stacking.audit;

import java.time.LocalDate;
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
import org.espalier.stacking.rule.Ceiling;
import org.espalier.stacking.rule.HoldingRule;
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
    private final Optional<HoldingRule> perHolding;

    private Decided(
            RuleUse use,
            List<Tally> tallies,
            List<CaseDecision> own,
            @Nullable Map<CredentialId, CountedHolding> holdings,
            Optional<HoldingRule> perHolding) {
        this.use = use;
        this.tallies = tallies;
        this.own = own;
        this.holdings = holdings;
        this.perHolding = perHolding;
        this.told = tallies.stream()
                .filter(tally -> !tally.unit().isEmpty())
                .findFirst()
                .or(() -> tallies.stream().findFirst());
    }

    static Decided of(RuleUse use, CountedHoldings counted) {
        List<CaseDecision> own = use.addressing(counted.exceptions());
        boolean plain = own.isEmpty() && counted.applied().isEmpty();
        return plain ? of(use, own, counted, true) : of(use.changedBy(own), own, counted.applying(own), false);
    }

    private static Decided of(RuleUse use, List<CaseDecision> own, CountedHoldings as, boolean isPlain) {
        return new Decided(
                use,
                use.rule().tallies(),
                own,
                isPlain ? null : byId(as),
                use.rule().perHolding(as));
    }

    /** The same rule beside policies, some of which may cut what it asks for. */
    Decided beside(List<Decided> policies) {
        if (policies.stream().allMatch(policy -> policy.ceiling().isEmpty())) {
            return this;
        }
        List<Tally> cut = tallies.stream()
                .map(tally -> CutByMaxima.of(tally, tallies, policies))
                .toList();
        return asking(cut);
    }

    /** The same rule, asking for something else. */
    Decided asking(List<Tally> tallies) {
        return new Decided(use, tallies, own, holdings, perHolding);
    }

    /** Whether a policy beside it cuts what it asks for. */
    boolean isCut() {
        return tallies.stream()
                .anyMatch(tally -> tally instanceof Tally.Sum sum
                        && sum.parting().filter(CutByMaxima.class::isInstance).isPresent());
    }

    /** How much counts towards what stands beside it, if that is what it says. */
    Optional<Ceiling> ceiling() {
        return use.rule().ceiling();
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

    private static Map<CredentialId, CountedHolding> byId(CountedHoldings holdings) {
        Map<CredentialId, CountedHolding> byId = new HashMap<>();
        holdings.all().forEach(holding -> byId.put(holding.id(), holding));
        return byId;
    }

    /** What each holding alone must fulfil, if the rule looks at each alone. */
    Optional<HoldingRule> perHolding() {
        return perHolding;
    }

    /** The rule with the bounds that were decided. */
    RuleUse use() {
        return use;
    }

    /** What it asks of the holdings that are counted. */
    List<Tally> tallies() {
        return tallies;
    }

    /** Whether a part of a holding is to it that part of what the holding is; it looks at nothing but sums then. */
    boolean isDivisible() {
        return !use.rule().isPairwise() && !looksAtOthers() && tallies.stream().allMatch(Tally::isDivisible);
    }

    /** Whether a holding counts for it only beside others, which may be earned yet. */
    boolean looksAtOthers() {
        return use.rule().dependence().isPresent() || isOfOthers();
    }

    /** Whether what others a learner holds decides on each holding. */
    boolean isOfOthers() {
        return perHolding.isPresent() && use.rule().perHolding().isEmpty();
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
        return holdings == null
                ? Optional.of(counted)
                : Optional.ofNullable(holdings.get(counted.id())).map(as -> as.part(counted.part()));
    }

    /** All holdings as they count for this rule, but for what is blocked. */
    List<CountedHolding> all(CountedHoldings counted) {
        return holdings == null
                ? counted.all()
                : counted.stream().flatMap(one -> holding(one).stream()).toList();
    }

    /** The last day on which it lets a holding count; empty where that does not end, as where exceptions decide. */
    Optional<LocalDate> until(CountedHolding counted) {
        return perHolding.flatMap(
                rule -> holding(counted).filter(holding -> !holding.isForced()).flatMap(rule::holdsUntil));
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
