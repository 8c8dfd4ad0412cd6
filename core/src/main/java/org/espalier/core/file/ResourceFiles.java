package org.espalier.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.espalier.core.codelist.CodeLists;
import org.espalier.core.fault.Faults;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.jspecify.annotations.Nullable;

/** Files that ship with a module, and the index that lists them. */
final class ResourceFiles {

    private static final String COMMENT = "#";

    private final String index;
    private final Function<String, @Nullable InputStream> resources;

    ResourceFiles(String index, Function<String, @Nullable InputStream> resources) {
        this.index = index;
        this.resources = resources;
    }

    <T> List<T> values(FileKind kind, Class<T> type) {
        List<T> values = new ArrayList<>();
        Faults faults = Faults.of(index);
        for (String name : names()) {
            faults.attempt(name, () -> values.add(read(name, kind, type).orElseThrow()));
        }
        faults.throwIfAny();
        return values;
    }

    private <T> JsonReading<T> read(String name, FileKind kind, Class<T> type) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes(name), kind, type);
    }

    private List<String> names() {
        return new String(bytes(index), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                .toList();
    }

    private byte[] bytes(String name) {
        try (InputStream in = resources.apply(name)) {
            return Optional.ofNullable(in).orElseThrow(() -> missing(name)).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static IllegalArgumentException missing(String name) {
        return CodeLists.refusal("a resource", name, "the index and every file that it lists must be there");
    }
}
