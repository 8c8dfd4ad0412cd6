package org.espalier.recognition.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.Authenticity;
import org.espalier.core.credential.Holding;
import org.espalier.core.json.EspalierJson;

/** A credential as one of several files has it; what tells most comes first. */
final class HoldingVersion {

    private static final ObjectMapper JSON = EspalierJson.mapper();

    /** What differs between the forms of one document. */
    private static final Set<String> OF_THE_FORM = Set.of("authenticity", "kept");

    /** What tells most comes first; the text decides between equals, never the order of the files. */
    static final Comparator<HoldingVersion> ORDER = Comparator.comparing(HoldingVersion::parts)
            .thenComparing(HoldingVersion::hasGrant)
            .thenComparing(HoldingVersion::size)
            .thenComparing(HoldingVersion::isSealed)
            .reversed()
            .thenComparing(HoldingVersion::text);

    private final String file;
    private final Holding holding;
    private final ObjectNode content;

    HoldingVersion(String file, Holding holding) {
        this.file = file;
        this.holding = holding;
        this.content = content(holding);
    }

    String file() {
        return file;
    }

    Holding holding() {
        return holding;
    }

    /** The attributes that two versions both have, with different content. */
    List<String> contradictions(HoldingVersion other) {
        List<String> names = new ArrayList<>();
        content.properties().forEach(property -> {
            JsonNode theirs = other.content.get(property.getKey());
            if (theirs != null && !theirs.equals(property.getValue())) {
                names.add(property.getKey());
            }
        });
        return names;
    }

    /** Everything the holding says, with the attributes of the credential beside its own. */
    private static ObjectNode content(Holding holding) {
        ObjectNode tree = JSON.valueToTree(holding);
        ObjectNode credential = (ObjectNode) tree.remove("credential");
        credential.remove(OF_THE_FORM);
        return tree.setAll(credential);
    }

    private int parts() {
        return holding.credential().parts().size();
    }

    private boolean hasGrant() {
        return holding.grant().isPresent();
    }

    private int size() {
        return content.size();
    }

    private boolean isSealed() {
        Optional<Authenticity> authenticity = holding.credential().authenticity();
        return authenticity.flatMap(Authenticity::sealed).orElse(false);
    }

    private String text() {
        return EspalierJson.write(holding);
    }
}
