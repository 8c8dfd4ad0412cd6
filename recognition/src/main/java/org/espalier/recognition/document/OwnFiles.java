package org.espalier.recognition.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Subject;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonDocument;
import org.espalier.core.json.JsonReading;

/** Reads credentials and portfolios in the form of this library. */
final class OwnFiles {

    private static final Pattern HOLDING = Pattern.compile("(/holdings/\\d+)(/.*)?");

    private final JsonDocument json;

    OwnFiles(JsonDocument json) {
        this.json = json;
    }

    DocumentReading credential(JsonNode tree) {
        JsonReading<MicroCredential> reading = json.value(tree, FileKind.CREDENTIAL, MicroCredential.class);
        DocumentReading.Builder builder = DocumentReading.builder();
        builder.form(reading.value().map(credential -> DocumentForm.CREDENTIAL))
                .learner(reading.value().flatMap(MicroCredential::learner).flatMap(Learner::reference))
                .addAllHoldings(reading.value().map(Holding::earned).stream().toList())
                .addAllFindings(about(reading.findings(), path -> tree.path("id")));
        return builder.build();
    }

    DocumentReading portfolio(JsonNode tree) {
        JsonReading<Portfolio> reading = json.value(tree, FileKind.PORTFOLIO, Portfolio.class);
        DocumentReading.Builder builder = DocumentReading.builder();
        builder.form(reading.value().map(portfolio -> DocumentForm.PORTFOLIO))
                .learner(reading.value().flatMap(Portfolio::learner))
                .addAllHoldings(reading.value().map(Portfolio::holdings).orElse(List.of()))
                .addAllFindings(about(reading.findings(), path -> credentialId(tree, path)));
        return builder.build();
    }

    private static JsonNode credentialId(JsonNode portfolio, String path) {
        Matcher holding = HOLDING.matcher(path);
        return portfolio.at(holding.matches() ? holding.group(1) + "/credential/id" : "/none");
    }

    private static List<Finding> about(List<Finding> findings, Function<String, JsonNode> id) {
        return findings.stream()
                .map(finding -> about(finding, id.apply(finding.subject().path().orElse(""))))
                .toList();
    }

    private static Finding about(Finding finding, JsonNode id) {
        Optional<String> credential = Optional.ofNullable(id.textValue());
        Subject.Builder subject = Subject.builder();
        subject.credential(credential).path(finding.subject().path());
        return credential.isPresent() ? finding.about(subject.build()) : finding;
    }
}
