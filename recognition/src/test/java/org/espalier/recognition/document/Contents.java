package org.espalier.recognition.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.espalier.core.json.EspalierJson;

/** What the credentials of a document say, without what differs between its forms. */
final class Contents {

    private Contents() {}

    static List<JsonNode> of(Sample sample) {
        return of(sample.read());
    }

    static List<JsonNode> of(DocumentReading reading) {
        return reading.holdings().stream()
                .map(holding -> EspalierJson.mapper().<ObjectNode>valueToTree(holding.credential()))
                .<JsonNode>map(tree -> tree.remove(List.of("authenticity", "kept")))
                .toList();
    }
}
