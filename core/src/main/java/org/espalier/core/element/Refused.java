package org.espalier.core.element;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.espalier.core.finding.Finding;

/** What the reader of a file refused and told already: elements, and fields of the file. */
final class Refused {

    private static final Set<String> COUNTRY_FIELDS = Set.of("country", "region");

    private final Set<Element> elements = EnumSet.noneOf(Element.class);
    private final Set<String> fields = new HashSet<>();

    private Refused() {}

    static Refused elements(Collection<Element> elements) {
        Refused refused = new Refused();
        refused.elements.addAll(elements);
        elements.forEach(element -> refused.fields.add(element.path()));
        return refused;
    }

    static Refused told(Collection<Finding> findings) {
        Refused refused = new Refused();
        findings.forEach(finding -> finding.subject().path().ifPresent(refused::add));
        return refused;
    }

    boolean covers(Element element) {
        return elements.contains(element);
    }

    /** Whether something was refused at a place or below it, for example {@code /fields}. */
    boolean covers(String field) {
        return fields.contains(field);
    }

    private void add(String path) {
        List<String> steps = List.of(path.split("/", -1));
        String field = "/" + (steps.size() > 1 ? steps.get(1) : "");
        String detail = steps.size() > 3 ? steps.get(3) : "";
        fields.add(field);
        Element.all().stream()
                .filter(element -> element.path().equals(field))
                .filter(element -> detail.isEmpty() || concerns(element, detail))
                .forEach(elements::add);
    }

    /** Whether a detail of an entry, for example {@code country} of an awarding body, belongs to an element. */
    private static boolean concerns(Element element, String detail) {
        return switch (element) {
            case COUNTRY -> COUNTRY_FIELDS.contains(detail);
            case AWARDING_BODY -> !COUNTRY_FIELDS.contains(detail);
            case SUPERVISION -> detail.equals("supervision");
            case GRADE -> detail.equals("grade");
            case ASSESSMENT -> !detail.equals("supervision") && !detail.equals("grade");
            default -> true;
        };
    }
}
