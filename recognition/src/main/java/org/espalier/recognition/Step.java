package org.espalier.recognition;

import java.util.List;
import org.espalier.recognition.decision.RecognitionStep;

/** One step of the assessment. */
interface Step {

    /** Which step it is. */
    RecognitionStep step();

    /** What it finds; nothing where it does not apply. */
    List<Item> take(RecognitionCase given);
}
