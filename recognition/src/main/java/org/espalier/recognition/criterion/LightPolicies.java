package org.espalier.recognition.criterion;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.file.Registry;

/**
 * The light policies that are published with this library.
 *
 * <pre>{@code
 * LightPolicy policy = LightPolicies.ours();
 * }</pre>
 */
public final class LightPolicies {

    private static final String OURS = "espalier-light";

    private LightPolicies() {}

    /** All of them; they are read once. */
    public static Registry<LightPolicy> published() {
        return Published.REGISTRY;
    }

    /** The published policy of an id on a day. */
    public static Optional<LightPolicy> named(String id, LocalDate day) {
        return published().byId(id, day);
    }

    /** The convention of this library, its last version. It is nobody's official threshold. */
    public static LightPolicy ours() {
        return published().versions(OURS).get(published().versions(OURS).size() - 1);
    }

    private static final class Published {

        static final Registry<LightPolicy> REGISTRY = Registry.load(
                "index.txt", LightPolicies.class::getResourceAsStream, LightPolicy.kind(), LightPolicy.class);

        private Published() {}
    }
}
