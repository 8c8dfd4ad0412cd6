package org.espalier.recognition.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.json.FileKind;
import org.espalier.recognition.document.elm.ElmReader;

/**
 * The form of a document, found by its content.
 *
 * @param document the form
 * @param credential where in it the credential stands
 */
record Form(DocumentForm document, JsonPointer credential) {

    private static final int NAMES = 8;
    private static final int LONGEST = 40;

    static Optional<Form> of(JsonNode tree) {
        if (FileKind.CREDENTIAL.matches(tree)) {
            return Optional.of(new Form(DocumentForm.CREDENTIAL, JsonPointer.empty()));
        }
        if (FileKind.PORTFOLIO.matches(tree)) {
            return Optional.of(new Form(DocumentForm.PORTFOLIO, JsonPointer.empty()));
        }
        if (Payload.isIn(tree)) {
            return Optional.of(new Form(DocumentForm.ELM_SEALED, JsonPointer.empty()));
        }
        return elm(tree, "", DocumentForm.ELM).or(() -> elm(tree, "/credential", DocumentForm.ELM_WRAPPED));
    }

    /** A credential at a place, or an array there that holds nothing else. */
    private static Optional<Form> elm(JsonNode tree, String place, DocumentForm form) {
        JsonNode found = tree.at(JsonPointer.compile(place));
        boolean single = found.isArray() && found.size() == 1;
        return Stream.of(single ? place + "/0" : place)
                .map(JsonPointer::compile)
                .filter(pointer -> ElmReader.isElm(tree.at(pointer)))
                .map(pointer -> new Form(form, pointer))
                .findFirst();
    }

    /** What a tree of no known form is: its type and the names at its top, never a value. */
    static String described(JsonNode tree) {
        Optional<FileKind> kind = FileKind.of(tree);
        if (kind.isPresent()) {
            return "a file of this library that holds " + kind.get();
        }
        if (tree.isObject()) {
            return tree.isEmpty() ? "an object without fields" : "an object with the fields " + names(tree);
        }
        return tree.isArray()
                ? "an array of " + tree.size() + " values"
                : "a " + tree.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static String names(JsonNode tree) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> all = tree.fieldNames(); all.hasNext() && names.size() < NAMES; ) {
            String name = all.next().replaceAll("\\p{Cntrl}", " ");
            names.add(name.substring(0, Math.min(LONGEST, name.length())));
        }
        int more = tree.size() - names.size();
        return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
    }
}
