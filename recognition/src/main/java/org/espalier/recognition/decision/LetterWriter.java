package org.espalier.recognition.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;

/** Writes the parts of a letter. */
final class LetterWriter {

    private final Decision decision;
    private final LetterWords words;

    LetterWriter(Decision decision, LetterWords words) {
        this.decision = decision;
        this.words = words;
    }

    Letter letter(LanguageTag language) {
        Letter.Builder letter = Letter.builder();
        return letter.language(language)
                .title(words.say("TITLE", Facts.of("decision", Fact.of(decision.id()))))
                .addAllSections(Stream.of(asked(), decided(), why(), now(), costs(), appeal(), how())
                        .flatMap(Optional::stream)
                        .toList())
                .build();
    }

    private Optional<LetterSection> asked() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.say(
                "ASKED_WHAT",
                LetterWords.facts(
                        LetterWords.fact("receiver", decision.receiver()), LetterWords.fact("title", title()))));
        say(paragraphs, "ASKED_LEARNER", "learner", decision.learner());
        if (decision.purpose().isPresent()) {
            paragraphs.add(words.say(
                    "ASKED_PURPOSE",
                    LetterWords.facts(
                            LetterWords.fact("purpose", decision.purpose().map(Words::of)),
                            LetterWords.fact("component", decision.component().map(Target::label)),
                            LetterWords.fact("programme", decision.programme().map(Target::label)))));
        }
        if (decision.receivedOn().isPresent()) {
            paragraphs.add(words.say(
                    "ASKED_DAYS",
                    LetterWords.facts(
                            LetterWords.fact("received", decision.receivedOn()),
                            LetterWords.fact("complete", decision.completeOn()))));
        }
        return section("ASKED", paragraphs, List.of());
    }

    private String title() {
        return decision.title()
                .map(LocalizedText::text)
                .orElseGet(() -> decision.credential().text());
    }

    private void say(List<String> paragraphs, String code, String name, Optional<?> value) {
        if (value.isPresent()) {
            paragraphs.add(words.say(code, LetterWords.facts(LetterWords.fact(name, value))));
        }
    }

    private Optional<LetterSection> decided() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.say(
                isJudgedHere()
                        ? "STATUS_JUDGED_HERE"
                        : "STATUS_" + decision.status().name()));
        LetterRecognition recognition = new LetterRecognition(words);
        recognition.sentence("RECOGNISED", decision.recognised()).ifPresent(paragraphs::add);
        decision.recognised().basis().map(recognition::basis).ifPresent(paragraphs::add);
        decision.prospect()
                .flatMap(all -> recognition.sentence("PROSPECT", all))
                .ifPresent(paragraphs::add);
        say(paragraphs, "COMPONENT_OPEN", "component", unfilled());
        boolean something =
                decision.status().isRecognising() || decision.prospect().isPresent();
        say(paragraphs, "SCOPE", "receiver", Optional.of(decision.receiver()).filter(any -> something));
        return section("DECIDED", paragraphs, List.of());
    }

    /** The component that was asked for and that an agreement, which carries over a course as it is, does not fill. */
    private Optional<String> unfilled() {
        boolean credits = decision.purpose().map(Purpose::isAboutCredits).orElse(true);
        return decision.component()
                .filter(any -> credits && decision.status() == DecisionStatus.AUTOMATIC)
                .filter(any -> decision.recognised().component().isEmpty())
                .map(Target::label);
    }

    /** Whether nothing is missing from the learner, and the receiver's own office has not judged yet. */
    private boolean isJudgedHere() {
        return decision.status() == DecisionStatus.INFORMATION_REQUESTED
                && decision.completeOn().isPresent();
    }

    private Optional<LetterSection> why() {
        return section("WHY", List.of(), new LetterReasons(decision.reasons(), words).sentences());
    }

    private Optional<LetterSection> now() {
        List<String> paragraphs = new ArrayList<>();
        if (isJudgedHere()) {
            say(paragraphs, "CLOCK", "due", decision.dueOn().filter(any -> !decision.isLate()));
        } else if (decision.status() == DecisionStatus.INFORMATION_REQUESTED) {
            paragraphs.add(words.say("CLOCK_WAITS"));
        }
        return section(
                "NOW",
                paragraphs,
                decision.remedies().stream().map(this::remedy).toList());
    }

    private String remedy(Remedy remedy) {
        return words.say(
                "REMEDY",
                LetterWords.facts(
                        LetterWords.fact("what", remedy.what()),
                        LetterWords.fact("where", remedy.where()),
                        LetterWords.fact("until", remedy.until())));
    }

    private Optional<LetterSection> costs() {
        List<String> items = new LetterCosts(words).sentences(decision.costs());
        return section("COSTS", items.isEmpty() ? List.of() : List.of(words.say("COSTS_BY")), items);
    }

    private Optional<LetterSection> appeal() {
        List<String> paragraphs = new ArrayList<>();
        decision.appeal().ifPresent(appeal -> {
            paragraphs.add(words.say(
                    "APPEAL_BODY",
                    LetterWords.facts(
                            LetterWords.fact("body", appeal.body()),
                            LetterWords.fact("until", decision.appealUntil()),
                            LetterWords.fact("address", appeal.address()))));
            appeal.note().ifPresent(paragraphs::add);
        });
        return section("APPEAL", paragraphs, List.of());
    }

    private Optional<LetterSection> how() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.say(
                "HOW_OFFICE",
                LetterWords.facts(
                        LetterWords.fact("on", decision.decidedOn()),
                        LetterWords.fact("office", decision.office()),
                        LetterWords.fact("receiver", decision.receiver()),
                        LetterWords.fact("policy", decision.policy()))));
        decision.route()
                .filter(any -> decision.status() != DecisionStatus.INFORMATION_REQUESTED)
                .map(route -> words.say("HOW_" + route.name()))
                .ifPresent(paragraphs::add);
        say(paragraphs, "HOW_DUE", "due", decision.dueOn().filter(any -> !isJudgedHere() || decision.isLate()));
        return section("HOW", paragraphs, List.of());
    }

    private Optional<LetterSection> section(String code, List<String> paragraphs, List<String> items) {
        LetterSection.Builder section = LetterSection.builder();
        return paragraphs.isEmpty() && items.isEmpty()
                ? Optional.empty()
                : Optional.of(section.heading(words.say(code))
                        .addAllParagraphs(paragraphs)
                        .addAllItems(items)
                        .build());
    }
}
