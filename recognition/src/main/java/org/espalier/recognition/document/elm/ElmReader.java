package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Subject;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;

/**
 * Reads a document of the European Learning Model as credentials: one for each learning achievement, its parts
 * included.
 *
 * <p>It reads a tree; nothing is fetched, no seal and no status is checked. Bad content becomes findings, each with its
 * place. This class is immutable and thread-safe.
 */
public final class ElmReader {

    private static final String TYPE = "EuropeanDigitalCredential";
    private static final String CONTEXT = "http://data.europa.eu/snb/model/context/";
    private static final String SUBJECT = "credentialSubject";

    private final JsonLimits limits;

    private ElmReader(JsonLimits limits) {
        this.limits = limits;
    }

    /** A reader that tells as many findings of a code as the limits allow faults. */
    public static ElmReader within(JsonLimits limits) {
        return new ElmReader(limits);
    }

    /** Whether a tree is a document of the European Learning Model, by its type, its context or its claims. */
    public static boolean isElm(JsonNode tree) {
        return tree instanceof ObjectNode node
                && (Types.of(node).contains(TYPE) || hasContext(node) || hasClaims(node));
    }

    private static boolean hasContext(ObjectNode node) {
        return Value.all(node.path("@context"), Path.ROOT).stream()
                .anyMatch(context -> context.text().startsWith(CONTEXT));
    }

    private static boolean hasClaims(ObjectNode node) {
        return Value.all(node.path(SUBJECT), Path.ROOT).stream()
                .anyMatch(subject -> subject.json().has("hasClaim"));
    }

    /**
     * Reads a document.
     *
     * @param file the whole file, to which all places refer
     * @param credential where in it the credential stands; empty for the file itself
     * @param sealed whether it came in a seal
     * @return the credentials in the order of the document, a container before its parts; none where it has no claim
     * @throws IllegalArgumentException if there is no object at that place
     */
    public JsonReading<List<MicroCredential>> read(JsonNode file, JsonPointer credential, boolean sealed) {
        if (!(file.at(credential) instanceof ObjectNode node)) {
            throw new IllegalArgumentException("No object at \"" + credential + "\"");
        }
        ElmDocument document = new ElmDocument(file, limits.maximumFaults());
        ElmNode root = new ElmNode(node, path(credential), document, document.scope());
        List<MicroCredential> credentials = new CredentialMaker(root).credentials(sealed);
        List<Finding> findings = document.log().findings();
        return new JsonReading<>(
                Optional.of(credentials).filter(found -> !found.isEmpty()),
                isOneWithParts(credentials) ? about(credentials.get(0), findings) : findings);
    }

    private static boolean isOneWithParts(List<MicroCredential> credentials) {
        Set<CredentialId> parts = new HashSet<>();
        credentials.forEach(credential -> parts.addAll(credential.parts()));
        return !credentials.isEmpty() && credentials.stream().skip(1).allMatch(part -> parts.contains(part.id()));
    }

    /** In a document with one claim, what is found about the document is found about that claim. */
    private static List<Finding> about(MicroCredential claim, List<Finding> findings) {
        Subject document = Subject.ofCredential(claim.id().text());
        return findings.stream()
                .map(finding -> finding.subject().credential().isPresent()
                        ? finding
                        : finding.about(
                                finding.subject().path().map(document::at).orElse(document)))
                .toList();
    }

    private static Path path(JsonPointer pointer) {
        Path path = Path.ROOT;
        for (JsonPointer step = pointer; !step.matches(); step = step.tail()) {
            path = path.child(step.getMatchingProperty());
        }
        return path;
    }
}
