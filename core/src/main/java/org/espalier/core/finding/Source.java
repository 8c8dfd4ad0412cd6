package org.espalier.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Where a rule or a fact comes from: the act or the body, never the copy in which it was seen.
 *
 * <pre>{@code
 * Source.builder()
 *         .title("Council Recommendation of 16 June 2022 on a European approach to micro-credentials (2022/C 243/02)")
 *         .locator("Annex I")
 *         .confidence(Confidence.VERIFIED)
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSource.class)
@JsonDeserialize(as = ImmutableSource.class)
public abstract class Source {

    Source() {}

    /** A new builder; title and confidence are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A convention of this library, without a source elsewhere; users may replace it. */
    public static Source ours(String title) {
        return builder().title(title).confidence(Confidence.UNVERIFIED).build();
    }

    /** The act or the body, for example {@code "ECTS Users' Guide 2015"}. */
    public abstract String title();

    /** The place inside it, for example {@code "Annex I"} or {@code "art. 5"}. */
    public abstract Optional<String> locator();

    /** Where it can be read. Nothing in the library opens it. */
    public abstract Optional<URI> address();

    /** The day of the act, or on which the fact was read. */
    public abstract Optional<LocalDate> date();

    /** Whether a primary text was read. */
    public abstract Confidence confidence();

    @Value.Check
    void check() {
        Faults.of("Source")
                .notBlank(title(), "title")
                .notBlank(locator(), "locator")
                .throwIfAny();
    }

    /** Title and locator, for example {@code "ECTS Users' Guide 2015, section 3.4"}. */
    public String citation() {
        return locator().map(place -> title() + ", " + place).orElseGet(this::title);
    }

    /** Builds a {@link Source}; every attribute may be set once. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
