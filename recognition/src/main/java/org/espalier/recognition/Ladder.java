package org.espalier.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.recognition.comparison.Comparison;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.comparison.Difference;
import org.espalier.recognition.decision.DecisionStatus;

/**
 * How far recognition by the Lisbon Convention goes, by what is surely known of the differences: full, else alternative,
 * else partial, else conditional, else refused. Where a part or an alternative may fit and nobody can say yet, it is asked.
 */
final class Ladder {

    private static final Set<ComparisonElement> IN_PARTS =
            EnumSet.of(ComparisonElement.LEARNING_OUTCOMES, ComparisonElement.WORKLOAD);

    private final RecognitionCase given;
    private final List<Difference> substantial;
    private final List<Difference> incurable;
    private final Optional<Part> part;

    Ladder(RecognitionCase given) {
        this.given = given;
        this.substantial = given.comparison().map(Comparison::substantial).orElse(List.of());
        this.incurable =
                substantial.stream().filter(one -> one.cure().isEmpty()).toList();
        this.part = given.request()
                .component()
                .filter(any -> given.isAboutCredits())
                .flatMap(component -> given.comparison().map(all -> new Part(given, component, all)));
    }

    Rung rung() {
        return full().or(this::alternative)
                .or(this::partial)
                .or(this::conditional)
                .or(this::asked)
                .orElseGet(Ladder::refused);
    }

    private Optional<Rung> full() {
        return substantial.isEmpty()
                ? Optional.of(Rung.of(DecisionStatus.FULL, new Granting(given).full()))
                : Optional.empty();
    }

    private Optional<Rung> alternative() {
        return given.request().alternatives().stream()
                .filter(component -> isFitting(given.compared(component)))
                .map(component -> Rung.of(DecisionStatus.ALTERNATIVE, new Granting(given).as(component)))
                .findFirst();
    }

    private static boolean isFitting(Comparison comparison) {
        return comparison.substantial().isEmpty() && comparison.open().isEmpty();
    }

    private Optional<Rung> partial() {
        return areInParts(substantial)
                ? part.flatMap(Part::known).map(recognised -> Rung.of(DecisionStatus.PARTIAL, recognised))
                : Optional.empty();
    }

    private Optional<Rung> conditional() {
        if (incurable.isEmpty()) {
            return Optional.of(Rung.of(DecisionStatus.CONDITIONAL, new Granting(given).full()));
        }
        return areInParts(incurable)
                ? part.flatMap(Part::known).map(recognised -> Rung.of(DecisionStatus.CONDITIONAL, recognised))
                : Optional.empty();
    }

    /** A part or an alternative that may fit, and of which a person must say so. */
    private Optional<Rung> asked() {
        boolean partly = areInParts(incurable) && part.map(Part::isPossible).orElse(false);
        List<Item> items = new ArrayList<>();
        if (partly) {
            items.add(judgedHere("RECOGNITION_PART", "credits of the part that is covered"));
        }
        if (isAlternativePossible()) {
            items.add(alternatives());
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Rung.nothing(DecisionStatus.INFORMATION_REQUESTED, items));
    }

    private boolean isAlternativePossible() {
        return possibleAlternatives().findAny().isPresent();
    }

    private Stream<Comparison> possibleAlternatives() {
        return given.request().alternatives().stream()
                .map(given::compared)
                .filter(comparison -> comparison.substantial().isEmpty());
    }

    /** What the document does not tell of another component's wants is asked for; the rest is judged here. */
    private Item alternatives() {
        Item judged = judgedHere("RECOGNITION_ALTERNATIVE", "what the other components ask");
        LearnerData data = new LearnerData(given);
        List<String> missing = possibleAlternatives()
                .flatMap(comparison -> comparison.open().stream())
                .flatMap(difference -> data.of(difference).stream())
                .distinct()
                .toList();
        return missing.isEmpty()
                ? judged
                : Item.open(judged.finding(), given.remedies().information(missing));
    }

    private static Item judgedHere(String code, String datum) {
        return Item.judgedHere(Told.undetermined(code, Told.missing(datum)));
    }

    private static Rung refused() {
        return Rung.nothing(DecisionStatus.REFUSED, List.of());
    }

    private static boolean areInParts(List<Difference> differences) {
        return differences.stream().map(Difference::element).allMatch(IN_PARTS::contains);
    }
}
