package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Verdict;
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
        int sure = count(counted, Answer.YES);
        int open = count(counted, Answer.UNKNOWN);
        Rational least = Rational.of(sure);
        Rational most = Rational.of(sure + open);
        Outcome outcome = Outcome.of(
                "COUNT",
                bounds().judge(least, Optional.of(most)),
                Facts.of("required", required(), "counted", Fact.of(least, most, "")));
        return List.of(open == 0 ? outcome : outcome.missing(missing(counted)));
    }

    @Override
    public Verdict verdict(CountedHoldings counted) {
        int sure = count(counted, Answer.YES);
        int open = count(counted, Answer.UNKNOWN);
        return bounds().judge(Rational.of(sure), Optional.of(Rational.of(sure + open)));
    }

    private int count(CountedHoldings counted, Answer wanted) {
        int count = 0;
        for (CountedHolding holding : counted.unordered()) {
            count += filter().answer(holding) == wanted ? 1 : 0;
        }
        return count;
    }

    private List<String> missing(CountedHoldings counted) {
        return counted.stream()
                .flatMap(holding -> filter().missing(holding).stream().map(datum -> Sums.named(datum, holding)))
                .sorted()
                .toList();
    }
}
