package org.espalier.stacking.stack;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Evaluation;
import org.immutables.value.Value;

/**
 * A set of holdings seen together, with or without a target.
 *
 * <p>What links them comes in as data: the prerequisites and declarations of the credentials, and the shared targets
 * that the caller names.
 *
 * <pre>{@code
 * CredentialStack stack = CredentialStack.of(holdings).withSharedTarget(SharedTarget.of("MSc", ids));
 * StackAnalysis analysis = stack.analyse(Evaluation.on(LocalDate.parse("2026-11-22")));
 * }</pre>
 *
 * <p>No id stands twice. The order of the holdings makes no difference to any answer. This class is immutable and
 * thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCredentialStack.class)
@JsonDeserialize(as = ImmutableCredentialStack.class)
public abstract class CredentialStack {

    CredentialStack() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A stack without a target. */
    public static CredentialStack of(Collection<Holding> holdings) {
        return builder().addAllHoldings(holdings).build();
    }

    /** All that a learner holds, without a target. */
    public static CredentialStack from(Portfolio portfolio) {
        return of(portfolio.holdings());
    }

    /** The holdings, in the order given. */
    public abstract List<Holding> holdings();

    /** Which of them feed the same award, as the caller declares. */
    public abstract Set<SharedTarget> sharedTargets();

    /** The same holdings, some of which feed one award. */
    public CredentialStack withSharedTarget(SharedTarget target) {
        Builder builder = builder();
        builder.addAllHoldings(holdings()).addAllSharedTargets(sharedTargets()).addSharedTargets(target);
        return builder.build();
    }

    /** The same holdings, all of which feed the award named. */
    public CredentialStack towards(String award) {
        List<CredentialId> ids = holdings().stream().map(Holding::id).toList();
        return withSharedTarget(SharedTarget.of(award, ids));
    }

    /** What it is as a whole, by the standard shape and classifier, see {@link StackShape}. */
    public StackAnalysis analyse(Evaluation evaluation) {
        return StackShape.standard().evaluate(this, evaluation, StepClassifier.standard());
    }

    @Value.Lazy
    Versions versions() {
        return new Versions(holdings());
    }

    @Value.Lazy
    Set<String> certified() {
        Set<String> certified = new HashSet<>();
        holdings().forEach(holding -> certified.addAll(Outcomes.certified(holding)));
        return certified;
    }

    @Value.Check
    void check() {
        Set<String> twice = twice();
        Faults.of("Stack")
                .check(twice.isEmpty(), "holdings", "the same id stands twice: " + String.join(", ", twice))
                .throwIfAny();
    }

    private Set<String> twice() {
        Set<CredentialId> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        holdings().stream().map(Holding::id).filter(id -> !seen.add(id)).forEach(id -> twice.add(id.text()));
        return twice;
    }

    /** How many holdings there are; which ones is personal. */
    @Override
    public String toString() {
        return "Stack of " + holdings().size() + " holdings";
    }

    /** Builds a {@link CredentialStack}; every attribute may be set once. */
    public static final class Builder extends ImmutableCredentialStack.Builder {
        Builder() {}
    }
}
