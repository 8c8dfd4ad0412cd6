package org.espalier.cli.input;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.espalier.core.finding.Wording;
import org.espalier.core.finding.WordingSource;

/** The sentences of the command line. */
public final class InputWording implements WordingSource {

    /** Called by the service loader. */
    public InputWording() {}

    @Override
    public Map<String, String> templates() {
        InputStream resource = InputWording.class.getResourceAsStream("wording.properties");
        return Wording.load(Objects.requireNonNull(resource));
    }
}
