package org.espalier.stacking.stack;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What a stack is as a whole, and what that rests on.
 *
 * <pre>{@code
 * StackAnalysis analysis = stack.analyse(Evaluation.on(LocalDate.parse("2026-11-22")));
 * analysis.direction();    // HORIZONTAL
 * analysis.deepening();    // 3
 * analysis.toReport();     // the same as findings
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStackAnalysis.class)
@JsonDeserialize(as = ImmutableStackAnalysis.class)
public abstract class StackAnalysis {

    StackAnalysis() {}

    /** A new builder; day, direction and source are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The day for which it holds. */
    public abstract LocalDate evaluatedOn();

    /** What the stack is. */
    public abstract StackDirection direction();

    /** The directions that remain possible, as far as they were explored; one where the direction is determined. */
    public abstract Set<StackDirection> possible();

    /** What is unknown and decides between the directions possible. */
    public abstract List<MissingDatum> deciding();

    /** Whether all ways in which the unknown may turn out were looked at. */
    @Value.Default
    public boolean fullyExplored() {
        return true;
    }

    /** All holdings, in the order in which they were taken. */
    public abstract List<CredentialId> order();

    /** Holdings whose place in the order is assumed, for their date is not known. */
    public abstract List<CredentialId> undated();

    /** The steps by which holdings entered, as far as their links are known; in the order of the later holding. */
    public abstract List<Step> steps();

    /** The renewals; each stands with what it renews. */
    public abstract List<Step> renewals();

    /** The duplicates; each stands with what it repeats. */
    public abstract List<Step> duplicates();

    /** Pairs of different achievements that certify some outcomes both. */
    public abstract List<Step> overlaps();

    /** Holdings that entered by no step, as far as is known; those from which others entered are among them. */
    public abstract List<CredentialId> notEntered();

    /** The share of each kind among the entering steps; kinds that do not occur are left out. */
    public abstract List<StepShare> shares();

    /** Later holdings of entering steps whose ECTS credits are not known exactly; they are not in the shares of credits. */
    public abstract List<CredentialId> creditsUnknown();

    /** Whose definitions these are. */
    public abstract Source source();

    /** How many steps lead down: updates and additions after a higher level. */
    public long supplements() {
        return count(StepKind.SUPPLEMENTAL);
    }

    /** How many steps stay at their level and near their field. */
    public long deepening() {
        return steps().stream().filter(Step::deepens).count();
    }

    /** How many steps stay at their level and lead to a far field. */
    public long broadening() {
        return steps().stream().filter(Step::broadens).count();
    }

    /** The share of one kind of step; empty where there is none. */
    public Optional<StepShare> share(StepKind kind) {
        return shares().stream().filter(share -> share.kind() == kind).findFirst();
    }

    /** The same as a report of findings; undetermined where the direction is. */
    public Report toReport() {
        return Report.of(evaluatedOn(), new StackFindings(this).all());
    }

    private long count(StepKind kind) {
        return steps().stream().filter(step -> step.kind() == kind).count();
    }

    /** Builds a {@link StackAnalysis}; every attribute may be set once. */
    public static final class Builder extends ImmutableStackAnalysis.Builder {
        Builder() {}
    }
}
