package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;

/**
 * From when to when holdings were studied, as far as it is known.
 *
 * @param selected whether there is any of them
 * @param sure the time that they surely take; empty where it is not sure that they take any
 * @param longest the longest time that they may take; empty where nothing bounds it
 * @param missing which data of which holdings are missing
 */
record StudySpan(Answer selected, Optional<Days> sure, Optional<Days> longest, List<String> missing) {

    static StudySpan of(CountedHoldings counted, HoldingFilter filter) {
        List<CountedHolding> sure = new ArrayList<>();
        List<CountedHolding> possible = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Answer any = Answer.NO;
        for (CountedHolding holding : counted.all()) {
            Answer selected = filter.answer(holding);
            any = any.or(selected);
            if (selected == Answer.YES) {
                sure.add(holding);
            }
            if (selected != Answer.NO) {
                possible.add(holding);
                missing.addAll(Sums.named(missing(holding, filter), holding));
            }
        }
        Optional<Days> least = days(sure);
        // Whenever it was, it took a day at least.
        LocalDate day = counted.evaluation().day();
        return new StudySpan(
                any,
                any == Answer.YES ? least.or(() -> Optional.of(new Days(day, day))) : least,
                possible.stream().allMatch(StudySpan::isTold) ? days(possible) : Optional.empty(),
                missing);
    }

    private static List<String> missing(CountedHolding holding, HoldingFilter filter) {
        List<String> missing = new ArrayList<>(filter.missing(holding));
        if (holding.credential().studiedFrom().isEmpty()) {
            missing.add("first day of study");
        }
        if (holding.credential().studiedTo().isEmpty()) {
            missing.add("last day of study");
        }
        return missing;
    }

    private static boolean isTold(CountedHolding holding) {
        MicroCredential credential = holding.credential();
        return credential.studiedFrom().isPresent() && credential.studiedTo().isPresent();
    }

    /** From the earliest to the latest day that is told; empty where none is. */
    private static Optional<Days> days(List<CountedHolding> holdings) {
        return holdings.stream()
                .map(CountedHolding::credential)
                .flatMap(credential -> Stream.of(credential.studiedFrom(), credential.studiedTo()))
                .flatMap(Optional::stream)
                .map(day -> new Days(day, day))
                .reduce(Days::and);
    }

    /** The time in words, for example {@code at least 2 semesters}. */
    String words(StudyMeasure measure) {
        Optional<String> least = sure.map(measure::words);
        Optional<String> most = longest.map(measure::words);
        if (least.equals(most)) {
            return least.orElse("unknown");
        }
        return most.map(longest -> "at most " + longest).orElseGet(() -> "at least " + least.orElseThrow());
    }

    /**
     * A time of the calendar.
     *
     * @param first its first day
     * @param last its last day, included
     */
    record Days(LocalDate first, LocalDate last) {

        Days and(Days other) {
            return new Days(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }
}
