package org.espalier.recognition.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * One portfolio, made of the documents of one learner.
 *
 * <pre>{@code
 * PortfolioAssembly assembly = PortfolioAssembly.of(List.of(
 *         new DocumentFile("degree.json", documents.read(degree)),
 *         new DocumentFile("course.json", documents.read(course))));
 * }</pre>
 *
 * <p>A credential that stands in several files is taken once. Of its versions the one is taken that tells most: with
 * most parts, else with a grant, else with most said, else with a seal. So the same files in another order give the same
 * holdings, in the order of the files. Whether the files belong to one person is for the caller to know.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePortfolioAssembly.class)
@JsonDeserialize(as = ImmutablePortfolioAssembly.class)
public abstract class PortfolioAssembly {

    PortfolioAssembly() {}

    /** A new builder; the portfolio is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The portfolio of some files, in their order. */
    public static PortfolioAssembly of(List<DocumentFile> files) {
        return new Assembler(files).assembly();
    }

    /** The holdings of all files, each credential once. */
    public abstract Portfolio portfolio();

    /** The findings of all files, each with the name of its file, and those about files that overlap. */
    public abstract List<Finding> findings();

    /** The file from which each credential was taken. */
    public abstract Map<CredentialId, String> files();

    /** Builds a {@link PortfolioAssembly}; every attribute may be set once. */
    public static final class Builder extends ImmutablePortfolioAssembly.Builder {
        Builder() {}
    }
}
