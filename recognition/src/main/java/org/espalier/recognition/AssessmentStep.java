package org.espalier.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.Grade;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.decision.RecognitionStep;

/** How the outcomes were assessed: credits need an assessment, and one that was passed. */
final class AssessmentStep implements Step {

    @Override
    public RecognitionStep step() {
        return RecognitionStep.ASSESSMENT;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        List<Item> items = new ArrayList<>();
        assessed(given).ifPresent(items::add);
        items.addAll(Grades.of(Criterion.TESTING, given));
        return items;
    }

    private static Optional<Item> assessed(RecognitionCase given) {
        List<Assessment> all = given.credential().assessments();
        if (!given.isAboutCredits()) {
            return Optional.empty();
        }
        if (all.isEmpty()) {
            return Optional.of(unknown(given));
        }
        return given.credential().isAttendanceOnly()
                ? Optional.of(lacking("ASSESSMENT_MISSING", given))
                : failed(all).map(code -> lacking(code, given));
    }

    private static Item unknown(RecognitionCase given) {
        return Item.open(
                Told.undetermined("ASSESSMENT_MISSING", Told.missing("assessment")),
                given.remedies().information(List.of(new LearnerData(given).of(Criterion.TESTING))));
    }

    private static Item lacking(String code, RecognitionCase given) {
        Facts about = Facts.of("about", Fact.of("the outcomes"));
        return Item.condition(
                Told.violated(code, Facts.none()), given.remedies().condition(Cure.EXAMINATION, about));
    }

    /** A fail is carried over as none; the grade itself is personal and not told. */
    private static Optional<String> failed(List<Assessment> all) {
        List<Boolean> told = all.stream()
                .flatMap(one -> one.grade().flatMap(Grade::passed).stream())
                .toList();
        return told.contains(false) ? Optional.of("ASSESSMENT_FAILED") : Optional.empty();
    }
}
