package org.espalier.recognition.criterion;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.espalier.core.finding.Wording;
import org.espalier.core.finding.WordingSource;

/** The sentences about criteria and lights. */
public final class CriteriaWording implements WordingSource {

    /** Called by the service loader. */
    public CriteriaWording() {}

    @Override
    public Map<String, String> templates() {
        InputStream resource = CriteriaWording.class.getResourceAsStream("wording.properties");
        return Wording.load(Objects.requireNonNull(resource));
    }
}
