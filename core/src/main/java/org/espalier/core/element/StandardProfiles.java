package org.espalier.core.element;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.codelist.CodeLists;

/** The profiles that lie beside this package; {@code profiles.csv} lists their ids. */
final class StandardProfiles {

    private StandardProfiles() {}

    static Optional<ElementProfile> find(String id) {
        return Optional.ofNullable(Loaded.BY_ID.get(id));
    }

    static IllegalArgumentException unknown(String id) {
        return CodeLists.refusal("a profile", id, "there are " + String.join(", ", Loaded.BY_ID.keySet()));
    }

    private static final class Loaded {

        static final Map<String, ElementProfile> BY_ID = load();

        private Loaded() {}

        private static Map<String, ElementProfile> load() {
            Map<String, ElementProfile> profiles = new LinkedHashMap<>();
            for (List<String> row : CodeLists.rows(StandardProfiles.class, "profiles.csv")) {
                String id = row.get(0);
                profiles.put(id, ElementProfile.load(CodeLists.bytes(StandardProfiles.class, id + ".json")));
            }
            return profiles;
        }
    }
}
