package org.espalier.recognition.document.seal;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.espalier.core.finding.Wording;
import org.espalier.core.finding.WordingSource;

/** The sentences about seals. */
public final class SealWording implements WordingSource {

    /** Called by the service loader. */
    public SealWording() {}

    @Override
    public Map<String, String> templates() {
        InputStream resource = SealWording.class.getResourceAsStream("wording.properties");
        return Wording.load(Objects.requireNonNull(resource));
    }
}
