package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That what one filter selects was awarded before what another selects, or on the same day. */
@DomainStyle
@Value.Immutable
@JsonTypeName("order")
@JsonSerialize(as = ImmutableOrderRule.class)
@JsonDeserialize(as = ImmutableOrderRule.class)
abstract class OrderRule extends Rule {

    private static final String CODE = "ORDER";

    OrderRule() {}

    abstract HoldingFilter before();

    abstract HoldingFilter after();

    @Override
    public String sentence() {
        return "a credential " + words(before()) + " before each " + words(after());
    }

    private static String words(HoldingFilter filter) {
        return filter.sentence().isEmpty() ? "of any kind" : filter.sentence();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        List<Outcome> outcomes =
                selected(counted, after()).map(later -> outcome(later, counted)).toList();
        return outcomes.isEmpty() ? List.of(told(Verdict.NOT_APPLICABLE)) : outcomes;
    }

    private Outcome outcome(CountedHolding later, CountedHoldings counted) {
        List<CountedHolding> firsts = selected(counted, before())
                .filter(first -> !first.id().equals(later.id()))
                .toList();
        Answer precedes = firsts.stream()
                .map(first -> before().answer(first).and(precedes(first, later)))
                .reduce(Answer.NO, Answer::or);
        Outcome outcome = told(verdict(after().answer(later), precedes)).about(later);
        Outcome dated = later.awardedOn()
                .map(day -> outcome.with("awarded", Fact.of(day)))
                .orElse(outcome);
        Optional<LocalDate> earliest = firsts.stream()
                .map(CountedHolding::awardedOn)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        return earliest.map(day -> dated.with("earliest", Fact.of(day))).orElse(dated);
    }

    private static Verdict verdict(Answer applies, Answer precedes) {
        return PerItem.judged(applies, Verdicts.of(precedes));
    }

    private static Answer precedes(CountedHolding first, CountedHolding later) {
        Optional<LocalDate> start = first.awardedOn();
        Optional<LocalDate> end = later.awardedOn();
        return start.isEmpty() || end.isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(!start.orElseThrow().isAfter(end.orElseThrow()));
    }

    private static Stream<CountedHolding> selected(CountedHoldings counted, HoldingFilter filter) {
        return counted.stream().filter(holding -> filter.answer(holding) != Answer.NO);
    }

    private Outcome told(Verdict verdict) {
        return Outcome.of(CODE, verdict).with("required", Fact.of(sentence()));
    }
}
