package org.espalier.core.finding;

import java.util.Optional;

/**
 * What the findings have in common that one rule of a policy makes: checked once, told again and again.
 *
 * <pre>{@code
 * FindingKind kind = FindingKind.of("HOURS_PER_CREDIT", Severity.ERROR, Optional.empty());
 * Finding finding = kind.found(Verdict.VIOLATED, Subject.ofCredential("urn:credential:1"), facts);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FindingKind {

    private final String code;
    private final Severity severity;
    private final Optional<Source> source;

    private FindingKind(String code, Severity severity, Optional<Source> source) {
        this.code = code;
        this.severity = severity;
        this.source = source;
    }

    /**
     * Findings of one code, severity and source.
     *
     * @throws org.espalier.core.fault.FaultyValueException if the code is none, see {@link Finding#code}
     */
    public static FindingKind of(String code, Severity severity, Optional<Source> source) {
        Finding.check(code);
        return new FindingKind(code, severity, source);
    }

    /** A finding of this kind, the same as {@link Finding#builder} makes of these parts. */
    public Finding found(Verdict verdict, Subject subject, Facts facts) {
        return ImmutableFinding.of(
                code, verdict, severity, subject, facts.isEmpty() ? Optional.empty() : Optional.of(facts), source);
    }
}
