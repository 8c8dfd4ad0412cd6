package org.espalier.recognition;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.style.DomainStyle;
import org.espalier.recognition.decision.Decision;
import org.espalier.stacking.audit.AuditResult;
import org.immutables.value.Value;

/**
 * From documents to an audit: what was decided on each, what the learner then holds, and what that fills.
 *
 * <pre>{@code
 * RecognitionAnswer answer = RecognitionAudit.of(Recogniser.with(policy), award).answer(requests, own, day);
 * answer.audit().status();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract class RecognitionAnswer {

    RecognitionAnswer() {}

    /** A new builder; portfolio and audit are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The decisions, in the order of the requests. */
    public abstract List<Decision> decisions();

    /** What the learner holds at the receiver: own holdings first, then what was recognised. */
    public abstract Portfolio portfolio();

    /** What that fills of the award. The limits of the policy are among its rules. */
    public abstract AuditResult audit();

    /** What the rules say that look at recognised holdings alone, where the policy has some. */
    public abstract Optional<Report> limits();

    /** What was found while the documents were read. */
    public abstract List<Finding> findings();

    /** Builds a {@link RecognitionAnswer}; every attribute may be set once. */
    public static final class Builder extends ImmutableRecognitionAnswer.Builder {
        Builder() {}
    }
}
