package org.espalier.stacking.evaluation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Source;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditAmount;
import org.immutables.value.Value;

/**
 * An exception in one learner's case: what a named office decided, on which day, of which rule.
 *
 * <pre>{@code
 * CaseDecision.builder()
 *         .kind(DecisionKind.WAIVE)
 *         .id("D-2026-17")
 *         .rule("master.capstone")
 *         .by("examination board")
 *         .decidedOn(LocalDate.parse("2026-03-01"))
 *         .because("the practice was done before enrolment")
 *         .build();
 * }</pre>
 *
 * <p>The kind says which of the other attributes are told; what means nothing to it is refused. A rule is addressed by
 * its stable id; what addresses a composition holds for all its parts, and what addresses a part prevails there. An
 * exception has effect from the day of the decision and between its own days. Every verdict that rests on it names it,
 * and without it the old verdict is back.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCaseDecision.class)
@JsonDeserialize(as = ImmutableCaseDecision.class)
public abstract class CaseDecision {

    CaseDecision() {}

    /** A new builder; kind, id, office and day are required, and what the kind needs. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it does. */
    public abstract DecisionKind kind();

    /** What the decision is called in the office's books; unique in a case. */
    public abstract String id();

    /** The stable id of the rule that it addresses, or a former id of it. */
    public abstract Optional<String> rule();

    /** What is attested, by the name that the rules use for it; instead of a rule. */
    public abstract Optional<String> statement();

    /** The credentials that it is about. */
    public abstract Set<CredentialId> credentials();

    /** What a substitute counts as: the id of a credential, or a code or title by which rules name one. */
    public abstract Optional<CredentialId> insteadOf();

    /** The new least amount, included, in the unit of the rule. */
    public abstract Optional<Rational> minimum();

    /** The new largest amount, included, in the unit of the rule. */
    public abstract Optional<Rational> maximum();

    /** How many credits each of the credentials counts. */
    public abstract Optional<CreditAmount> credits();

    /** At which level each of the credentials counts. */
    public abstract Optional<EqfLevel> level();

    /** Whether what is attested holds. */
    public abstract Optional<Boolean> holds();

    /** The office that decided, for example {@code examination board}; never the name of a person. */
    public abstract String by();

    /** The day of the decision. */
    public abstract LocalDate decidedOn();

    /** The first day on which it has effect, if that is not the day of the decision. */
    public abstract Optional<LocalDate> validFrom();

    /** The last day on which it has effect. */
    public abstract Optional<LocalDate> validTo();

    /** Why it was decided so, in words, without personal data. */
    public abstract Optional<String> because();

    /** What allows the office to decide so. */
    public abstract Optional<Source> source();

    /** Where the signed document is, or its signature. Nothing in the library looks at it. */
    public abstract Optional<String> signature();

    /** Whether it has effect on a day: decided by then, begun, and not over. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(begins())
                && validTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether it has effect only after a day. */
    public boolean isAheadOn(LocalDate day) {
        return day.isBefore(begins());
    }

    /** Whether it holds for one credential. */
    public boolean concerns(CredentialId credential) {
        return credentials().contains(credential);
    }

    /** Whether it changes how credentials count wherever they do, and not for one rule. */
    boolean isEverywhere() {
        return kind() == DecisionKind.CHANGE_ITEM_VALUE && rule().isEmpty();
    }

    LocalDate begins() {
        return validFrom().filter(first -> first.isAfter(decidedOn())).orElse(decidedOn());
    }

    @Value.Check
    void check() {
        DecisionFaults.of(this).throwIfAny();
    }

    /** The id. */
    @Override
    public String toString() {
        return id();
    }

    /** Builds a {@link CaseDecision}; every attribute may be set once. */
    public static final class Builder extends ImmutableCaseDecision.Builder {
        Builder() {}
    }
}
