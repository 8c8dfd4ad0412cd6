package org.espalier.recognition;

import java.util.List;
import org.espalier.core.finding.Facts;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.RecognitionStep;

/** For what recognition is asked, and whether what that needs is told. */
final class PurposeStep implements Step {

    @Override
    public RecognitionStep step() {
        return RecognitionStep.PURPOSE;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        return given.purpose()
                .map(purpose -> List.of(item(purpose, given)))
                .orElseGet(() -> List.of(asked("purpose", given)));
    }

    private static Item item(Purpose purpose, RecognitionCase given) {
        RecognitionRequest request = given.request();
        boolean component = request.component().isPresent();
        boolean programme = component || request.programme().isPresent();
        return switch (purpose) {
            case EXEMPTION -> component ? told(purpose) : asked("component", given);
            case ADMISSION, ADVANCED_STANDING -> programme ? told(purpose) : asked("programme", given);
            case ELECTIVE, EMPLOYMENT -> told(purpose);
        };
    }

    private static Item told(Purpose purpose) {
        return Item.told(Told.satisfied("RECOGNITION_PURPOSE", Facts.of("purpose", Told.words(purpose))));
    }

    private static Item asked(String datum, RecognitionCase given) {
        return Item.open(
                Told.undetermined("RECOGNITION_PURPOSE", Told.missing(datum)),
                given.remedies().information(List.of(datum)));
    }
}
