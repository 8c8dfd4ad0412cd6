package org.espalier.recognition.document.seal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Finding;
import org.espalier.core.style.DomainStyle;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.immutables.value.Value;

/**
 * What came of checking the seals of one document.
 *
 * <pre>{@code
 * SealReport report = SealChecker.with(trust).check(bytes, day);
 * report.findings().forEach(finding -> System.out.println(Wording.installed().sentence(finding)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSealReport.class)
@JsonDeserialize(as = ImmutableSealReport.class)
public abstract class SealReport {

    SealReport() {}

    /** A new builder; the day is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The day of the check. */
    public abstract LocalDate checkedOn();

    /** The seals in the order of the document. */
    public abstract List<SealCheck> seals();

    /** What is wrong with the document as a whole, for example that it has no seal. */
    public abstract List<Finding> faults();

    /** The faults of the document and the findings of every seal, in order. */
    public List<Finding> findings() {
        return Stream.concat(faults().stream(), seals().stream().flatMap(seal -> seal.findings().stream()))
                .toList();
    }

    /**
     * What the seals say together: intact where every one is, broken where every one is, not verifiable where they differ
     * or a fault keeps one from being looked at. Empty where there is no seal.
     */
    public Optional<SealState> state() {
        List<SealState> states =
                seals().stream().map(SealCheck::state).distinct().toList();
        if (states.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(states.size() == 1 && faults().isEmpty() ? states.get(0) : SealState.NOT_VERIFIABLE);
    }

    /** A seal that holds, the first of them: anybody can add another that does not, so one is enough. */
    public Optional<SealCheck> holding() {
        return seals().stream().filter(SealCheck::holds).findFirst();
    }

    /**
     * Whether the organisation that sealed is one that a credential of the document names: as the body that awards it, or
     * that seals for that body. By one identifier or one name in common; undetermined where nothing can be compared. It is a
     * warning at most, for a body may be told by a name in another language, or seal for another.
     *
     * @return the finding; empty where no seal is intact, for anybody may have put its certificate there
     */
    public Optional<Finding> sealedFor(MicroCredential credential) {
        return holding()
                .or(() -> seals().stream()
                        .filter(seal -> seal.state() == SealState.INTACT)
                        .findFirst())
                .flatMap(SealCheck::certificate)
                .map(certificate -> SealFindings.owner(new SealOwner(certificate, credential)));
    }

    /**
     * What the seals say of the authenticity of the document: verified where one holds; disproved where every one is broken,
     * for then the text is not what anybody sealed; not checked where there is none; else unconfirmed, with the reason.
     */
    public AuthenticityStatement authenticity() {
        return SealAuthenticity.of(this);
    }

    /** The number of seals and what they say together. */
    @Override
    public String toString() {
        return seals().size() + " seals" + state().map(known -> ", " + known).orElse("");
    }

    /** Builds a {@link SealReport}; every attribute may be set once. */
    public static final class Builder extends ImmutableSealReport.Builder {
        Builder() {}
    }
}
