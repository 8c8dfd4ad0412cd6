package org.espalier.stacking;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.espalier.core.finding.Wording;
import org.espalier.core.finding.WordingSource;

/** The sentences of this module. */
public final class StackingWording implements WordingSource {

    /** Called by the service loader. */
    public StackingWording() {}

    @Override
    public Map<String, String> templates() {
        InputStream resource = StackingWording.class.getResourceAsStream("wording.properties");
        return Wording.load(Objects.requireNonNull(resource));
    }
}
