package org.espalier.core.file;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/** Where in the text some places of a document are. */
final class YamlMarks {

    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Mark> marks = new HashMap<>();

    /** For the places given, and what they are in. */
    static YamlMarks of(Collection<String> pointers) {
        YamlMarks marks = new YamlMarks();
        for (String pointer : pointers) {
            @Nullable JsonPointer part = JsonPointer.compile(pointer);
            while (part != null && marks.wanted.add(part.toString())) {
                part = part.head();
            }
        }
        return marks;
    }

    void see(YamlPath path, Mark mark) {
        if (!wanted.isEmpty()) {
            String pointer = path.pointer();
            if (wanted.contains(pointer)) {
                marks.putIfAbsent(pointer, mark);
            }
        }
    }

    /** The mark of a place, else of the nearest that it is in. */
    Optional<Mark> find(String pointer) {
        @Nullable JsonPointer part = JsonPointer.compile(pointer);
        while (part != null && !marks.containsKey(part.toString())) {
            part = part.head();
        }
        return Optional.ofNullable(part).map(found -> marks.get(found.toString()));
    }
}
