package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;

/**
 * What a rule says that looks at every two of the selected holdings: it holds where it holds of each pair.
 *
 * @param outcome the verdict, and the first pair of which it does not hold
 * @param open the pairs of which it is not known whether it holds
 */
record Pairs(Outcome outcome, List<Pair> open, HoldingFilter filter) {

    /**
     * Two holdings.
     *
     * @param one the first by its id
     * @param other the second
     */
    record Pair(CountedHolding one, CountedHolding other) {}

    static Pairs judge(
            String code,
            String sentence,
            CountedHoldings counted,
            HoldingFilter filter,
            BiFunction<CountedHolding, CountedHolding, Answer> holds) {
        List<CountedHolding> selected = counted.stream()
                .filter(holding -> filter.answer(holding) != Answer.NO)
                .toList();
        List<Pair> open = new ArrayList<>();
        Optional<Pair> broken = Optional.empty();
        for (int i = 0; i < selected.size() && broken.isEmpty(); i++) {
            for (int j = i + 1; j < selected.size() && broken.isEmpty(); j++) {
                Pair pair = new Pair(selected.get(i), selected.get(j));
                Answer answer = holds.apply(pair.one(), pair.other())
                        .or(both(filter, pair).not());
                if (answer == Answer.NO) {
                    broken = Optional.of(pair);
                } else if (answer == Answer.UNKNOWN) {
                    open.add(pair);
                }
            }
        }
        Outcome outcome = Outcome.of(code, verdict(selected.size(), broken.isPresent(), !open.isEmpty()))
                .with("required", Fact.of(sentence));
        return new Pairs(
                broken.map(pair -> outcome.with("holdings", names(pair))).orElse(outcome), open, filter);
    }

    private static Answer both(HoldingFilter filter, Pair pair) {
        return filter.answer(pair.one()).and(filter.answer(pair.other()));
    }

    private static Fact names(Pair pair) {
        return Fact.of(List.of(pair.one().id().text(), pair.other().id().text()));
    }

    private static Verdict verdict(int holdings, boolean isBroken, boolean isOpen) {
        if (holdings < 2) {
            return Verdict.NOT_APPLICABLE;
        }
        if (isBroken) {
            return Verdict.VIOLATED;
        }
        return isOpen ? Verdict.UNDETERMINED : Verdict.SATISFIED;
    }

    /** The outcome; where it is open, with the data that are missing. */
    Outcome outcome(BiConsumer<CountedHolding, Missing> nameOpen) {
        if (outcome.verdict() != Verdict.UNDETERMINED) {
            return outcome;
        }
        Missing missing = new Missing();
        for (Pair pair : open) {
            for (CountedHolding holding : List.of(pair.one(), pair.other())) {
                missing.add(filter, filter.answer(holding), holding);
                nameOpen.accept(holding, missing);
            }
        }
        return outcome.missing(missing.sorted());
    }
}
