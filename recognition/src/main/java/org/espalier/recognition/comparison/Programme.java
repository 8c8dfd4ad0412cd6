package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.file.DataFile;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.immutables.value.Value;

/**
 * A receiving programme with its components.
 *
 * <pre>{@code
 * Programme.builder()
 *         .id("msc-data")
 *         .title(LocalizedText.of("en", "Data Science"))
 *         .addComponents(component)
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableProgramme.class)
@JsonDeserialize(as = ImmutableProgramme.class)
public abstract class Programme {

    Programme() {}

    /** A new builder; the id is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("programme/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<Programme> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), Programme.class);
    }

    /** Its id. */
    public abstract String id();

    /** What it is called. */
    public abstract Optional<LocalizedText> title();

    /** Its level. */
    public abstract Optional<QualificationLevel> level();

    /** Its ECTS credits. */
    public abstract Optional<EctsCredits> credits();

    /** Its fields of study. */
    public abstract Set<FieldOfStudy> fields();

    /** Its orientation. */
    public abstract Optional<Orientation> orientation();

    /** Its components, each id once. */
    public abstract List<Component> components();

    /** What a reader should know besides. */
    public abstract Optional<String> note();

    /** The title in English or another language, else the id. */
    public String label() {
        return title().map(LocalizedText::text).orElseGet(this::id);
    }

    /** The component with an id, if there is one. */
    public Optional<Component> component(String id) {
        return components().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static long ids(List<Component> components) {
        return components.stream().map(Component::id).distinct().count();
    }

    private boolean isOwn(Component component) {
        return component.programme().stream().allMatch(id()::equals);
    }

    @Value.Check
    void check() {
        Faults.of("Programme " + id())
                .notBlank(id(), "id")
                .notBlank(note(), "note")
                .check(ids(components()) == components().size(), "components", "the same id stands twice")
                .check(components().stream().allMatch(this::isOwn), "components", "one belongs to another programme")
                .throwIfAny();
    }

    /** Builds a {@link Programme}; every attribute may be set once. */
    public static final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
