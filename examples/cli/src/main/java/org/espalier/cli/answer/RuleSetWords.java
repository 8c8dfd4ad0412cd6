package org.espalier.cli.answer;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Source;
import org.espalier.stacking.ruleset.RuleSet;

/** What a rule set tells about itself, in words. */
final class RuleSetWords {

    private RuleSetWords() {}

    /** Whose rules they are, how far they bind, and how far they were verified. */
    static String standing(RuleSet ruleSet) {
        Stream<Optional<String>> parts = Stream.of(
                ruleSet.jurisdiction().map(Object::toString),
                ruleSet.organisation(),
                ruleSet.bindingForce().map(Words::of),
                Optional.of(Words.of(ruleSet.confidence())));
        return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    /** From when to when they hold. */
    static String period(RuleSet ruleSet) {
        String from = ruleSet.validFrom().map(day -> "from " + day).orElse("");
        String to = ruleSet.validTo().map(day -> "to " + day).orElse("");
        String both = (from + " " + to).strip();
        return both.isEmpty() ? "no dates told" : both;
    }

    static String cited(Source source) {
        return source.citation() + " (" + Words.of(source.confidence()) + ")";
    }
}
