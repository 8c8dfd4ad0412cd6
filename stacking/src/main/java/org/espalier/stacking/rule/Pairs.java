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

/** Looks at every two of the selected holdings: a rule on pairs holds where it holds of each. Meant for one evaluation. */
final class Pairs {

    private final HoldingFilter filter;
    private final List<CountedHolding> selected;
    private final List<Pair> open = new ArrayList<>();
    private Optional<Pair> broken = Optional.empty();

    /**
     * Two holdings.
     *
     * @param one the first by its id
     * @param other the second
     */
    private record Pair(CountedHolding one, CountedHolding other) {}

    Pairs(CountedHoldings counted, HoldingFilter filter, BiFunction<CountedHolding, CountedHolding, Answer> holds) {
        this.filter = filter;
        this.selected = counted.stream()
                .filter(holding -> filter.answer(holding) != Answer.NO)
                .toList();
        for (int i = 0; i < selected.size(); i++) {
            for (int j = i + 1; j < selected.size() && !isDecided(); j++) {
                look(new Pair(selected.get(i), selected.get(j)), holds);
            }
        }
    }

    /** Whether a pair breaks the rule and no exception forces one of it, which would be overruled. */
    private boolean isDecided() {
        return broken.filter(pair -> !isForced(pair)).isPresent();
    }

    private static boolean isForced(Pair pair) {
        return pair.one().isForced() || pair.other().isForced();
    }

    private void look(Pair pair, BiFunction<CountedHolding, CountedHolding, Answer> holds) {
        Answer both = filter.answer(pair.one()).and(filter.answer(pair.other()));
        Answer answer = holds.apply(pair.one(), pair.other()).or(both.not());
        if (answer == Answer.NO) {
            broken = broken.isEmpty() || !isForced(pair) ? Optional.of(pair) : broken;
        } else if (answer == Answer.UNKNOWN) {
            open.add(pair);
        }
    }

    private Verdict verdict() {
        if (selected.size() < 2) {
            return Verdict.NOT_APPLICABLE;
        }
        if (broken.isPresent()) {
            return Verdict.VIOLATED;
        }
        return open.isEmpty() ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    /** The outcome of the rule: with the first pair of which it does not hold, or with the data that are missing. */
    Outcome outcome(String code, String sentence, BiConsumer<CountedHolding, Missing> nameOpen) {
        Outcome outcome = Outcome.of(code, verdict()).with("required", Fact.of(sentence));
        if (outcome.verdict() == Verdict.UNDETERMINED) {
            return outcome.missing(missing(nameOpen));
        }
        return broken.map(pair -> outcome.with("holdings", names(pair))).orElse(outcome);
    }

    private static Fact names(Pair pair) {
        return Fact.of(List.of(pair.one().id().text(), pair.other().id().text()));
    }

    private List<String> missing(BiConsumer<CountedHolding, Missing> nameOpen) {
        Missing missing = new Missing();
        for (Pair pair : open) {
            for (CountedHolding holding : List.of(pair.one(), pair.other())) {
                missing.add(filter, filter.answer(holding), holding);
                nameOpen.accept(holding, missing);
            }
        }
        return missing.sorted();
    }
}
