package org.espalier.recognition.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Finding;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What came of reading one document.
 *
 * <pre>{@code
 * DocumentReading reading = Documents.standard().read(bytes);
 * reading.findings().forEach(finding -> System.out.println(Wording.installed().sentence(finding)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Its text tells form and number of holdings, nothing personal.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDocumentReading.class)
@JsonDeserialize(as = ImmutableDocumentReading.class)
public abstract class DocumentReading {

    DocumentReading() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The form; empty where nothing could be read. */
    public abstract Optional<DocumentForm> form();

    /** A pseudonym of the learner, where the document has one; never a name. */
    public abstract Optional<String> learner();

    /** The holdings, in the order of the document, a container before its parts. */
    public abstract List<Holding> holdings();

    /** What is wrong, was guessed or is worth knowing, in the order in which it was found. */
    public abstract List<Finding> findings();

    /** Whether anything could be read. */
    public boolean isUsable() {
        return form().isPresent();
    }

    /** The form and the number of holdings. */
    @Override
    public String toString() {
        return form().map(DocumentForm::name).orElse("Unusable") + " with "
                + holdings().size() + " holdings";
    }

    /** Builds a {@link DocumentReading}; every attribute may be set once. */
    public static final class Builder extends ImmutableDocumentReading.Builder {
        Builder() {}
    }
}
