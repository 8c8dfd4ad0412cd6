package org.espalier.stacking.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;

/** What is wrong in a decision: what its kind needs and is not told, and what is told and means nothing to it. */
final class DecisionFaults {

    private DecisionFaults() {}

    static Faults of(CaseDecision decision) {
        Faults faults = Faults.of("Exception " + decision.id());
        texts(decision, faults);
        kind(decision, told(decision), faults);
        thresholds(decision, faults);
        return days(decision, faults);
    }

    private static void texts(CaseDecision decision, Faults faults) {
        faults.notBlank(decision.id(), "id")
                .notBlank(decision.rule(), "rule")
                .notBlank(decision.statement(), "statement")
                .notBlank(decision.by(), "by")
                .notBlank(decision.because(), "because")
                .notBlank(decision.signature(), "signature");
    }

    private static void kind(CaseDecision decision, Set<String> told, Faults faults) {
        DecisionKind kind = decision.kind();
        List<String> needed = needed(kind);
        List<String> alternatives = alternatives(kind);
        needed.forEach(
                name -> faults.checkBetween(told.contains(name), name, "is needed by an exception of kind " + kind));
        told.stream()
                .filter(name -> !needed.contains(name) && !alternatives.contains(name))
                .filter(name -> !name.equals("rule"))
                .forEach(name -> faults.check(false, name, "means nothing to an exception of kind " + kind));
        if (!alternatives.isEmpty()) {
            faults.checkBetween(
                    alternatives.stream().anyMatch(told::contains),
                    alternatives.get(0),
                    String.join(" or ", alternatives) + " is needed by an exception of kind " + kind);
        }
        faults.check(
                kind != DecisionKind.ATTEST || !told.containsAll(alternatives),
                "statement",
                "excludes rule; give one of the two");
    }

    /** The attributes that a kind must have. */
    private static List<String> needed(DecisionKind kind) {
        return switch (kind) {
            case WAIVE, CHANGE_THRESHOLD -> List.of("rule");
            case SUBSTITUTE -> List.of("rule", "credentials", "insteadOf");
            case ALSO_ALLOW, FORCE, BLOCK -> List.of("rule", "credentials");
            case CHANGE_ITEM_VALUE -> List.of("credentials");
            case ATTEST -> List.of("holds");
        };
    }

    /** The attributes of which it must have one. */
    private static List<String> alternatives(DecisionKind kind) {
        return switch (kind) {
            case CHANGE_THRESHOLD -> List.of("minimum", "maximum");
            case CHANGE_ITEM_VALUE -> List.of("credits", "level");
            case ATTEST -> List.of("rule", "statement");
            default -> List.of();
        };
    }

    private static Set<String> told(CaseDecision decision) {
        Set<String> told = new TreeSet<>();
        add(told, "rule", decision.rule());
        add(told, "statement", decision.statement());
        add(told, "credentials", decision.credentials().stream().findAny());
        add(told, "insteadOf", decision.insteadOf());
        add(told, "minimum", decision.minimum());
        add(told, "maximum", decision.maximum());
        add(told, "credits", decision.credits());
        add(told, "level", decision.level());
        add(told, "holds", decision.holds());
        return told;
    }

    private static void add(Set<String> told, String name, Optional<?> value) {
        if (value.isPresent()) {
            told.add(name);
        }
    }

    private static void thresholds(CaseDecision decision, Faults faults) {
        Optional<Rational> least = decision.minimum();
        Optional<Rational> most = decision.maximum();
        faults.check(least.map(Rational::signum).orElse(1) > 0, "minimum", "must be above zero; waive the rule instead")
                .check(most.map(Rational::signum).orElse(1) >= 0, "maximum", "must not be negative")
                .check(
                        least.isEmpty() || most.isEmpty() || most.orElseThrow().isAtLeast(least.orElseThrow()),
                        "maximum",
                        "is below the minimum");
    }

    private static Faults days(CaseDecision decision, Faults faults) {
        boolean ever = decision.validTo()
                .map(last -> !last.isBefore(decision.begins()))
                .orElse(true);
        return faults.check(ever, "validTo", "is before the first day of effect, " + decision.begins());
    }
}
