package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Names the data of a holding that leave it open whether it and another go together. */
    @FunctionalInterface
    interface Naming {

        void name(CountedHolding holding, CountedHolding other, Missing missing);
    }

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
    Outcome outcome(String code, String sentence, Naming naming) {
        Outcome outcome = Outcome.of(code, verdict()).with("required", Fact.of(sentence));
        if (outcome.verdict() == Verdict.UNDETERMINED) {
            return outcome.missing(missing(naming));
        }
        return broken.map(pair -> outcome.with("holdings", names(pair))).orElse(outcome);
    }

    private static Fact names(Pair pair) {
        return Fact.of(List.of(pair.one().id().text(), pair.other().id().text()));
    }

    private List<String> missing(Naming naming) {
        Missing missing = new Missing();
        for (Pair pair : open) {
            name(pair.one(), pair.other(), naming, missing);
            name(pair.other(), pair.one(), naming, missing);
        }
        return missing.sorted();
    }

    private void name(CountedHolding holding, CountedHolding other, Naming naming, Missing missing) {
        missing.add(filter, filter.answer(holding), holding);
        naming.name(holding, other, missing);
    }
}
