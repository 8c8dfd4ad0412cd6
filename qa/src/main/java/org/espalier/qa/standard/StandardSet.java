package org.espalier.qa.standard;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.fault.Faults;
import org.espalier.core.file.DataFile;
import org.espalier.core.file.Envelope;
import org.espalier.core.file.EnvelopeFaults;
import org.espalier.core.finding.Source;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Standards of one body in one version, as a dated and cited file.
 *
 * <pre>{@code
 * StandardSet esg = Standards.published().byId("esg2015", day).orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStandardSet.class)
@JsonDeserialize(as = ImmutableStandardSet.class)
public abstract class StandardSet implements Envelope {

    StandardSet() {}

    /** A new builder; id, version and title are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("standards/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<StandardSet> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), StandardSet.class);
    }

    /** The standards, in their order. */
    public abstract List<Standard> standards();

    /** The full id of a standard of this set, for example {@code esg2015:1.9}. */
    public String idOf(Standard standard) {
        return id() + ":" + standard.id();
    }

    /** The standards that a check looks at. */
    public List<Standard> asking(String check) {
        return standards().stream()
                .filter(standard -> standard.checks().contains(check))
                .toList();
    }

    /** Where a standard of this set stands. */
    public Source sourceOf(Standard standard) {
        return standard.source().orElseGet(() -> sources().get(0));
    }

    @Value.Check
    void check() {
        Faults faults = EnvelopeFaults.in(this, Faults.of("Standard set " + id()));
        faults.notBlank(id(), "id")
                .notBlank(version(), "version")
                .notBlank(organisation(), "organisation")
                .notBlank(note(), "note")
                .check(!standards().isEmpty(), "standards", "at least one is needed")
                .check(
                        standards().stream().map(Standard::id).distinct().count()
                                == standards().size(),
                        "standards",
                        "the same id stands twice")
                .throwIfAny();
    }

    /** Builds a {@link StandardSet}; every attribute may be set once. */
    public static final class Builder extends ImmutableStandardSet.Builder {
        Builder() {}
    }
}
