package org.espalier.recognition.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.file.Registry;

/**
 * The policies that are published with this library. They are examples: where no rule of a receiver is known, they say
 * that they are illustrative.
 *
 * <pre>{@code
 * ReceiverPolicy policy = ReceiverPolicies.named("ee-technical-university", day).orElseThrow();
 * }</pre>
 */
public final class ReceiverPolicies {

    private ReceiverPolicies() {}

    /** All of them; they are read once. */
    public static Registry<ReceiverPolicy> published() {
        return Published.REGISTRY;
    }

    /**
     * The published policy of a name.
     *
     * @param name an id, or an id and a version, as in {@code ee-technical-university@1}
     * @param day the day whose version is wanted, where the name tells none
     */
    public static Optional<ReceiverPolicy> named(String name, LocalDate day) {
        return published().named(name, day);
    }

    private static final class Published {

        static final Registry<ReceiverPolicy> REGISTRY = Registry.load(
                "index.txt", ReceiverPolicies.class::getResourceAsStream, ReceiverPolicy.kind(), ReceiverPolicy.class);

        private Published() {}
    }
}
