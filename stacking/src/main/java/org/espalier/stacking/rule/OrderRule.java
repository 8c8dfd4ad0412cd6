package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.FindingKind;
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
    @Value.Lazy
    public String sentence() {
        return "a credential " + words(before()) + " before each " + words(after());
    }

    private static String words(HoldingFilter filter) {
        return filter.sentence().isEmpty() ? "of any kind" : filter.sentence();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        List<Outcome> outcomes = new ArrayList<>();
        for (CountedHolding later : counted.all()) {
            Answer selected = after().answer(later);
            if (selected != Answer.NO) {
                outcomes.add(outcome(selected, later, counted));
            }
        }
        return outcomes.isEmpty() ? List.of(told(Verdict.NOT_APPLICABLE)) : outcomes;
    }

    @Override
    void tell(CountedHoldings counted, Findings findings) {
        FindingKind kind = findings.kind(CODE);
        boolean applies = false;
        for (CountedHolding later : counted.all()) {
            Answer selected = after().answer(later);
            applies |= selected != Answer.NO;
            Verdict verdict = selected == Answer.NO ? Verdict.NOT_APPLICABLE : verdict(selected, later, counted);
            if (selected != Answer.NO && findings.wants(verdict)) {
                findings.add(
                        kind,
                        verdict,
                        later.subject(),
                        () -> outcome(selected, later, counted).facts());
            }
        }
        if (!applies) {
            findings.addAll(List.of(told(Verdict.NOT_APPLICABLE)));
        }
    }

    @Override
    List<String> doubts(CountedHoldings counted) {
        return PerItem.doubts(after(), counted, holding -> true);
    }

    private Verdict verdict(Answer selected, CountedHolding later, CountedHoldings counted) {
        Answer precedes = Answer.NO;
        for (CountedHolding first : counted.all()) {
            precedes = precedes.or(comesBefore(first, later).and(precedes(first, later)));
            if (precedes == Answer.YES) {
                break;
            }
        }
        return PerItem.judged(selected, Verdicts.of(precedes));
    }

    private Optional<LocalDate> earliest(CountedHolding later, CountedHoldings counted) {
        return counted.stream()
                .filter(first -> comesBefore(first, later) != Answer.NO)
                .flatMap(first -> first.awardedOn().stream())
                .min(Comparator.naturalOrder());
    }

    private Outcome outcome(Answer selected, CountedHolding later, CountedHoldings counted) {
        Outcome outcome = told(verdict(selected, later, counted)).about(later);
        Outcome dated = dated(dated(outcome, "awarded", later.awardedOn()), "earliest", earliest(later, counted));
        return dated.verdict() == Verdict.UNDETERMINED ? dated.missing(missing(later, counted)) : dated;
    }

    private static Outcome dated(Outcome outcome, String name, Optional<LocalDate> date) {
        return date.map(day -> outcome.with(name, Fact.of(day))).orElse(outcome);
    }

    /** Whether a holding is one that comes before; nothing comes before itself. */
    private Answer comesBefore(CountedHolding first, CountedHolding later) {
        return first.id().equals(later.id()) ? Answer.NO : before().answer(first);
    }

    private static Answer precedes(CountedHolding first, CountedHolding later) {
        Optional<LocalDate> start = first.awardedOn();
        Optional<LocalDate> end = later.awardedOn();
        return start.isEmpty() || end.isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(!start.orElseThrow().isAfter(end.orElseThrow()));
    }

    private List<String> missing(CountedHolding later, CountedHoldings counted) {
        Set<String> data = new TreeSet<>(PerItem.missing(after(), later));
        for (CountedHolding first : counted.all()) {
            if (comesBefore(first, later).and(precedes(first, later)) == Answer.UNKNOWN) {
                data.addAll(PerItem.missing(before(), first));
                data.addAll(Precedence.missing(first, later));
            }
        }
        return new ArrayList<>(data);
    }

    @Override
    public Optional<Dependence> dependence() {
        return Optional.of(new Sequence(this));
    }

    /**
     * What comes first, as what the others need.
     *
     * @param rule says what comes first
     */
    private record Sequence(OrderRule rule) implements Dependence {

        @Override
        public Answer applies(CountedHolding holding) {
            return rule.after().answer(holding);
        }

        @Override
        public int clauses() {
            return 1;
        }

        @Override
        public Answer fulfils(int clause, CountedHolding other, CountedHolding holding) {
            return rule.comesBefore(other, holding).and(precedes(other, holding));
        }

        @Override
        public boolean mayBeFulfilledAfter(LocalDate day, int clause, CountedHolding holding) {
            return Precedence.mayBeAfter(day, holding) && !rule.before().isClosedAfter(day);
        }

        @Override
        public List<String> missing(CountedHolding holding) {
            List<String> data = new ArrayList<>(rule.after().missing(holding));
            data.addAll(rule.before().missing(holding));
            boolean selected =
                    rule.after().answer(holding) != Answer.NO || rule.before().answer(holding) != Answer.NO;
            if (selected && holding.awardedOn().isEmpty()) {
                data.add("awarding date");
            }
            return data;
        }
    }

    private Outcome told(Verdict verdict) {
        return Outcome.of(CODE, verdict).with("required", required());
    }
}
