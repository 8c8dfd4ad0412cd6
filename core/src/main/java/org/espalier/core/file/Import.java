package org.espalier.core.file;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A reference to one version of a data file, for example {@code Import.of("european-2022", "1")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableImport.class)
@JsonDeserialize(as = ImmutableImport.class)
public abstract class Import {

    Import() {}

    /** A new builder; both attributes are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A reference to a version of what has an id. */
    public static Import of(String id, String version) {
        return builder().id(id).version(version).build();
    }

    /** The id, in lower case with hyphens. */
    public abstract String id();

    /** The version. */
    public abstract String version();

    @Value.Check
    void check() {
        EnvelopeFaults.idAndVersion(id(), version(), Faults.of("Import")).throwIfAny();
    }

    /** Id and version, for example {@code european-2022@1}. */
    @Override
    public String toString() {
        return id() + "@" + version();
    }

    /** Builds an {@link Import}; every attribute may be set once. */
    public static final class Builder extends ImmutableImport.Builder {
        Builder() {}
    }
}
