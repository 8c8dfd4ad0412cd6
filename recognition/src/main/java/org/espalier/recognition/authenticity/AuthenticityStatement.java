package org.espalier.recognition.authenticity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What somebody knows of the authenticity of a credential, how, and since when.
 *
 * <pre>{@code
 * AuthenticityStatement.verified(AuthenticityMethod.SEAL, LocalDate.parse("2026-11-22"));
 * AuthenticityStatement.notChecked();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAuthenticityStatement.class)
@JsonDeserialize(as = ImmutableAuthenticityStatement.class)
public abstract class AuthenticityStatement {

    AuthenticityStatement() {}

    /** A new builder; the state is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** That nobody has checked. */
    public static AuthenticityStatement notChecked() {
        return builder().state(AuthenticityState.NOT_CHECKED).build();
    }

    /** That it was verified in some way on a day. */
    public static AuthenticityStatement verified(AuthenticityMethod method, LocalDate on) {
        return builder().state(AuthenticityState.VERIFIED).method(method).on(on).build();
    }

    /** That it was checked and is not authentic, and why. */
    public static AuthenticityStatement disproved(String because) {
        return builder().state(AuthenticityState.DISPROVED).because(because).build();
    }

    /** How far it is known. */
    public abstract AuthenticityState state();

    /** How it was checked. */
    public abstract Optional<AuthenticityMethod> method();

    /** The office, the service or the plug-in that checked; never the name of a person. */
    public abstract Optional<String> by();

    /** The day of the check. */
    public abstract Optional<LocalDate> on();

    /** What was found, in words; needed where the authenticity is disproved. */
    public abstract Optional<String> because();

    /** Where the way of checking is described. */
    public abstract Optional<Source> source();

    /** Whether it was checked and is not authentic. */
    public boolean isDisproved() {
        return state() == AuthenticityState.DISPROVED;
    }

    /** Whether anybody tried. */
    public boolean wasChecked() {
        return state() != AuthenticityState.NOT_CHECKED;
    }

    @Value.Check
    void check() {
        Faults.of("Authenticity statement")
                .notBlank(by(), "by")
                .notBlank(because(), "because")
                .check(!isDisproved() || because().isPresent(), "because", "is missing: a disproof needs its reason")
                .check(wasChecked() || method().isEmpty(), "method", "nothing was checked, and yet by a method")
                .check(wasChecked() || on().isEmpty(), "on", "nothing was checked, and yet on a day")
                .throwIfAny();
    }

    /** Builds an {@link AuthenticityStatement}; every attribute may be set once. */
    public static final class Builder extends ImmutableAuthenticityStatement.Builder {
        Builder() {}
    }
}
