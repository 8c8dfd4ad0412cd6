package org.espalier.qa.profile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espalier.core.file.Registry;

/** The uses of a profile and of its imports: the imports first and in their order, each replaced by a use of its importer. */
final class ImportedUses {

    private final Registry<QualityProfile> registry;
    private final Deque<QualityProfile> path = new ArrayDeque<>();

    private ImportedUses(Registry<QualityProfile> registry) {
        this.registry = registry;
    }

    static List<CheckUse> of(QualityProfile profile, Registry<QualityProfile> registry) {
        return List.copyOf(new ImportedUses(registry).byCheck(profile).values());
    }

    private Map<String, CheckUse> byCheck(QualityProfile profile) {
        Map<String, CheckUse> uses = new LinkedHashMap<>();
        path.push(profile);
        profile.imports().stream()
                .flatMap(one -> registry.byReference(one).stream())
                .filter(one -> !path.contains(one))
                .forEach(one -> uses.putAll(byCheck(one)));
        path.pop();
        profile.without().forEach(uses::remove);
        profile.uses().forEach(use -> uses.put(use.check(), use));
        return uses;
    }
}
