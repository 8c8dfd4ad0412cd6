package org.espalier.recognition.comparison;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.espalier.core.finding.Wording;
import org.espalier.core.finding.WordingSource;

/** The sentences about differences and questions. */
public final class ComparisonWording implements WordingSource {

    /** Called by the service loader. */
    public ComparisonWording() {}

    @Override
    public Map<String, String> templates() {
        InputStream resource = ComparisonWording.class.getResourceAsStream("wording.properties");
        return Wording.load(Objects.requireNonNull(resource));
    }
}
