package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.file.DataFile;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalFrameworks;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.immutables.value.Value;

/**
 * A part of a receiving programme, for example a course, with which a credential is compared.
 *
 * <pre>{@code
 * Component.builder()
 *         .id("data-engineering")
 *         .title(LocalizedText.of("en", "Data Engineering"))
 *         .level(QualificationLevel.of(EqfLevel.EQF_7))
 *         .credits(EctsCredits.of(6))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableComponent.class)
@JsonDeserialize(as = ImmutableComponent.class)
public abstract class Component {

    Component() {}

    /** A new builder; the id is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("component/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<Component> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), Component.class);
    }

    /** Its id, unique in the programme. */
    public abstract String id();

    /** What it is called. */
    public abstract Optional<LocalizedText> title();

    /** The id of the programme to which it belongs. */
    public abstract Optional<String> programme();

    /** Its level. */
    public abstract Optional<QualificationLevel> level();

    /** Its ECTS credits. */
    public abstract Optional<EctsCredits> credits();

    /** Its fields of study. */
    public abstract Set<FieldOfStudy> fields();

    /** Its orientation. */
    public abstract Optional<Orientation> orientation();

    /** What it wants a learner to know, understand and be able to do. */
    public abstract List<ComponentOutcome> outcomes();

    /** The id of the requirement of the award that it fills. */
    public abstract Optional<String> requirement();

    /** What a reader should know besides. */
    public abstract Optional<String> note();

    /** The title in English or another language, else the id. */
    public String label() {
        return title().map(LocalizedText::text).orElseGet(this::id);
    }

    /** The EQF level on a day; empty where none is stated, and where what is stated is not understood or contradicts itself. */
    public Optional<EqfLevel> eqf(LocalDate day) {
        return level().flatMap(stated -> LevelSpan.of(stated, NationalFrameworks.standard(), day))
                .filter(LevelSpan::isExact)
                .map(LevelSpan::from);
    }

    /** The outcomes that a learner needs to succeed. */
    public List<ComponentOutcome> essentialOutcomes() {
        return outcomes().stream().filter(ComponentOutcome::essential).toList();
    }

    private long outcomeIds() {
        return outcomes().stream().map(ComponentOutcome::id).distinct().count();
    }

    @Value.Check
    void check() {
        Faults.of("Component " + id())
                .notBlank(id(), "id")
                .notBlank(programme(), "programme")
                .notBlank(requirement(), "requirement")
                .notBlank(note(), "note")
                .check(outcomeIds() == outcomes().size(), "outcomes", "the same id stands twice")
                .throwIfAny();
    }

    /** Builds a {@link Component}; every attribute may be set once. */
    public static final class Builder extends ImmutableComponent.Builder {
        Builder() {}
    }
}
