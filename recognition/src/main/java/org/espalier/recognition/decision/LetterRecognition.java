package org.espalier.recognition.decision;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.credential.Grade;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;

/** What is recognised, in a sentence. */
record LetterRecognition(LetterWords words) {

    /** The sentence of a code; none where nothing is recognised. */
    Optional<String> sentence(String code, Recognised recognised) {
        String parts = Stream.of(
                        part("CREDITS", "credits", recognised.credits().map(LetterRecognition::credits)),
                        part("LEVEL", "level", recognised.level()),
                        part("COMPONENT", "component", recognised.component().map(Target::label)),
                        part("OUTCOMES", "count", count(recognised)),
                        part("GRADE", "grade", recognised.grade().map(Grade::text)),
                        part("UNTIL", "until", recognised.until()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? Optional.empty() : Optional.of(words.say(code, Facts.of("what", Fact.of(parts))));
    }

    private static String credits(CreditAmount amount) {
        return amount.asEcts().map(EctsCredits::toString).orElseGet(amount::toString);
    }

    private static Optional<Integer> count(Recognised recognised) {
        return Optional.of(recognised.outcomes().size()).filter(number -> number > 0);
    }

    private Optional<String> part(String code, String name, Optional<?> value) {
        return value.map(told -> words.say(code, LetterWords.facts(LetterWords.fact(name, told.toString()))));
    }

    String basis(CreditBasis basis) {
        return words.say(
                "BASIS_" + basis.kind().name(),
                LetterWords.facts(LetterWords.fact("by", basis.by()), LetterWords.fact("on", basis.assessedOn())));
    }
}
