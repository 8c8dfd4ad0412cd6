package org.espalier.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.recognition.comparison.Comparison;
import org.espalier.recognition.comparison.Difference;

/** The last three steps, which put together what the others found. */
final class Closing {

    private Closing() {}

    static List<Item> differences(RecognitionCase given) {
        return given.comparison().map(Closing::summary).map(List::of).orElse(List.of());
    }

    private static Item summary(Comparison comparison) {
        if (!comparison.substantial().isEmpty()) {
            return Item.told(Told.violated("RECOGNITION_DIFFERENCES", names(comparison.substantial())));
        }
        return comparison.open().isEmpty()
                ? Item.told(Told.satisfied("RECOGNITION_DIFFERENCES", Facts.none()))
                : Item.told(Told.undetermined("RECOGNITION_DIFFERENCES", names(comparison.open())));
    }

    private static Facts names(List<Difference> differences) {
        return Facts.of(
                "elements",
                Fact.of(differences.stream()
                        .map(difference -> Told.words(difference.element()).text())
                        .toList()));
    }

    /** What was decided, and whether it came in time. */
    static List<Item> decision(RecognitionCase given, Outcome outcome, Optional<LocalDate> completeOn) {
        List<Item> items = new ArrayList<>();
        Facts facts = Facts.of("status", Told.words(outcome.status()));
        items.addAll(outcome.rung().items());
        items.add(Item.told(Told.satisfied("RECOGNITION_DECISION", facts)));
        if (!given.policy().holdsOn(given.day())) {
            items.add(Item.told(outOfForce(given)));
        }
        completeOn
                .map(first -> first.plus(given.policy().decisionWithin()))
                .filter(given.day()::isAfter)
                .map(due -> Facts.of("due", Fact.of(due), "on", Fact.of(given.day())))
                .ifPresent(late -> items.add(
                        Item.told(Told.finding("RECOGNITION_LATE", Verdict.VIOLATED, Severity.WARNING, late))));
        return items;
    }

    private static Finding outOfForce(RecognitionCase given) {
        Facts facts = Facts.of("policy", Fact.of(given.policy().toString()), "on", Fact.of(given.day()));
        return Told.finding("RECOGNITION_POLICY_NOT_IN_FORCE", Verdict.VIOLATED, Severity.WARNING, facts);
    }

    /** Which limits the audit keeps; they are over several credentials, and are not applied here. */
    static List<Item> limits(RecognitionCase given, Outcome outcome) {
        List<String> names = new ArrayList<>(given.policy().ruleSets());
        names.addAll(given.policy().rulesOfRecognised());
        given.policy().limits().forEach(limit -> names.add(limit.id()));
        boolean none = names.isEmpty() || !outcome.status().isRecognising();
        return none
                ? List.of()
                : List.of(Item.told(Told.satisfied("RECOGNITION_LIMITS", Facts.of("rules", Fact.of(names)))));
    }
}
