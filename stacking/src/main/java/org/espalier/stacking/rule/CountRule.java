package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** How many holdings are selected. */
@DomainStyle
@Value.Immutable
@JsonTypeName("count")
@JsonSerialize(as = ImmutableCountRule.class)
@JsonDeserialize(as = ImmutableCountRule.class)
abstract class CountRule extends Rule {

    CountRule() {}

    abstract Optional<Integer> minimum();

    abstract Optional<Integer> maximum();

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Lazy
    Bounds bounds() {
        return Bounds.included(minimum().map(Rational::of), maximum().map(Rational::of));
    }

    @Value.Check
    void check() {
        bounds().check(Faults.of("Rule count")).throwIfAny();
    }

    @Override
    public String sentence() {
        return Sentences.join(bounds().words("credentials"), filter());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        int sure = 0;
        List<CountedHolding> open = new ArrayList<>(0);
        for (CountedHolding holding : counted.unordered()) {
            Answer selected = filter().answer(holding);
            sure += selected == Answer.YES ? 1 : 0;
            if (selected == Answer.UNKNOWN) {
                open.add(holding);
            }
        }
        return List.of(outcome(Rational.of(sure), Rational.of(sure + open.size())).missing(missing(open)));
    }

    private List<String> missing(List<CountedHolding> open) {
        return open.stream()
                .flatMap(holding -> filter().missing(holding).stream().map(datum -> Sums.named(datum, holding)))
                .sorted()
                .toList();
    }

    private Outcome outcome(Rational sure, Rational possible) {
        return Outcome.of(
                "COUNT",
                bounds().judge(sure, Optional.of(possible)),
                Facts.of("required", required(), "counted", Fact.of(sure, possible, "")));
    }
}
