package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** What each credential that a filter selects needs before it, with it, or beside it. */
@DomainStyle
@Value.Immutable
@JsonTypeName("prerequisite")
@JsonSerialize(as = ImmutablePrerequisiteRule.class)
@JsonDeserialize(as = ImmutablePrerequisiteRule.class)
abstract class PrerequisiteRule extends Rule {

    private static final String CODE = "PREREQUISITE";

    /** Among what the prerequisites are looked for. */
    enum Among {
        /** All holdings, whether or not they count for something. */
        @JsonProperty("held")
        HELD,
        /** What is used for a requirement of the award. */
        @JsonProperty("counted")
        COUNTED
    }

    PrerequisiteRule() {}

    /** What needs something. */
    abstract HoldingFilter of();

    abstract Need needs();

    abstract Timing timing();

    @Value.Default
    Among among() {
        return Among.HELD;
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String counted = among() == Among.COUNTED ? ", counted as well" : "";
        String when = switch (timing()) {
            case BEFORE -> " awarded before it";
            case SAME_TIME -> " awarded before it or on the same day";
            case HELD -> " earned";
        };
        return "each " + Sentences.one(of()).substring("a ".length()) + " needs " + needs().sentence() + counted
                + (counted.isEmpty() ? "," : " and") + when;
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        List<Outcome> outcomes = new ArrayList<>();
        for (CountedHolding holding : counted.all()) {
            Answer selected = of().answer(holding);
            if (selected != Answer.NO) {
                outcomes.add(outcome(selected, new Prerequisites(this, holding, counted)));
            }
        }
        return outcomes.isEmpty() ? List.of(told(Verdict.NOT_APPLICABLE)) : outcomes;
    }

    private Outcome outcome(Answer selected, Prerequisites prerequisites) {
        CountedHolding holding = prerequisites.holding();
        Verdict verdict = PerItem.judged(selected, Verdicts.of(needs().answer(prerequisites::answer)));
        Outcome outcome = told(verdict).about(holding);
        Outcome dated = holding.awardedOn()
                .map(day -> outcome.with("awarded", Fact.of(day)))
                .orElse(outcome);
        if (verdict == Verdict.SATISFIED) {
            return dated;
        }
        Outcome open = dated.with("open", Fact.of(needs().open(prerequisites::answer)));
        return verdict == Verdict.UNDETERMINED ? open.missing(prerequisites.missing()) : underway(open, prerequisites);
    }

    private static Outcome underway(Outcome open, Prerequisites prerequisites) {
        List<String> underway = prerequisites.underway();
        return underway.isEmpty() ? open : open.with("underway", Fact.of(underway));
    }

    /** What is needed among all that is held does not depend on what is counted. */
    @Override
    public Optional<HoldingRule> perHolding(CountedHoldings held) {
        return among() == Among.COUNTED
                ? Optional.empty()
                : Optional.of(holding -> outcome(of().answer(holding), new Prerequisites(this, holding, held)));
    }

    @Override
    public Optional<Dependence> dependence() {
        boolean counted = among() == Among.COUNTED && NeedClauses.count(needs()) <= NeedClauses.MOST;
        return counted ? Optional.of(new CountedPrerequisites(this, NeedClauses.of(needs()))) : Optional.empty();
    }

    @Override
    public Optional<String> obstacle() {
        return among() == Among.COUNTED && dependence().isEmpty()
                ? Optional.of("a rule of kind prerequisite among what is counted that comes to more than "
                        + NeedClauses.MOST + " alternatives")
                : Optional.empty();
    }

    @Override
    public Optional<HoldingFilter> barredAfter(LocalDate day, CountedHoldings held) {
        Answer needed = needs().answer(filter -> filter.isClosedAfter(day) ? isHeld(filter, held) : Answer.UNKNOWN);
        return needed == Answer.NO ? Optional.of(of()) : Optional.empty();
    }

    @Override
    public boolean mayBeMendedAfter(LocalDate day, CountedHolding holding) {
        boolean late = timing() == Timing.HELD || Precedence.mayBeAfter(day, holding);
        return late && of().answer(holding) != Answer.NO;
    }

    private static Answer isHeld(HoldingFilter filter, CountedHoldings held) {
        return held.stream().allMatch(holding -> filter.answer(holding) == Answer.NO) ? Answer.NO : Answer.UNKNOWN;
    }

    private Outcome told(Verdict verdict) {
        return Outcome.of(CODE, verdict).with("required", required());
    }

    @Override
    List<String> doubts(CountedHoldings counted) {
        return PerItem.doubts(of(), counted, holding -> true);
    }
}
