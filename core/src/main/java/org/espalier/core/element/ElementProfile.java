package org.espalier.core.element;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.fault.Faults;
import org.espalier.core.file.DataFile;
import org.espalier.core.finding.Source;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What a credential must tell to be complete: a dated, cited list of demands.
 *
 * <pre>{@code
 * ElementProfile profile = ElementProfile.standard("european-2022");
 * }</pre>
 *
 * <p>Profiles are files: one's own is read by {@link #load} from JSON or YAML of the kind {@code profile/1}. Among the demands of
 * one element the first counts whose {@link Demand#from} fits. An element that no demand names is optional.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableElementProfile.class)
@JsonDeserialize(as = ImmutableElementProfile.class)
public abstract class ElementProfile {

    ElementProfile() {}

    /** A new builder; id, title, version, the first day and at least one source are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("profile/1");
    }

    /**
     * A profile that ships with the library: {@code european-2022} or {@code microbol-2022}. It is read once.
     *
     * @throws IllegalArgumentException if there is none with the id
     */
    public static ElementProfile standard(String id) {
        return StandardProfiles.find(id).orElseThrow(() -> StandardProfiles.unknown(id));
    }

    /** Reads a profile from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<ElementProfile> read(byte[] file) {
        return DataFile.within(JsonLimits.STANDARD).value(file, kind(), ElementProfile.class);
    }

    /**
     * Reads a profile from JSON or YAML in which nothing is wrong.
     *
     * @throws IllegalArgumentException naming every fault with its place
     */
    public static ElementProfile load(byte[] file) {
        return read(file).orElseThrow();
    }

    /** A stable name, for example {@code european-2022}. */
    public abstract String id();

    /** What it is called. */
    public abstract String title();

    /** The version of this file. */
    public abstract String version();

    /** The first day on which it holds. */
    public abstract LocalDate validFrom();

    /** The last day on which it holds; open where it is absent. */
    public abstract Optional<LocalDate> validTo();

    /** Where it comes from; the first is the source of every demand that names none. */
    public abstract List<Source> sources();

    /** What is demanded. */
    public abstract List<Demand> demands();

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom()) && validTo().stream().noneMatch(day::isAfter);
    }

    /** The demands of each element, in their order; none of an optional element that is not listed. */
    @Value.Lazy
    Map<Element, List<Demand>> byElement() {
        return demands().stream()
                .filter(demand -> demand.element().isPresent())
                .collect(Collectors.groupingBy(demand -> demand.element().orElseThrow()));
    }

    @Value.Check
    void check() {
        Faults.of("Profile")
                .notBlank(id(), "id")
                .notBlank(title(), "title")
                .notBlank(version(), "version")
                .check(validTo().stream().noneMatch(validFrom()::isAfter), "validTo", "must not be before validFrom")
                .check(!sources().isEmpty(), "sources", "at least one is needed")
                .check(noneTwice(), "demands", "the same is demanded twice")
                .throwIfAny();
    }

    private boolean noneTwice() {
        Set<List<Object>> seen = new HashSet<>();
        return demands().stream().allMatch(one -> seen.add(List.of(one.element(), one.further(), one.from())));
    }

    /** Builds an {@link ElementProfile}; every attribute may be set once. */
    public static final class Builder extends ImmutableElementProfile.Builder {
        Builder() {}
    }
}
