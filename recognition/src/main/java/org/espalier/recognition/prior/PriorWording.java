package org.espalier.recognition.prior;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.espalier.core.finding.Wording;
import org.espalier.core.finding.WordingSource;

/** The sentences about prior learning. */
public final class PriorWording implements WordingSource {

    /** Called by the service loader. */
    public PriorWording() {}

    @Override
    public Map<String, String> templates() {
        InputStream resource = PriorWording.class.getResourceAsStream("wording.properties");
        return Wording.load(Objects.requireNonNull(resource));
    }
}
