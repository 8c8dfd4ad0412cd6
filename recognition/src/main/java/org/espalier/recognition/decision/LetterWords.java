package org.espalier.recognition.decision;

import java.util.Map;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;

/** Sentences of a letter, by their code and the facts that they tell. */
record LetterWords(Wording words, Wording findings) {

    String say(String code) {
        return say(code, Facts.none());
    }

    String say(String code, Facts facts) {
        return words.sentence(Finding.of("LETTER_" + code, Verdict.NOT_APPLICABLE, Severity.NOTE)
                .facts(facts)
                .build());
    }

    String reason(Finding finding) {
        return findings.sentence(finding);
    }

    /** The facts that are there, by their names. */
    @SafeVarargs
    static Facts facts(Map.Entry<String, ? extends Optional<?>>... facts) {
        Facts all = Facts.none();
        for (Map.Entry<String, ? extends Optional<?>> fact : facts) {
            if (fact.getValue().isPresent()) {
                all = all.with(
                        fact.getKey(), Fact.of(fact.getValue().orElseThrow().toString()));
            }
        }
        return all;
    }

    static Map.Entry<String, Optional<?>> fact(String name, Optional<?> value) {
        return Map.entry(name, value);
    }

    static Map.Entry<String, Optional<?>> fact(String name, Object value) {
        return Map.entry(name, Optional.of(value));
    }
}
