package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.List;
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

    /** The grades from worst to best; without them grades are numbers, of which the higher is better. */
    abstract List<String> scale();

    @Value.Check
    void check() {
        boolean ordered = scale().isEmpty() || scale().size() >= 2;
        Names.check(Faults.of("Rule repeats"), scale(), 0, "scale")
                .check(ordered, "scale", "at least 2 grades are needed to tell the better one")
                .check(scale().isEmpty() || counts() == Counts.BEST, "scale", "says nothing unless the best counts")
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
        Ranking ranking = new Ranking(counts(), scale());
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
