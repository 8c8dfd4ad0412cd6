package org.espalier.qa;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.espalier.core.finding.Wording;
import org.espalier.core.finding.WordingSource;

/** The sentences of this module. */
public final class QaWording implements WordingSource {

    /** Called by the service loader. */
    public QaWording() {}

    @Override
    public Map<String, String> templates() {
        InputStream resource = QaWording.class.getResourceAsStream("wording.properties");
        return Wording.load(Objects.requireNonNull(resource));
    }
}
