package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** How far a learner must be with a credential for it to count, and until when that is enough. */
@DomainStyle
@Value.Immutable
@JsonTypeName("state")
@JsonSerialize(as = ImmutableStateRule.class)
@JsonDeserialize(as = ImmutableStateRule.class)
abstract class StateRule extends Rule implements HoldingRule {

    private static final String CODE = "STATE";

    StateRule() {}

    /** The states that count: earned, and what comes before it without a gap. */
    abstract Set<HoldingState> counts();

    /** For states that count, the last day on which they do. */
    abstract Map<HoldingState, LocalDate> deadlines();

    @Value.Check
    void check() {
        Faults faults = Faults.of("Rule state")
                .checkBetween(counts().contains(HoldingState.EARNED), "counts", "what is earned always counts")
                .check(
                        !counts().contains(HoldingState.PLANNED) || counts().contains(HoldingState.IN_PROGRESS),
                        "counts",
                        "where what is planned counts, what is in progress does");
        deadlines()
                .forEach((state, day) -> faults.checkBetween(
                                counts().isEmpty() || counts().contains(state),
                                "deadlines/" + States.name(state),
                                "is of a state that does not count")
                        .check(
                                isInOrder(state, day),
                                "deadlines/" + States.name(state),
                                "ends after a state that is further"));
        faults.throwIfAny();
    }

    /** Whether no state that is further ends earlier. */
    private boolean isInOrder(HoldingState state, LocalDate day) {
        return deadlines().entrySet().stream()
                .noneMatch(other ->
                        other.getKey().compareTo(state) < 0 && other.getValue().isBefore(day));
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return "each credential "
                + EnumSet.copyOf(counts()).stream().map(this::words).collect(Collectors.joining(" or "));
    }

    private String words(HoldingState state) {
        LocalDate last = deadlines().get(state);
        return States.words(state) + (last == null ? "" : " (until " + last + ")");
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        return PerItem.evaluate(CODE, this, counted);
    }

    @Override
    public Outcome evaluate(CountedHolding holding) {
        HoldingState state = holding.holding().state();
        Verdict verdict = verdictOf(holding);
        Outcome outcome = Outcome.of(CODE, verdict)
                .about(holding)
                .with("required", required())
                .with("state", Fact.of(States.words(state)))
                .with("on", Fact.of(holding.evaluation().day()));
        LocalDate last = deadlines().get(state);
        Outcome dated = last == null ? outcome : outcome.with("deadline", Fact.of(last));
        return verdict == Verdict.UNDETERMINED ? dated.missing(List.of(Sums.named("state", holding))) : dated;
    }

    /** Not known where the day of the award says that it is earned, its state does not, and that makes a difference. */
    @Override
    public Verdict verdictOf(CountedHolding holding) {
        LocalDate day = holding.evaluation().day();
        boolean as = counts(holding.holding().state(), day);
        boolean open = holding.isDateContradictory() && as != counts(HoldingState.EARNED, day);
        return open ? Verdict.UNDETERMINED : Verdict.of(as);
    }

    private boolean counts(HoldingState state, LocalDate day) {
        LocalDate last = deadlines().get(state);
        return counts().contains(state) && (last == null || !day.isAfter(last));
    }

    /** Whether the last day of every state that counts has come. */
    @Override
    public boolean isClosedAfter(LocalDate day) {
        return counts().stream().map(deadlines()::get).allMatch(last -> last != null && !last.isAfter(day));
    }

    @Override
    public Optional<LocalDate> holdsUntil(CountedHolding holding) {
        return Optional.ofNullable(deadlines().get(holding.holding().state()));
    }

    @Override
    public Optional<HoldingRule> perHolding() {
        return Optional.of(this);
    }
}
