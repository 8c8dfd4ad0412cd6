package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.fault.Faults;
import org.espalier.core.file.DataFile;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.CountryCode;
import org.immutables.value.Value;

/**
 * A quality file in brief, for a small provider: who it is, and a yes or a no to some questions.
 *
 * <pre>{@code
 * QualityFile file = ShortForm.read(bytes).orElseThrow().toQualityFile();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableShortForm.class)
@JsonDeserialize(as = ImmutableShortForm.class)
public abstract class ShortForm {

    ShortForm() {}

    /** A new builder; recordedOn and provider are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("quality-short/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<ShortForm> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), ShortForm.class);
    }

    /** The day on which it was filled in. */
    public abstract LocalDate recordedOn();

    /** The name of the provider. */
    public abstract String provider();

    /** Its country. */
    public abstract Optional<CountryCode> country();

    /** What it is. */
    public abstract Optional<OrganisationKind> providerKind();

    /** Its number in a public register. */
    public abstract Optional<String> registrationNumber();

    /** Where its quality policy can be read. */
    public abstract Optional<String> policy();

    /** Where the course is described in public. */
    public abstract Optional<String> catalogue();

    /** The institution that answers for the quality by contract. */
    public abstract Optional<String> partner();

    /** The agency that reviewed the provider. */
    public abstract Optional<String> reviewedBy();

    /** The day of its decision. */
    public abstract Optional<LocalDate> reviewedOn();

    /** What there is. */
    public abstract Set<Topic> has();

    /** What there is not. What stands in neither list is unknown. */
    public abstract Set<Topic> hasNot();

    /** The same as a quality file. */
    public QualityFile toQualityFile() {
        return ShortForms.file(this);
    }

    @Value.Check
    void check() {
        Faults.of("Short form")
                .notBlank(provider(), "provider")
                .notBlank(registrationNumber(), "registrationNumber")
                .notBlank(policy(), "policy")
                .notBlank(catalogue(), "catalogue")
                .notBlank(partner(), "partner")
                .notBlank(reviewedBy(), "reviewedBy")
                .check(Collections.disjoint(has(), hasNot()), "hasNot", "the same is there and is not")
                .throwIfAny();
    }

    /** Builds a {@link ShortForm}; every attribute may be set once. */
    public static final class Builder extends ImmutableShortForm.Builder {
        Builder() {}
    }
}
