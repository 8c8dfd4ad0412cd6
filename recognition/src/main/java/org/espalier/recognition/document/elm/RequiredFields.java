package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** Looks for what the application profile wants of every node of a type, as far as a table of the library knows it. */
final class RequiredFields {

    private static final List<String[]> ROWS = Tables.lines("required.csv").stream()
            .map(line -> line.split(";", -1))
            .toList();

    private final boolean draft;
    private final Set<String> missing = new TreeSet<>();

    private RequiredFields(boolean draft) {
        this.draft = draft;
    }

    /**
     * One finding with the names of all that is missing; none where nothing is.
     *
     * @param id the credential that the document is about
     * @param draft whether an issuer's tool adds what belongs to the seal
     */
    static List<Finding> missing(JsonNode credential, CredentialId id, boolean draft) {
        RequiredFields fields = new RequiredFields(draft);
        fields.look(credential);
        return fields.missing.isEmpty()
                ? List.of()
                : List.of(Finding.of("ELM_REQUIRED", Verdict.UNDETERMINED, Severity.WARNING)
                        .subject(Subject.ofCredential(id.text()))
                        .putFact("missing", Fact.of(fields.missing))
                        .build());
    }

    private void look(JsonNode json) {
        if (json instanceof ObjectNode node) {
            List<String> types = Types.of(node);
            ROWS.stream()
                    .filter(row -> types.contains(row[0]) && !NodeIndex.isReference(node) && !node.has(row[1]))
                    .filter(row -> !draft || !row[2].equals("seal"))
                    .forEach(row -> missing.add(row[0] + "." + row[1]));
            if (types.contains("Accreditation") && isOwn(node.at("/dcType/id"))) {
                missing.add("Accreditation.dcType of the official list");
            }
        }
        json.forEach(this::look);
    }

    private static boolean isOwn(JsonNode id) {
        return id.asText().startsWith("urn:");
    }
}
