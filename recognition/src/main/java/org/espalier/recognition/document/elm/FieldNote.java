package org.espalier.recognition.document.elm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.espalier.core.element.Element;
import org.espalier.core.finding.Severity;

/**
 * What there is to say of a field of a credential that does not come through: a row of a table.
 *
 * @param path the field, without places in lists
 * @param element the element of the European standard that it belongs to
 * @param severity how much a loss weighs
 * @param words what the field is called in a sentence
 * @param because why it may be lost
 */
record FieldNote(String path, Optional<Element> element, Severity severity, String words, String because) {

    private static final List<FieldNote> ALL = Tables.lines("field-notes.csv").stream()
            .map(line -> read(line.split(";", -1)))
            .sorted(Comparator.comparing((FieldNote note) -> note.path().length())
                    .reversed())
            .toList();
    private static final Pattern INDEX = Pattern.compile("/\\d+(?=/|$)");

    /** The row of the field at a place, or of the nearest one above it; the last row is for all others. */
    static FieldNote of(String place) {
        String field = INDEX.matcher(place).replaceAll("");
        return ALL.stream().filter(note -> note.covers(field)).findFirst().orElseThrow();
    }

    private boolean covers(String field) {
        return path.isEmpty() || field.equals(path) || field.startsWith(path + "/");
    }

    private static FieldNote read(String[] columns) {
        Optional<Element> element = Element.all().stream()
                .filter(one -> String.valueOf(one.number()).equals(columns[1]))
                .findFirst();
        return new FieldNote(columns[0], element, Severity.valueOf(columns[2]), columns[3], columns[4]);
    }
}
