package org.espalier.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.espalier.core.finding.Finding;

/** The order in which the subjects of findings stand in a document. */
final class DocumentOrder implements Comparator<Finding> {

    private final JsonNode document;

    DocumentOrder(JsonNode document) {
        this.document = document;
    }

    @Override
    public int compare(Finding one, Finding other) {
        return Arrays.compare(position(one), position(other));
    }

    private int[] position(Finding finding) {
        List<Integer> position = new ArrayList<>();
        JsonNode node = document;
        JsonPointer rest = JsonPointer.compile(finding.subject().path().orElse(""));
        for (; !rest.matches(); rest = rest.tail()) {
            position.add(node.isArray() ? rest.getMatchingIndex() : index(node, rest.getMatchingProperty()));
            node = node.isArray() ? node.path(rest.getMatchingIndex()) : node.path(rest.getMatchingProperty());
        }
        return position.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int index(JsonNode object, String field) {
        int index = 0;
        Iterator<String> names = object.fieldNames();
        while (names.hasNext() && !names.next().equals(field)) {
            index++;
        }
        return index;
    }
}
