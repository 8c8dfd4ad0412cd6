package org.espalier.recognition;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.decision.RecognitionStep;

/** Whether the level is known, well founded, and that of what it is to stand for. */
final class LevelStep implements Step {

    @Override
    public RecognitionStep step() {
        return RecognitionStep.LEVEL;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        List<Item> items = new ArrayList<>();
        items.add(Item.told(level(given)));
        items.addAll(Grades.of(Criterion.LEVEL, given));
        items.addAll(DifferenceItems.of(ComparisonElement.LEVEL, given));
        return items;
    }

    private static Finding level(RecognitionCase given) {
        return given.level()
                .map(level -> Told.satisfied("RECOGNITION_LEVEL", Facts.of("level", Fact.of(level.toString()))))
                .orElseGet(() -> Told.finding(
                        "LEVEL_UNKNOWN",
                        Verdict.UNDETERMINED,
                        Severity.WARNING,
                        given.toldLevel().missing()));
    }
}
