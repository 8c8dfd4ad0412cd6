package org.espalier.recognition.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.element.Element;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.recognition.criterion.Criterion;

/** The reasons of a decision in a learner's words: each matter once, whatever the steps of the assessment call it. */
final class LetterReasons {

    private static final String GRADE = "RECOGNITION_GRADE";
    private static final String COMPLETENESS = "RECOGNITION_COMPLETENESS";
    private static final String OUTCOMES = "DIFFERENCE_LEARNING_OUTCOMES";

    /** The element that a finding asks for, where it is not known. */
    private static final Map<String, Element> ASKED = Map.of(
            "ASSESSMENT_MISSING", Element.ASSESSMENT,
            "LEVEL_UNKNOWN", Element.LEVEL,
            "DIFFERENCE_LEVEL", Element.LEVEL,
            "RECOGNITION_CREDITS", Element.WORKLOAD,
            "DIFFERENCE_WORKLOAD", Element.WORKLOAD);

    private final List<Finding> reasons;
    private final LetterWords words;

    LetterReasons(List<Finding> reasons, LetterWords words) {
        this.reasons = reasons;
        this.words = words;
    }

    List<String> sentences() {
        return reasons.stream()
                .filter(reason -> !isToldByAnother(reason))
                .map(this::sentence)
                .toList();
    }

    /** Whether another reason tells the same, and more. */
    private boolean isToldByAnother(Finding reason) {
        return switch (reason.code()) {
            case COMPLETENESS -> isOpen(reason) && left(reason).isEmpty();
            case "ASSESSMENT_MISSING" -> isOpen(reason) && hasOpen(Criterion.TESTING);
            case GRADE -> isOpen(reason) && isAbout(reason, Criterion.VERIFICATION) && isGenuinenessOpen();
            default -> false;
        };
    }

    private boolean isGenuinenessOpen() {
        return reasons.stream().anyMatch(one -> isOpen(one) && one.code().equals("RECOGNITION_AUTHENTICITY"));
    }

    private boolean hasOpen(Criterion criterion) {
        return reasons.stream().anyMatch(one -> isOpen(one) && isAbout(one, criterion));
    }

    private static boolean isOpen(Finding reason) {
        return reason.verdict() == Verdict.UNDETERMINED;
    }

    private static boolean isAbout(Finding reason, Criterion criterion) {
        return criterion(reason).equals(Optional.of(criterion));
    }

    /** The criterion whose grade a reason is about. */
    private static Optional<Criterion> criterion(Finding reason) {
        return Stream.of(Criterion.values())
                .filter(one -> reason.code().equals(GRADE))
                .filter(one -> reason.fact("criterion").map(Fact::text).equals(Optional.of(one.label())))
                .findFirst();
    }

    private String sentence(Finding reason) {
        return reason.code().equals(OUTCOMES) ? outcomes(reason) : other(reason);
    }

    /** Which outcomes are not shown, in the words of the component where it has some. */
    private String outcomes(Finding reason) {
        Facts facts = reason.facts();
        for (String name : List.of("lacking", "open")) {
            Optional<Fact> told = reason.fact(name + "Words");
            facts = told.isPresent() ? facts.with(name, told.get()) : facts;
        }
        return words.say(isOpen(reason) ? "OUTCOMES_OPEN" : "OUTCOMES_LOW", facts);
    }

    private String other(Finding reason) {
        return reason.code().equals(COMPLETENESS) && isOpen(reason)
                ? words.reason(withLeft(reason))
                : criterion(reason).map(about -> grade(about, reason)).orElseGet(() -> words.reason(reason));
    }

    private String grade(Criterion about, Finding reason) {
        Fact matter = Fact.of(words.say("MATTER_" + about.name()));
        return words.say(
                isOpen(reason) ? "GRADE_OPEN" : "GRADE_LOW", reason.facts().with("matter", matter));
    }

    private Finding withLeft(Finding reason) {
        Facts facts = reason.facts().with("missing", Fact.of(left(reason)));
        return Finding.of(reason.code(), reason.verdict(), reason.severity())
                .facts(facts)
                .build();
    }

    /** What is missing and no other reason asks for. */
    private List<String> left(Finding reason) {
        Set<String> others = new LinkedHashSet<>();
        reasons.stream()
                .filter(LetterReasons::isOpen)
                .flatMap(LetterReasons::asked)
                .forEach(others::add);
        return missing(reason).filter(name -> !others.contains(name)).toList();
    }

    private static Stream<String> asked(Finding reason) {
        Optional<Element> element =
                criterion(reason).flatMap(Criterion::element).or(() -> Optional.ofNullable(ASKED.get(reason.code())));
        Stream<String> route = reason.code().equals("RECOGNITION_ROUTE") ? missing(reason) : Stream.empty();
        return Stream.concat(element.map(Element::label).stream(), route);
    }

    private static Stream<String> missing(Finding reason) {
        return reason.fact("missing").stream()
                .flatMap(fact -> fact instanceof Fact.Names names ? names.names().stream() : Stream.of(fact.text()));
    }
}
