package org.espalier.recognition.transfer;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.espalier.core.finding.Wording;
import org.espalier.core.finding.WordingSource;

/** The sentences about credits and grades that are carried over. */
public final class TransferWording implements WordingSource {

    /** Called by the service loader. */
    public TransferWording() {}

    @Override
    public Map<String, String> templates() {
        InputStream resource = TransferWording.class.getResourceAsStream("wording.properties");
        return Wording.load(Objects.requireNonNull(resource));
    }
}
