package org.espalier.qa;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What is told of the quality assurance of a credential, read for one day.
 *
 * <pre>{@code
 * QualityStatement statement = QualityStatement.of(credential, credential.awardedOn().orElse(today));
 * statement.status(); // EXTERNAL_OBLIGATORY
 * }</pre>
 *
 * <p>A review without a last day holds for six years after its first day, as the European register DEQAR treats it.
 * Arrangements that only words describe are kept and decide nothing. The status is computed; in JSON it is written for
 * those who read it.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableQualityStatement.class)
@JsonDeserialize(as = ImmutableQualityStatement.class)
@JsonIgnoreProperties(value = "status", allowGetters = true)
public abstract class QualityStatement {

    QualityStatement() {}

    /** What a credential tells, read for a day, as a rule the day of the award. */
    public static QualityStatement of(MicroCredential credential, LocalDate day) {
        return of(credential.qualityAssurance(), day);
    }

    /** What is told, read for a day. */
    public static QualityStatement of(List<QualityAssurance> told, LocalDate day) {
        return new Builder().day(day).addAllTold(told).build();
    }

    /** The day for which it is read. */
    public abstract LocalDate day();

    /** All that is told, in force or not. */
    public abstract List<QualityAssurance> told();

    /** What follows for the day. */
    @JsonProperty("status")
    public QualityAssuranceStatus status() {
        if (!negative().isEmpty()) {
            return QualityAssuranceStatus.NEGATIVE;
        }
        return external().or(this::internal).orElseGet(this::notInForce);
    }

    /** What held on the day, whatever its decision. */
    public List<QualityAssurance> inForce() {
        return told().stream().filter(this::held).toList();
    }

    /** External reviews in force whose decision is negative and in whose place no later one of the same kind stands. */
    public List<QualityAssurance> negative() {
        return inForce().stream()
                .filter(QualityStatement::isNegative)
                .filter(one -> inForce().stream().noneMatch(later -> replaces(later, one)))
                .toList();
    }

    /** The names of the agencies whose reviews held on the day. */
    public List<String> agencies() {
        return inForce().stream()
                .flatMap(one -> one.agency().stream())
                .map(LocalizedText::text)
                .distinct()
                .toList();
    }

    /** Where the reports of the reviews that held on the day can be read. */
    public List<String> evidence() {
        return inForce().stream()
                .flatMap(one -> one.report().stream())
                .distinct()
                .toList();
    }

    boolean held(QualityAssurance arrangement) {
        return Term.of(arrangement).holdsOn(day());
    }

    private Optional<QualityAssuranceStatus> external() {
        return inForce().stream()
                .filter(QualityAssurance::isExternal)
                .filter(one -> !isNegative(one))
                .map(QualityStatement::strength)
                .min(QualityAssuranceStatus::compareTo);
    }

    private static QualityAssuranceStatus strength(QualityAssurance external) {
        return external.obligatory()
                .map(yes ->
                        yes ? QualityAssuranceStatus.EXTERNAL_OBLIGATORY : QualityAssuranceStatus.EXTERNAL_VOLUNTARY)
                .orElse(QualityAssuranceStatus.EXTERNAL);
    }

    private Optional<QualityAssuranceStatus> internal() {
        boolean held = inForce().stream().anyMatch(one -> one.kind() == QualityAssuranceKind.INTERNAL);
        return held ? Optional.of(QualityAssuranceStatus.INTERNAL) : Optional.empty();
    }

    private QualityAssuranceStatus notInForce() {
        List<Term> terms = told().stream()
                .filter(one -> one.kind() != QualityAssuranceKind.OTHER)
                .map(Term::of)
                .toList();
        if (terms.stream().anyMatch(term -> term.endedBefore(day()))) {
            return QualityAssuranceStatus.LAPSED;
        }
        return terms.stream().anyMatch(term -> term.beginsAfter(day()))
                ? QualityAssuranceStatus.NONE
                : QualityAssuranceStatus.UNKNOWN;
    }

    private static boolean isNegative(QualityAssurance arrangement) {
        return arrangement.isExternal()
                && arrangement.decision().equals(Optional.of(QualityAssuranceDecision.NEGATIVE));
    }

    private static boolean replaces(QualityAssurance later, QualityAssurance negative) {
        boolean isLater = later.validFrom()
                .flatMap(day -> negative.validFrom().map(day::isAfter))
                .orElse(false);
        return isLater && later.kind() == negative.kind() && !isNegative(later);
    }

    /** Builds a {@link QualityStatement}; every attribute may be set once. */
    public static final class Builder extends ImmutableQualityStatement.Builder {
        Builder() {}
    }
}
