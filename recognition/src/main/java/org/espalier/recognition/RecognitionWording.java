package org.espalier.recognition;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.espalier.core.finding.Wording;
import org.espalier.core.finding.WordingSource;

/** The sentences of decisions and of policies. */
public final class RecognitionWording implements WordingSource {

    /** Called by the service loader. */
    public RecognitionWording() {}

    @Override
    public Map<String, String> templates() {
        InputStream resource = RecognitionWording.class.getResourceAsStream("wording.properties");
        return Wording.load(Objects.requireNonNull(resource));
    }
}
