package org.espalier.qa.deqar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.espalier.core.fault.Faults;
import org.espalier.core.file.DataFile;
import org.espalier.core.finding.Source;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * The names of the columns in which a snapshot of DEQAR tells what; {@code [n]} stands for a number from 1.
 *
 * <pre>{@code
 * DeqarMapping mapping = DeqarMapping.submission();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDeqarMapping.class)
@JsonDeserialize(as = ImmutableDeqarMapping.class)
public abstract class DeqarMapping {

    DeqarMapping() {}

    /** A new builder; agency, status, decision, validFrom, validTo, activity, report, flag, providerNames, providerNumbers, otherProvider, platforms, programme, degree, workload, level and certification are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The columns in which agencies submit reports, as far as they are known. */
    public static DeqarMapping submission() {
        try (InputStream file = DeqarMapping.class.getResourceAsStream("submission.json")) {
            return read(Objects.requireNonNull(file).readAllBytes()).orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("deqar-mapping/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<DeqarMapping> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), DeqarMapping.class);
    }

    /** Who reviewed. */
    public abstract String agency();

    /** Whether it was obligatory (1) or voluntary (2). */
    public abstract String status();

    /** What was decided: positive (1), with conditions (2), negative (3), not applicable (4). */
    public abstract String decision();

    /** The first day on which it holds. */
    public abstract String validFrom();

    /** The last day on which it holds. */
    public abstract String validTo();

    /** What kind of review it was. */
    public abstract String activity();

    /** Where it can be read. */
    public abstract String report();

    /** The flag of the register. */
    public abstract String flag();

    /** The names of the providers, several times. */
    public abstract String providerNames();

    /** The numbers of the providers, several times. */
    public abstract String providerNumbers();

    /** Whether a provider is no higher education institution, several times. */
    public abstract String otherProvider();

    /** The names of the platforms, several times. */
    public abstract String platforms();

    /** The name of a programme, several times. */
    public abstract String programme();

    /** Whether it leads to a degree. */
    public abstract String degree();

    /** Its size in ECTS. */
    public abstract String workload();

    /** Its level: 0 short cycle, 1 first, 2 second, 3 third. */
    public abstract String level();

    /** What learners get where there is no degree, 1 to 3. */
    public abstract String certification();

    /** Where the names come from. */
    public abstract List<Source> sources();

    @Value.Check
    void check() {
        Faults.of("Deqar mapping")
                .notBlank(agency(), "agency")
                .notBlank(status(), "status")
                .notBlank(decision(), "decision")
                .notBlank(validFrom(), "validFrom")
                .notBlank(validTo(), "validTo")
                .notBlank(activity(), "activity")
                .notBlank(report(), "report")
                .notBlank(flag(), "flag")
                .notBlank(providerNames(), "providerNames")
                .notBlank(providerNumbers(), "providerNumbers")
                .notBlank(otherProvider(), "otherProvider")
                .notBlank(platforms(), "platforms")
                .notBlank(programme(), "programme")
                .notBlank(degree(), "degree")
                .notBlank(workload(), "workload")
                .notBlank(level(), "level")
                .notBlank(certification(), "certification")
                .check(!sources().isEmpty(), "sources", "at least one is needed")
                .throwIfAny();
    }

    /** Builds a {@link DeqarMapping}; every attribute may be set once. */
    public static final class Builder extends ImmutableDeqarMapping.Builder {
        Builder() {}
    }
}
