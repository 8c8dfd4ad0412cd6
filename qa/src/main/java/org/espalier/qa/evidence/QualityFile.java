package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.file.DataFile;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * The dated record of evidence on the quality of a provider, a course and a credential.
 *
 * <pre>{@code
 * QualityFile file = QualityFile.read(bytes).orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableQualityFile.class)
@JsonDeserialize(as = ImmutableQualityFile.class)
public abstract class QualityFile {

    QualityFile() {}

    /** A new builder; recordedOn is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("quality/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<QualityFile> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), QualityFile.class);
    }

    /** The day on which it was recorded. */
    public abstract LocalDate recordedOn();

    /** Who recorded it: an office, not a person. */
    public abstract Optional<String> recordedBy();

    /** What is known of the provider. */
    public abstract Optional<ProviderEvidence> provider();

    /** What is known of the course. */
    public abstract Optional<CourseEvidence> course();

    /** What is known of the credential. */
    public abstract Optional<CredentialEvidence> credential();

    /** What a reader should know besides. */
    public abstract Optional<String> note();

    /** A file without any evidence, recorded on a day. */
    public static QualityFile empty(LocalDate recordedOn) {
        return builder().recordedOn(recordedOn).build();
    }

    /**
     * This file, and the layers of another one where this has none: one file for a provider, one for each course.
     *
     * @return a file recorded on the later of the two days
     */
    public QualityFile and(QualityFile other) {
        return builder()
                .recordedOn(recordedOn().isAfter(other.recordedOn()) ? recordedOn() : other.recordedOn())
                .recordedBy(recordedBy().or(other::recordedBy))
                .provider(provider().or(other::provider))
                .course(course().or(other::course))
                .credential(credential().or(other::credential))
                .note(note().or(other::note))
                .build();
    }

    @Value.Check
    void check() {
        Faults.of("Quality file")
                .notBlank(recordedBy(), "recordedBy")
                .notBlank(note(), "note")
                .throwIfAny();
    }

    /** Builds a {@link QualityFile}; every attribute may be set once. */
    public static final class Builder extends ImmutableQualityFile.Builder {
        Builder() {}
    }
}
