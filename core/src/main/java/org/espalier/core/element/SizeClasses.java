package org.espalier.core.element;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.EctsCredits;
import org.immutables.value.Value;

/**
 * Where one size class ends and the next begins, in ECTS credits.
 *
 * <p>Unless said otherwise: nano &lt; 1 ≤ micro &lt; 6 ≤ small &lt; 15 ≤ medium &lt; 30 ≤ macro &lt; 60. No source has
 * these bounds; they are a convention of this library.
 *
 * <pre>{@code
 * SizeClasses.standard().sizeOf(EctsCredits.of(6)); // small
 * SizeClasses.builder().smallFrom(EctsCredits.of(5)).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSizeClasses.class)
@JsonDeserialize(as = ImmutableSizeClasses.class)
public abstract class SizeClasses {

    SizeClasses() {}

    /** A new builder; what is not set is as in {@link #standard}. */
    public static Builder builder() {
        return new Builder();
    }

    /** The bounds of this library. */
    public static SizeClasses standard() {
        return builder().build();
    }

    /** The least amount that is micro; 1 unless set. */
    @Value.Default
    public EctsCredits microFrom() {
        return EctsCredits.of(1);
    }

    /** The least amount that is small; 6 unless set. */
    @Value.Default
    public EctsCredits smallFrom() {
        return EctsCredits.of(6);
    }

    /** The least amount that is medium; 15 unless set. */
    @Value.Default
    public EctsCredits mediumFrom() {
        return EctsCredits.of(15);
    }

    /** The least amount that is macro; 30 unless set. */
    @Value.Default
    public EctsCredits macroFrom() {
        return EctsCredits.of(30);
    }

    /** The least amount that is in no class; 60 unless set. */
    @Value.Default
    public EctsCredits end() {
        return EctsCredits.of(60);
    }

    /** Who drew the bounds; this library unless set. */
    @Value.Default
    public Source source() {
        return Source.ours("Size classes of this library");
    }

    /** The class of an amount; none for no credits at all, and from {@link #end} on. */
    public Optional<SizeClass> sizeOf(EctsCredits credits) {
        if (credits.isZero() || credits.isAtLeast(end())) {
            return Optional.empty();
        }
        return starts().entrySet().stream()
                .filter(start -> credits.isAtLeast(start.getValue()))
                .map(Map.Entry::getKey)
                .reduce((smaller, larger) -> larger);
    }

    /** The least amount of a class; zero for the smallest, which has more than that. */
    public EctsCredits from(SizeClass size) {
        return Objects.requireNonNull(starts().get(size));
    }

    /** The least amount that is too large for a class. */
    public EctsCredits below(SizeClass size) {
        return starts().values().stream()
                .filter(start -> start.compareTo(from(size)) > 0)
                .findFirst()
                .orElseGet(this::end);
    }

    private Map<SizeClass, EctsCredits> starts() {
        Map<SizeClass, EctsCredits> starts = new EnumMap<>(SizeClass.class);
        starts.put(SizeClass.NANO, EctsCredits.ZERO);
        starts.put(SizeClass.MICRO, microFrom());
        starts.put(SizeClass.SMALL, smallFrom());
        starts.put(SizeClass.MEDIUM, mediumFrom());
        starts.put(SizeClass.MACRO, macroFrom());
        return starts;
    }

    @Value.Check
    void check() {
        List<EctsCredits> bounds = new ArrayList<>(starts().values());
        bounds.add(end());
        List<EctsCredits> ascending = bounds.stream().distinct().sorted().toList();
        Faults.of("Size classes")
                .check(bounds.equals(ascending), "", "the bounds must ascend: " + bounds)
                .throwIfAny();
    }

    /** Builds {@link SizeClasses}; every attribute may be set once. */
    public static final class Builder extends ImmutableSizeClasses.Builder {
        Builder() {}
    }
}
