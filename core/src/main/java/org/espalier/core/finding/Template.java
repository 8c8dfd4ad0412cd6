package org.espalier.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A template of a {@link Wording}, taken apart once: parts that stand always, and parts in square brackets. */
final class Template {

    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Pieces of a sentence that stand together or not at all.
     *
     * @param optional whether they are left out where a place among them cannot be filled
     * @param pieces the pieces
     */
    private record Part(boolean optional, List<Piece> pieces) {

        boolean isComplete(Finding finding) {
            for (Piece piece : pieces) {
                if (piece.isPlace() && text(finding, piece.text()) == null) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A text as it stands, or the name of a place. */
    private record Piece(boolean isPlace, String text) {

        String shown(Finding finding) {
            String filled = isPlace ? Template.text(finding, text) : text;
            return filled == null ? "?" : filled;
        }
    }

    static Template of(String template) {
        List<Part> parts = new ArrayList<>();
        Matcher optional = OPTIONAL_PART.matcher(template);
        int next = 0;
        while (optional.find()) {
            parts.add(new Part(false, pieces(template.substring(next, optional.start()))));
            parts.add(new Part(true, pieces(optional.group(1))));
            next = optional.end();
        }
        parts.add(new Part(false, pieces(template.substring(next))));
        return new Template(parts);
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int next = 0;
        while (place.find()) {
            pieces.add(new Piece(false, text.substring(next, place.start())));
            pieces.add(new Piece(true, place.group(1)));
            next = place.end();
        }
        pieces.add(new Piece(false, text.substring(next)));
        return pieces;
    }

    /** The sentence of a finding. */
    String filled(Finding finding) {
        return fill(new StringBuilder(), finding).toString().strip();
    }

    /** The sentence of a finding, and another behind it. */
    String filled(Template behind, Finding finding) {
        return behind.fill(fill(new StringBuilder(), finding), finding)
                .toString()
                .strip();
    }

    private StringBuilder fill(StringBuilder sentence, Finding finding) {
        for (Part part : parts) {
            if (!part.optional() || part.isComplete(finding)) {
                part.pieces().forEach(piece -> sentence.append(piece.shown(finding)));
            }
        }
        return sentence;
    }

    /** What fills a place: the fact of that name, else that part of the subject. */
    private static @Nullable String text(Finding finding, String place) {
        Fact fact = finding.facts().get(place);
        return fact != null ? fact.text() : part(finding.subject(), place).orElse(null);
    }

    private static Optional<String> part(Subject subject, String place) {
        return switch (place) {
            case "credential" -> subject.credential();
            case "requirement" -> subject.requirement();
            case "path" -> subject.path();
            default -> Optional.empty();
        };
    }
}
