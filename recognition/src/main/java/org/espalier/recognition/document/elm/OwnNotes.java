package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.text.LocalizedText;

/** Notes whose subject is a concept of this library: what the model has no property for. */
final class OwnNotes {

    private static final String NOTES = "additionalNote";

    private static final List<Vocabulary<?>> SUBJECTS = List.of(
            Vocabulary.STACKABILITY,
            Vocabulary.OFFER_FORM,
            Vocabulary.CREDIT_BEARING,
            Vocabulary.SETTING,
            Vocabulary.ACCREDITATION,
            Vocabulary.PREREQUISITES);

    private OwnNotes() {}

    /** Whether a note tells something that is read as more than words. */
    static boolean isOwn(Value note) {
        return SUBJECTS.stream()
                .anyMatch(vocabulary -> meaning(note, vocabulary).isPresent());
    }

    /** What a note means in a vocabulary, by its subject. */
    static <E extends Enum<E>> Optional<E> meaning(Value note, Vocabulary<E> vocabulary) {
        return Value.all(note.json().path("subject"), note.path()).stream()
                .filter(subject -> subject.json() instanceof ObjectNode)
                .flatMap(subject -> NodeIndex.id((ObjectNode) subject.json()).stream())
                .flatMap(iri -> vocabulary.own(iri).stream())
                .findFirst();
    }

    /** The first meaning in a vocabulary that the notes of some nodes tell. */
    static <E extends Enum<E>> Optional<E> first(List<ElmNode> nodes, Vocabulary<E> vocabulary) {
        return notes(nodes).flatMap(note -> meaning(note, vocabulary).stream()).findFirst();
    }

    /** The notes of some nodes. */
    static Stream<Value> notes(List<ElmNode> nodes) {
        return nodes.stream().flatMap(node -> node.followed(NOTES).stream());
    }

    /** The words of a note, unless they are the label of its subject. */
    static Optional<LocalizedText> words(Value note, String label, Scope scope) {
        LocalizedText said = LocalizedText.of("en", label);
        return Texts.read(List.of(note), scope).filter(words -> !words.equals(said));
    }
}
