package org.espalier.recognition.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.JsonDocument;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.recognition.document.elm.ElmReader;

/**
 * Reads documents of every known form: credentials and portfolios of this library, and European Digital Credentials,
 * plain, wrapped for upload, or sealed.
 *
 * <pre>{@code
 * DocumentReading reading = Documents.standard().read(bytes);
 * if (reading.isUsable()) {
 *     List<Holding> holdings = reading.holdings();
 * }
 * }</pre>
 *
 * <p>The form is found by looking at the content, not at a name. Whatever is wrong in a document becomes a finding with
 * its place; in a sealed document places refer to the sealed text. Nothing is fetched, and no seal or status is checked.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Documents {

    private final JsonDocument json;
    private final OwnFiles own;
    private final ElmReader elm;

    private Documents(JsonLimits limits) {
        this.json = JsonDocument.within(limits);
        this.own = new OwnFiles(json);
        this.elm = ElmReader.within(limits);
    }

    /** A reader within {@link JsonLimits#STANDARD}. */
    public static Documents standard() {
        return within(JsonLimits.STANDARD);
    }

    /** A reader within the limits given. */
    public static Documents within(JsonLimits limits) {
        return new Documents(limits);
    }

    /** Reads a document. */
    public DocumentReading read(byte[] bytes) {
        return read(json.tree(bytes));
    }

    /**
     * Reads a document.
     *
     * @param stream read to its end, or up to the limit of bytes; never closed
     * @return what could be read
     * @throws IOException if the stream itself cannot be read
     */
    public DocumentReading read(InputStream stream) throws IOException {
        return read(json.tree(stream));
    }

    private DocumentReading read(JsonReading<JsonNode> tree) {
        return tree.value().map(this::read).orElseGet(() -> unusable(tree.findings()));
    }

    private DocumentReading read(JsonNode tree) {
        Optional<Form> found = Form.of(tree);
        if (found.isEmpty()) {
            return unusable(List.of(DocumentFindings.form(Form.described(tree))));
        }
        Form form = found.get();
        return switch (form.document()) {
            case CREDENTIAL -> own.credential(tree);
            case PORTFOLIO -> own.portfolio(tree);
            case ELM, ELM_WRAPPED -> reading(form, elm.read(tree, form.credential(), false));
            case ELM_SEALED -> sealed(form, tree);
        };
    }

    private DocumentReading sealed(Form form, JsonNode tree) {
        JsonReading<JsonNode> payload = Payload.read(tree.path(Payload.PROPERTY), json);
        Optional<JsonNode> credential = payload.value().filter(ElmReader::isElm);
        if (payload.value().isPresent() && credential.isEmpty()) {
            JsonNode other = payload.value().get();
            return unusable(List.of(Payload.inside(DocumentFindings.form(Form.described(other)))));
        }
        return credential
                .map(node -> reading(form, elm.read(node, form.credential(), true)))
                .orElseGet(() -> unusable(payload.findings()));
    }

    private static DocumentReading reading(Form form, JsonReading<List<MicroCredential>> credentials) {
        DocumentReading.Builder builder = DocumentReading.builder();
        builder.form(credentials.value().map(found -> form.document()))
                .learner(credentials.value().flatMap(Documents::learner))
                .addAllHoldings(credentials.value().orElse(List.of()).stream()
                        .map(Holding::earned)
                        .toList())
                .addAllFindings(credentials.findings());
        return builder.build();
    }

    /** The pseudonym of the first credential; all of a document are of one learner. */
    private static Optional<String> learner(List<MicroCredential> credentials) {
        return credentials.stream()
                .findFirst()
                .flatMap(MicroCredential::learner)
                .flatMap(Learner::reference);
    }

    static DocumentReading unusable(List<Finding> findings) {
        return DocumentReading.builder().addAllFindings(findings).build();
    }
}
