package org.espalier.core.finding;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

/** The sentences of the core. */
public final class CoreWording implements WordingSource {

    /** Called by the service loader. */
    public CoreWording() {}

    @Override
    public Map<String, String> templates() {
        InputStream resource = CoreWording.class.getResourceAsStream("wording.properties");
        return Wording.load(Objects.requireNonNull(resource));
    }
}
