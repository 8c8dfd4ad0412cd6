package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
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
        long sure = counted.stream()
                .filter(holding -> filter().answer(holding) == Answer.YES)
                .count();
        List<String> open = counted.stream()
                .flatMap(holding -> filter().missing(holding).stream().map(datum -> Sums.named(datum, holding)))
                .sorted()
                .toList();
        long possible = counted.stream()
                .filter(holding -> filter().answer(holding) != Answer.NO)
                .count();
        Outcome outcome = Outcome.of("COUNT", bounds().judge(Rational.of(sure), Optional.of(Rational.of(possible))))
                .with("required", required())
                .with("counted", Fact.of(Rational.of(sure), Rational.of(possible), ""));
        return List.of(open.isEmpty() ? outcome : outcome.with("missing", Fact.of(open)));
    }
}
