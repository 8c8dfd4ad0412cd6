package org.espalier.qa.standard;

import java.util.Optional;
import org.espalier.core.file.Registry;

/**
 * The sets of standards that are published with this library: the ESG of 2015, the European principles of 2022, the
 * recommendations of MICROBOL, the expectations of students, and the cycle of EQAVET.
 *
 * <pre>{@code
 * Standard monitoring = Standards.named("esg2015:1.9").orElseThrow();
 * }</pre>
 */
public final class Standards {

    private Standards() {}

    /** All of them; they are read once. */
    public static Registry<StandardSet> published() {
        return Published.REGISTRY;
    }

    /** The latest version of a published set. */
    public static Optional<StandardSet> set(String id) {
        return published().versions(id).stream().reduce((one, later) -> later);
    }

    /** A standard by its full id, for example {@code esg2015:1.9}. */
    public static Optional<Standard> named(String id) {
        int colon = id.indexOf(':');
        String name = id.substring(colon + 1);
        return colon < 0
                ? Optional.empty()
                : set(id.substring(0, colon))
                        .flatMap(set -> set.standards().stream()
                                .filter(standard -> standard.id().equals(name))
                                .findFirst());
    }

    private static final class Published {

        static final Registry<StandardSet> REGISTRY =
                Registry.load("index.txt", Standards.class::getResourceAsStream, StandardSet.kind(), StandardSet.class);

        private Published() {}
    }
}
