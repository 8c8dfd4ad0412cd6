package org.espalier.recognition.document.elm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;

/** What is told in words and addresses: prerequisites, further information, where the offer is described, codes. */
final class Information {

    private final Nodes nodes;

    Information(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Element 12: words, which no machine can check; "none" is understood only as a concept of this library. */
    Optional<Prerequisites> prerequisites() {
        boolean none = nodes.specifications().stream()
                .flatMap(node -> node.followed("entryRequirement").stream())
                .anyMatch(
                        note -> OwnNotes.meaning(note, Vocabulary.PREREQUISITES).isPresent());
        return none ? Optional.of(Prerequisites.none()) : worded();
    }

    private Optional<Prerequisites> worded() {
        List<LocalizedText> texts = nodes.specifications().stream()
                .flatMap(specification -> specification.text("entryRequirement").stream())
                .toList();
        return Texts.lines(texts).map(text -> Prerequisites.builder().text(text).build());
    }

    /** Element 16: descriptions, notes and documents of the claim, its specification and its activities. */
    Optional<LocalizedText> further(Optional<LocalizedText> title) {
        List<LocalizedText> texts = new ArrayList<>();
        all().forEach(node -> {
            node.text("description").filter(text -> !repeats(text, title)).ifPresent(texts::add);
            texts.addAll(node.notes("additionalNote"));
            texts.addAll(WebAddresses.described(node, "supplementaryDocument"));
        });
        return Texts.lines(texts);
    }

    private static boolean repeats(LocalizedText text, Optional<LocalizedText> title) {
        return title.filter(same -> Texts.overlap(same, text)).isPresent();
    }

    Optional<String> catalogue() {
        return all().flatMap(node -> WebAddresses.first(node, "homepage").stream())
                .findFirst();
    }

    /** Codes of the achievement and of what specifies it. */
    List<Identifier> identifiers() {
        return Stream.concat(Stream.of(nodes.claim()), nodes.specifications().stream())
                .flatMap(node -> Identifiers.read(node, "identifier").stream())
                .distinct()
                .toList();
    }

    private Stream<ElmNode> all() {
        return Stream.of(
                        nodes.specifications(),
                        List.of(nodes.claim()),
                        nodes.activities(),
                        nodes.activitySpecifications())
                .flatMap(List::stream)
                .distinct();
    }
}
