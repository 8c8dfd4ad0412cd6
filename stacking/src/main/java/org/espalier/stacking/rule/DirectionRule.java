package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.Holding;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.stack.CredentialStack;
import org.espalier.stacking.stack.MissingDatum;
import org.espalier.stacking.stack.StackAnalysis;
import org.espalier.stacking.stack.StackDirection;
import org.immutables.value.Value;

/** In which direction the holdings stack, see {@link StackDirection}. */
@DomainStyle
@Value.Immutable
@JsonTypeName("direction")
@JsonSerialize(as = ImmutableDirectionRule.class)
@JsonDeserialize(as = ImmutableDirectionRule.class)
abstract class DirectionRule extends Rule {

    private static final String CODE = "DIRECTION";
    private static final Set<StackDirection> NONE =
            EnumSet.of(StackDirection.NOT_APPLICABLE, StackDirection.UNDETERMINED);

    DirectionRule() {}

    /** The directions that are accepted. */
    abstract Set<StackDirection> oneOf();

    /** The award that all holdings feed, by a name or an id; without one the fact "target" of the case tells it. */
    abstract Optional<String> target();

    @Value.Check
    void check() {
        Faults.of("Rule direction")
                .check(!oneOf().isEmpty(), "oneOf", "EMPTY_RULE: at least one direction is needed")
                .check(oneOf().stream().noneMatch(NONE::contains), "oneOf", "names a direction that is none")
                .notBlank(target(), "target")
                .throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String stack = "a stack that is " + String.join(" or ", words(oneOf()));
        return target().map(award -> stack + ", towards " + award).orElse(stack);
    }

    private static Set<String> words(Collection<StackDirection> directions) {
        Set<String> words = new TreeSet<>();
        directions.forEach(
                direction -> words.add(direction.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return words;
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        List<Holding> holdings =
                counted.stream().map(CountedHolding::holding).distinct().toList();
        List<String> twice = twice(holdings);
        if (!twice.isEmpty()) {
            return List.of(outcome(Verdict.UNDETERMINED).missing(twice));
        }
        CredentialStack stack = CredentialStack.of(holdings);
        Evaluation evaluation = counted.evaluation();
        Optional<String> award = target().or(() -> told(evaluation));
        return List.of(outcome(award.map(stack::towards).orElse(stack).analyse(evaluation)));
    }

    /** The target that the circumstances of the case name. */
    private static Optional<String> told(Evaluation evaluation) {
        return evaluation.circumstances().fact("target").map(Fact::text).filter(text -> !text.isBlank());
    }

    /** Ids under which different credentials are handed in: which of them is meant is not known. */
    private static List<String> twice(List<Holding> holdings) {
        Set<String> seen = new TreeSet<>();
        return holdings.stream()
                .map(holding -> holding.id().text())
                .filter(id -> !seen.add(id))
                .distinct()
                .map(id -> "single version of " + id)
                .toList();
    }

    private Outcome outcome(StackAnalysis analysis) {
        Outcome outcome = outcome(verdict(analysis)).with("directions", Fact.of(words(analysis.possible())));
        return outcome.verdict() == Verdict.UNDETERMINED
                ? outcome.missing(
                        analysis.deciding().stream().map(MissingDatum::toString).toList())
                : outcome;
    }

    private Outcome outcome(Verdict verdict) {
        return Outcome.of(CODE, verdict).with("required", required());
    }

    private Verdict verdict(StackAnalysis analysis) {
        Set<StackDirection> refused = new TreeSet<>(analysis.possible());
        boolean perhapsNone = refused.remove(StackDirection.NOT_APPLICABLE);
        boolean perhapsAccepted = refused.removeAll(oneOf());
        if (!analysis.fullyExplored()) {
            return Verdict.UNDETERMINED;
        }
        if (refused.isEmpty()) {
            return perhapsAccepted ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE;
        }
        return perhapsAccepted || perhapsNone ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }
}
