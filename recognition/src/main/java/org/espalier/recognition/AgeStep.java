package org.espalier.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.decision.RecognitionStep;
import org.espalier.recognition.policy.AgeLimit;
import org.espalier.stacking.evaluation.Answer;

/** Whether the learning is recent enough for the receiver. What is older is to be brought up to date. */
final class AgeStep implements Step {

    @Override
    public RecognitionStep step() {
        return RecognitionStep.AGE;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        List<Item> items = new ArrayList<>();
        given.policy().ages().stream()
                .filter(limit -> given.purpose().map(limit::isFor).orElse(true))
                .flatMap(limit -> item(limit, given).stream())
                .forEach(items::add);
        return items;
    }

    private static Optional<Item> item(AgeLimit limit, RecognitionCase given) {
        Answer applies = limit.filter().answer(given.counted());
        Optional<LocalDate> awarded = given.credential().awardedOn();
        if (applies == Answer.NO) {
            return Optional.empty();
        }
        if (awarded.isEmpty()) {
            return Optional.of(open(Told.missing("date of issuing"), given));
        }
        Facts facts = facts(limit, awarded.orElseThrow());
        if (!given.day().isAfter(limit.until(awarded.orElseThrow()))) {
            return Optional.of(Item.told(Told.satisfied("RECOGNITION_AGE", facts)));
        }
        return Optional.of(applies == Answer.YES ? old(facts, given) : open(facts.plus(missing(limit, given)), given));
    }

    private static Facts facts(AgeLimit limit, LocalDate awarded) {
        Facts facts = Facts.of("awarded", Fact.of(awarded), "until", Fact.of(limit.until(awarded)));
        return limit.because()
                .map(why -> facts.with("because", Told.reason(why)))
                .orElse(facts);
    }

    private static Facts missing(AgeLimit limit, RecognitionCase given) {
        return Facts.of("missing", Fact.of(limit.filter().missing(given.counted())));
    }

    private static Item old(Facts facts, RecognitionCase given) {
        return Item.condition(
                Told.violated("RECOGNITION_AGE", facts),
                given.remedies().condition(Cure.UPDATE, Facts.of("about", Fact.of("the learning"))));
    }

    private static Item open(Facts facts, RecognitionCase given) {
        List<String> data = ((Fact.Names) facts.getOrDefault("missing", Fact.of(List.of("date of issuing")))).names();
        return Item.open(
                Told.undetermined("RECOGNITION_AGE", facts), given.remedies().information(data));
    }
}
