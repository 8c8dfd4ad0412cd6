package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Finding;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.EctsCredits;
import org.immutables.value.Value;

/**
 * A credential beside a component, element by element: what differs, whether that is substantial and why, and what a
 * person is asked.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(given);
 * comparison.substantial();   // the differences that would keep the learner from succeeding
 * comparison.questions();     // what a person is asked
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableComparison.class)
@JsonDeserialize(as = ImmutableComparison.class)
public abstract class Comparison {

    Comparison() {}

    /** A new builder; credential, component, day and coverage are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Compares. Nothing in a credential or a component makes it throw. */
    public static Comparison of(ComparisonCase given) {
        return new Comparing(given).comparison();
    }

    /** The credential. */
    public abstract CredentialId credential();

    /** The id of the component. */
    public abstract String component();

    /** The day of the comparison. */
    public abstract LocalDate day();

    /** One for each element, in their order. */
    public abstract List<Difference> differences();

    /** One for each outcome of the component, in their order. */
    public abstract List<OutcomeMatch> matches();

    /** How many of the essential outcomes are covered. */
    public abstract Coverage coverage();

    /** What a person is asked. */
    public abstract List<Question> questions();

    /** What else was found, for example an answer to a question that is not asked. */
    public abstract List<Finding> findings();

    /** What is said of an element. */
    public Difference difference(ComparisonElement element) {
        return differences().stream()
                .filter(one -> one.element() == element)
                .findFirst()
                .orElseThrow();
    }

    /** The differences that would keep the learner from succeeding. */
    public List<Difference> substantial() {
        return differences().stream().filter(Difference::isSubstantial).toList();
    }

    /** The elements of which is not known what could matter. */
    public List<Difference> open() {
        return differences().stream().filter(Difference::isOpen).toList();
    }

    /** The ids of the outcomes of the component that are covered. */
    public Set<String> coveredOutcomes() {
        return matches().stream()
                .filter(match -> match.state() == MatchState.COVERED)
                .map(OutcomeMatch::outcome)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The credits of a component in proportion to the essential outcomes that are surely covered; for who asks for it. */
    public Optional<EctsCredits> proportionOf(EctsCredits credits) {
        return coverage().least().map(share -> EctsCredits.of(credits.amount().times(share)));
    }

    private List<ComparisonElement> elements() {
        return differences().stream().map(Difference::element).toList();
    }

    @Value.Check
    void check() {
        Faults.of("Comparison")
                .notBlank(component(), "component")
                .check(elements().equals(List.of(ComparisonElement.values())), "differences", "one for each element")
                .throwIfAny();
    }

    /** Builds a {@link Comparison}; every attribute may be set once. */
    public static final class Builder extends ImmutableComparison.Builder {
        Builder() {}
    }
}
