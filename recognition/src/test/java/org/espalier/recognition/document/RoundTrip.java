package org.espalier.recognition.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;

/** Writes credentials, reads what was written, and compares without the help of the writer. */
final class RoundTrip {

    private static final List<String> LOSSES = List.of("ELM_LOST", "ELM_CHANGED", "ELM_ADDED");

    private final List<MicroCredential> given;
    private final List<WrittenDocument> documents = new ArrayList<>();
    private final Map<String, MicroCredential> read = new LinkedHashMap<>();

    private RoundTrip(List<MicroCredential> given) {
        this.given = given;
    }

    static RoundTrip of(ElmForm form, MicroCredential credential, List<MicroCredential> known) {
        RoundTrip trip = new RoundTrip(List.of(credential));
        trip.enter(DocumentWriter.of(form).write(credential, known));
        return trip;
    }

    static RoundTrip of(ElmForm form, DocumentReading reading) {
        RoundTrip trip = new RoundTrip(
                reading.holdings().stream().map(Holding::credential).toList());
        DocumentWriting writing = DocumentWriter.of(form)
                .write(Portfolio.builder().addAllHoldings(reading.holdings()).build());
        writing.documents().forEach(trip::enter);
        return trip;
    }

    private void enter(WrittenDocument document) {
        documents.add(document);
        Documents.standard()
                .read(document.bytes())
                .holdings()
                .forEach(holding -> read.put(holding.id().text(), holding.credential()));
    }

    List<WrittenDocument> documents() {
        return documents;
    }

    Optional<MicroCredential> read(MicroCredential credential) {
        return Optional.ofNullable(read.get(credential.id().text()));
    }

    List<Finding> losses() {
        return documents.stream()
                .flatMap(document -> document.findings().stream())
                .filter(finding -> finding.verdict() == Verdict.VIOLATED)
                .toList();
    }

    /** Differences that no finding tells, and findings about what does not differ: nothing, if the writer is right. */
    List<String> disagreements() {
        List<String> wrong = new ArrayList<>();
        given.forEach(credential -> wrong.addAll(disagreements(credential)));
        return wrong;
    }

    private List<String> disagreements(MicroCredential credential) {
        Optional<MicroCredential> again = read(credential);
        if (again.isEmpty()) {
            return List.of(credential.id() + " is gone");
        }
        ObjectNode one = tree(credential);
        ObjectNode other = tree(again.get());
        List<String> wrong = new ArrayList<>();
        for (Finding loss : losses()) {
            String path = loss.subject().path().orElse("");
            if (LOSSES.contains(loss.code())
                    && loss.subject()
                            .credential()
                            .equals(Optional.of(credential.id().text()))) {
                if (one.at(path).equals(other.at(path))) {
                    wrong.add(loss.code() + " " + path + " is no loss");
                }
                copy(path, one, other);
            }
        }
        if (credential.kept().isEmpty() && !again.get().kept().isEmpty()) {
            wrong.add(credential.id() + ": kept " + again.get().kept().paths());
        }
        if (!same(one, other)) {
            wrong.add(credential.id() + ": not told: " + names(one, other));
        }
        return wrong;
    }

    /** Makes a place of one tree the same as in another. */
    private static void copy(String path, ObjectNode one, ObjectNode other) {
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode parent = other.at(pointer.head());
        JsonNode value = one.at(path);
        if (parent instanceof ObjectNode node && value.isMissingNode()) {
            node.remove(pointer.last().getMatchingProperty());
        } else if (parent instanceof ObjectNode node) {
            node.set(pointer.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), value);
        }
    }

    /** The values themselves decide: in a set the order says nothing. */
    private static boolean same(ObjectNode one, ObjectNode other) {
        return credential(one).equals(credential(other));
    }

    private static MicroCredential credential(ObjectNode tree) {
        return EspalierJson.mapper().convertValue(tree, MicroCredential.class);
    }

    private static ObjectNode tree(MicroCredential credential) {
        ObjectNode tree = EspalierJson.mapper().valueToTree(credential);
        tree.remove("kept");
        return tree;
    }

    private static List<String> names(ObjectNode one, ObjectNode other) {
        List<String> names = new ArrayList<>();
        one.fieldNames().forEachRemaining(name -> {
            if (!one.path(name).equals(other.path(name))) {
                names.add(name);
            }
        });
        other.fieldNames().forEachRemaining(name -> {
            if (!one.has(name)) {
                names.add(name);
            }
        });
        return names;
    }
}
