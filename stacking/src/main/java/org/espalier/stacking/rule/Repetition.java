package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * One holding among others of the same thing.
 *
 * @param holding the holding
 * @param same what is of the same thing
 * @param ranking which of two counts
 * @param all all holdings
 */
record Repetition(CountedHolding holding, Sameness same, Ranking ranking, List<CountedHolding> all) {

    /** Satisfied where this one counts, violated where another one does, not applicable where there is no other. */
    Verdict verdict() {
        Answer repeats = Answer.NO;
        boolean alone = true;
        for (CountedHolding other : others()) {
            alone &= same.answer(holding, other) != Answer.YES;
            repeats = repeats.or(isBehind(other));
        }
        return alone && repeats == Answer.NO ? Verdict.NOT_APPLICABLE : Verdicts.of(repeats.not());
    }

    private List<CountedHolding> others() {
        return all.stream().filter(other -> other != holding).toList();
    }

    /** Whether another one is of the same thing and counts rather than this. */
    private Answer isBehind(CountedHolding other) {
        return same.answer(holding, other).and(ranking.isAhead(other, holding));
    }

    /** The outcome about this holding, with what it rests on. */
    Outcome onto(Outcome outcome) {
        Outcome told = outcome.about(holding);
        return switch (outcome.verdict()) {
            case SATISFIED ->
                told.with(
                        "repeated",
                        Fact.of(others().stream()
                                .filter(other -> same.answer(holding, other) == Answer.YES)
                                .map(other -> other.id().text())
                                .toList()));
            case VIOLATED ->
                counting()
                        .map(first -> told.with("counts", Fact.of(first.id().text())))
                        .orElse(told);
            default -> told.missing(missing());
        };
    }

    /** The one of the same thing that surely counts. */
    private Optional<CountedHolding> counting() {
        return others().stream()
                .filter(other -> same.answer(holding, other) == Answer.YES)
                .filter(other -> new Repetition(other, same, ranking, all).verdict() == Verdict.SATISFIED)
                .findFirst();
    }

    private List<String> missing() {
        Set<String> data = new TreeSet<>();
        others().stream().filter(other -> isBehind(other) == Answer.UNKNOWN).forEach(other -> {
            if (same.answer(holding, other) == Answer.UNKNOWN) {
                data.addAll(missingToBeSame());
            }
            if (ranking.isAhead(other, holding) == Answer.UNKNOWN) {
                data.addAll(ranking.missing(holding));
                data.addAll(ranking.missing(other));
            }
        });
        return new ArrayList<>(data);
    }

    /** What is missing of all that may be of the same thing: two may be the same through a third. */
    private Set<String> missingToBeSame() {
        Set<String> data = new TreeSet<>();
        all.stream()
                .filter(other -> other == holding || same.answer(holding, other) != Answer.NO)
                .forEach(other -> data.addAll(same.missing(other)));
        return data;
    }
}
