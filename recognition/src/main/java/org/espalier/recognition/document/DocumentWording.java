package org.espalier.recognition.document;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.espalier.core.finding.Wording;
import org.espalier.core.finding.WordingSource;

/** The sentences about documents. */
public final class DocumentWording implements WordingSource {

    /** Called by the service loader. */
    public DocumentWording() {}

    @Override
    public Map<String, String> templates() {
        InputStream resource = DocumentWording.class.getResourceAsStream("wording.properties");
        return Wording.load(Objects.requireNonNull(resource));
    }
}
