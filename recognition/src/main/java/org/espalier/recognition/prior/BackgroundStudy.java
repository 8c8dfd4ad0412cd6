package org.espalier.recognition.prior;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What somebody studied, as far as it could be reconstructed.
 *
 * <pre>{@code
 * BackgroundStudy.builder()
 *         .title(LocalizedText.of("en", "Three years of civil engineering"))
 *         .country(CountryCode.parse("SY"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBackgroundStudy.class)
@JsonDeserialize(as = ImmutableBackgroundStudy.class)
public abstract class BackgroundStudy {

    BackgroundStudy() {}

    /** A new builder; the title is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What was studied, and how much of it. */
    public abstract LocalizedText title();

    /** Where. */
    public abstract Optional<String> institution();

    /** In which country. */
    public abstract Optional<CountryCode> country();

    /** From when. */
    public abstract Optional<LocalDate> from();

    /** Until when. */
    public abstract Optional<LocalDate> to();

    /** At which level, by what is known of the system. */
    public abstract Optional<EqfLevel> level();

    /** What supports it. */
    public abstract List<EvidenceItem> evidence();

    @Value.Check
    void check() {
        boolean ordered = from().isEmpty() || to().stream().noneMatch(from().get()::isAfter);
        Faults.of("Background study")
                .notBlank(institution(), "institution")
                .checkBetween(ordered, "to", "must not be before from")
                .throwIfAny();
    }

    /** Builds a {@link BackgroundStudy}; every attribute may be set once. */
    public static final class Builder extends ImmutableBackgroundStudy.Builder {
        Builder() {}
    }
}
