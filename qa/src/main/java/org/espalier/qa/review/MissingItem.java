package org.espalier.qa.review;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Something that stands between a case and a better answer.
 *
 * <pre>{@code
 * review.missing().get(0).check();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMissingItem.class)
@JsonDeserialize(as = ImmutableMissingItem.class)
public abstract class MissingItem {

    MissingItem() {}

    /** A new builder; check, severity and verdict are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The check that wants it. */
    public abstract String check();

    /** How much it weighs. */
    public abstract Severity severity();

    /** Violated where it is known not to be there, undetermined where it is not known. */
    public abstract Verdict verdict();

    /** What is lacking or not known. */
    public abstract List<String> data();

    /** Who could give it, where something is not known. */
    public abstract Optional<String> from();

    /** The standards that ask for it. */
    public abstract List<String> standards();

    @Value.Check
    void refuse() {
        Faults.of("Missing item")
                .notBlank(check(), "check")
                .noneBlank(data(), "data")
                .notBlank(from(), "from")
                .noneBlank(standards(), "standards")
                .throwIfAny();
    }

    /** Builds a {@link MissingItem}; every attribute may be set once. */
    public static final class Builder extends ImmutableMissingItem.Builder {
        Builder() {}
    }
}
