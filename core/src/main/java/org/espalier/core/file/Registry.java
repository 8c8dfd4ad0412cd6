package org.espalier.core.file;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.espalier.core.fault.Faults;
import org.espalier.core.json.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * Data files of one kind, found by what they are called, where they hold and when.
 *
 * <pre>{@code
 * Optional<RuleSet> rules = registry.byId("ee-micro-credentials", learner.enrolledOn());
 * }</pre>
 *
 * <p>The day is always told: the rules of the day on which a learner enrolled, or of today, as the caller says. Versions
 * of one id do not hold on the same day, so that a day has at most one. All lists are in the order of id, first day and
 * version.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class Registry<T extends Envelope> {

    private static final Comparator<Envelope> ORDER =
            Comparator.comparing(Envelope::id).thenComparing(Versions::firstDay).thenComparing(Envelope::version);

    private final List<T> all;
    private final Map<String, List<T>> byId;

    private Registry(List<T> all) {
        this.all = all;
        this.byId = all.stream().collect(Collectors.groupingBy(Envelope::id, Collectors.toUnmodifiableList()));
    }

    /**
     * The values given.
     *
     * @throws IllegalArgumentException naming every version that stands twice, and all versions of one id that hold on
     *     the same day
     */
    public static <T extends Envelope> Registry<T> of(Collection<? extends T> values) {
        Registry<T> registry = new Registry<>(
                values.stream().<T>map(value -> value).sorted(ORDER).toList());
        Faults faults = Faults.of("Registry");
        registry.byId.values().forEach(versions -> Versions.check(versions, faults));
        faults.throwIfAny();
        return registry;
    }

    /**
     * The values of files that ship with a module, which opens them itself:
     *
     * <pre>{@code
     * Registry.load("index.txt", name -> RuleSets.class.getResourceAsStream(name), kind, RuleSet.class)
     * }</pre>
     *
     * @param index the resource that lists the names of the others, one per line; {@code #} begins a comment
     * @param resources opens a resource, or gives null where there is none
     * @param kind what the files must say that they hold
     * @param type the type of the values
     * @throws IllegalArgumentException naming every fault of every file
     */
    public static <T extends Envelope> Registry<T> load(
            String index, Function<String, @Nullable InputStream> resources, FileKind kind, Class<T> type) {
        return of(new ResourceFiles(index, resources).values(kind, type));
    }

    /**
     * These values and others, for example one's own besides those that ship.
     *
     * @throws IllegalArgumentException as {@link #of} does
     */
    public Registry<T> and(Collection<? extends T> more) {
        List<T> values = new ArrayList<>(all);
        values.addAll(more);
        return of(values);
    }

    /** Every version of everything. */
    public List<T> all() {
        return all;
    }

    /** Every version of what has an id. */
    public List<T> versions(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The version of what has an id that holds on a day. */
    public Optional<T> byId(String id, LocalDate day) {
        return versions(id).stream().filter(value -> value.holdsOn(day)).findFirst();
    }

    /**
     * What a name means.
     *
     * @param name an id, or an id and a version, as in {@code european-2022@1}
     * @param day the day whose version is wanted, where the name tells none
     */
    public Optional<T> named(String name, LocalDate day) {
        int at = name.indexOf('@');
        return at < 0 ? byId(name, day) : version(name.substring(0, at), name.substring(at + 1));
    }

    /**
     * Every version that a name may mean.
     *
     * @param name an id, which may mean all its versions, or an id and a version
     */
    public List<T> versionsNamed(String name) {
        int at = name.indexOf('@');
        return at < 0
                ? versions(name)
                : version(name.substring(0, at), name.substring(at + 1)).stream()
                        .toList();
    }

    private Optional<T> version(String id, String version) {
        return versions(id).stream()
                .filter(value -> value.version().equals(version))
                .findFirst();
    }

    /** The version that a reference names, whenever it holds. */
    public Optional<T> byReference(Import reference) {
        return version(reference.id(), reference.version());
    }

    /** What holds on a day. */
    public List<T> on(LocalDate day) {
        return all.stream().filter(value -> value.holdsOn(day)).toList();
    }

    /** What holds on a day in exactly this jurisdiction; a country is asked for without the Union, and so on. */
    public List<T> in(Jurisdiction jurisdiction, LocalDate day) {
        return on(day).stream()
                .filter(value -> value.jurisdiction().equals(Optional.of(jurisdiction)))
                .toList();
    }

    /** The references of all values, for example {@code [european-2022@1]}. */
    @Override
    public String toString() {
        return all.stream().map(Envelope::reference).toList().toString();
    }
}
