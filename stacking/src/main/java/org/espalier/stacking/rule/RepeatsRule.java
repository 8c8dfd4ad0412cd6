package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** Of several holdings of the same thing, which one counts. */
@DomainStyle
@Value.Immutable
@JsonTypeName("repeats")
@JsonSerialize(as = ImmutableRepeatsRule.class)
@JsonDeserialize(as = ImmutableRepeatsRule.class)
abstract class RepeatsRule extends Rule {

    private static final String CODE = "REPEAT";

    /** Which of them counts. */
    enum Counts {
        /** The one that was awarded first. */
        @JsonProperty("first")
        FIRST,
        /** The one that was awarded last. */
        @JsonProperty("last")
        LAST,
        /** The one with the best grade. */
        @JsonProperty("best")
        BEST
    }

    RepeatsRule() {}

    abstract SameBy by();

    abstract Counts counts();

    /** The grades from worst to best; without them grades are numbers. Case does not count. */
    abstract List<String> scale();

    /** Where grades are numbers, whether the higher one is better; it is unless told. */
    abstract Optional<Boolean> higherIsBetter();

    @Value.Check
    void check() {
        boolean best = counts() == Counts.BEST;
        Faults.of("Rule repeats")
                .noneBlank(scale(), "scale")
                .check(scale().size() != 1, "scale", "at least 2 grades are needed to tell the better one")
                .check(Texts.folded(scale()).size() == scale().size(), "scale", "names the same twice")
                .check(scale().isEmpty() || best, "scale", "says nothing unless the best counts")
                .check(higherIsBetter().isEmpty() || best, "higherIsBetter", "says nothing unless the best counts")
                .check(
                        higherIsBetter().isEmpty() || scale().isEmpty(),
                        "higherIsBetter",
                        "excludes scale; a scale says which is better")
                .throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String which = switch (counts()) {
            case FIRST -> "the first";
            case LAST -> "the last";
            case BEST -> "the best";
        };
        String same = switch (by()) {
            case CODE -> "with the same code";
            case TITLE -> "with the same title";
            case EQUIVALENCE -> "that certify the same achievement";
        };
        return "of credentials " + same + " only " + which + " counts";
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Sameness same = Sameness.of(by(), counted);
        Ranking ranking = new Ranking(
                counts(),
                scale().stream().map(Texts::folded).toList(),
                higherIsBetter().orElse(true));
        List<Outcome> outcomes = new ArrayList<>();
        for (CountedHolding holding : counted.all()) {
            Repetition repetition = new Repetition(holding, same, ranking, counted.all());
            if (repetition.verdict() != Verdict.NOT_APPLICABLE) {
                outcomes.add(repetition.onto(told(repetition.verdict())));
            }
        }
        return outcomes.isEmpty() ? List.of(told(Verdict.NOT_APPLICABLE)) : outcomes;
    }

    private Outcome told(Verdict verdict) {
        return Outcome.of(CODE, verdict).with("required", required());
    }
}
