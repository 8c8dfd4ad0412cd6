package org.espalier.core.workload;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.finding.Source;

/** The table of credit systems. Use it through {@link CreditSystem} only, so that the two load in one order. */
final class CreditSystems {

    static final List<CreditSystem> ALL = Tables.rows("credit-systems.json", Row.class).stream()
            .map(Row::system)
            .toList();

    private static final Map<String, CreditSystem> BY_NAME = byName();

    private CreditSystems() {}

    static Optional<CreditSystem> named(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    private static Map<String, CreditSystem> byName() {
        Map<String, CreditSystem> systems = new HashMap<>();
        for (CreditSystem system : ALL) {
            enter(systems, system.id(), system);
            enter(systems, system.name(), system);
            system.otherNames().forEach(name -> enter(systems, name, system));
        }
        return Map.copyOf(systems);
    }

    private static void enter(Map<String, CreditSystem> systems, String name, CreditSystem system) {
        if (systems.put(key(name), system) != null) {
            throw new IllegalStateException("Two credit systems of one name: " + name);
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private record Row(
            String id, String name, List<String> otherNames, Optional<URI> iri, Source source, Optional<String> note) {

        CreditSystem system() {
            return ImmutableCreditSystem.builder()
                    .id(id)
                    .name(name)
                    .addAllOtherNames(otherNames)
                    .iri(iri)
                    .source(source)
                    .note(note)
                    .build();
        }
    }
}
