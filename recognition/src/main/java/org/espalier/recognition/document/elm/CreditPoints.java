package org.espalier.recognition.document.elm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;

/**
 * Reads credits: a number as free text, in a system named by a concept.
 *
 * <p>The number is written {@code 6}, {@code 6.00} or {@code 7,5}. The system may be none that anybody adds up, such as
 * the points of a school leaving examination; such credits are told, kept and not counted.
 */
final class CreditPoints {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}");

    private CreditPoints() {}

    /** The credits under a property of some nodes, one amount in each system. */
    static Map<CreditSystem, CreditAmount> read(List<ElmNode> nodes, String property) {
        Map<CreditSystem, CreditAmount> amounts = new LinkedHashMap<>();
        for (ElmNode node : nodes) {
            for (ElmNode point : node.all(property)) {
                read(point).ifPresent(amount -> enter(amounts, amount, point));
            }
        }
        return amounts;
    }

    private static void enter(Map<CreditSystem, CreditAmount> amounts, CreditAmount amount, ElmNode point) {
        CreditAmount first = amounts.putIfAbsent(amount.system(), amount);
        if (first != null && !first.equals(amount)) {
            tellDifference(point, first, amount);
            point.keep();
        }
    }

    /** Tells that two amounts in one system differ, and which one is used. */
    static void tellDifference(ElmNode node, CreditAmount used, CreditAmount other) {
        node.scope()
                .warning(
                        "CREDITS_DIFFER",
                        node.path(),
                        Given.of("used", used.amount(), used.system().id()),
                        Given.of("other", other.amount(), other.system().id()));
    }

    private static Optional<CreditAmount> read(ElmNode point) {
        Optional<CreditSystem> system = system(point);
        Optional<Value> number = point.scalars("point").stream().findFirst();
        if (system.isEmpty()) {
            point.keep();
        }
        return system.flatMap(known -> number.flatMap(value -> amount(value, known, point.scope())));
    }

    private static Optional<CreditSystem> system(ElmNode point) {
        Optional<Concept> framework = point.concept("framework");
        Optional<CreditSystem> system = framework.flatMap(Concept::iri).flatMap(CreditPoints::system);
        if (system.isEmpty()) {
            String found = framework.map(Concept::shown).orElse("none");
            point.scope().warning("CREDIT_SYSTEM_UNKNOWN", point.path(), Given.of("found", found));
        }
        return system;
    }

    private static Optional<CreditSystem> system(String iri) {
        Optional<String> own = Own.text(Own.CREDIT_SYSTEM, iri);
        return CreditSystem.fromIri(iri)
                .or(() -> CreditSystem.all().stream()
                        .filter(system -> own.equals(Optional.of(system.id())))
                        .findFirst());
    }

    private static Optional<CreditAmount> amount(Value number, CreditSystem system, Scope scope) {
        String text = number.text();
        boolean comma = DECIMAL_COMMA.matcher(text).matches();
        try {
            CreditAmount amount = CreditAmount.of(Rational.parse(comma ? text.replace(',', '.') : text), system);
            if (comma) {
                scope.note("CREDIT_POINT_COMMA", number.path(), Given.of("found", text));
            }
            return Optional.of(amount);
        } catch (IllegalArgumentException none) {
            scope.error("CREDIT_POINT_UNREADABLE", number.path(), Given.of("found", text));
            scope.keep(number);
            return Optional.empty();
        }
    }
}
