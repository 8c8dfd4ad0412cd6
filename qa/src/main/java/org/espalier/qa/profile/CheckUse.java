package org.espalier.qa.profile;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Severity;
import org.espalier.core.style.DomainStyle;
import org.espalier.qa.check.Check;
import org.immutables.value.Value;

/**
 * That a profile uses a check, and how much it weighs.
 *
 * <pre>{@code
 * CheckUse.of("learner-feedback", Severity.WARNING);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCheckUse.class)
@JsonDeserialize(as = ImmutableCheckUse.class)
public abstract class CheckUse {

    CheckUse() {}

    /** A new builder; check is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A use of a check that weighs the same whatever the size of the course. */
    public static CheckUse of(String check, Severity severity) {
        return builder().check(check).severity(severity).build();
    }

    /** The id of the check. */
    public abstract String check();

    /** How much a violation weighs; error unless told. */
    @Value.Default
    public Severity severity() {
        return Severity.ERROR;
    }

    /** What it weighs where the course is short; the same where it is absent. */
    public abstract Optional<Proportionate> proportionate();

    /** Why the profile weighs it so. */
    public abstract Optional<String> because();

    @Value.Check
    void refuse() {
        Faults.of("Check use")
                .notBlank(check(), "check")
                .notBlank(because(), "because")
                .check(Check.named(check()).isPresent(), "check", "there is no check " + check())
                .throwIfAny();
    }

    /** Builds a {@link CheckUse}; every attribute may be set once. */
    public static final class Builder extends ImmutableCheckUse.Builder {
        Builder() {}
    }
}
