package org.espalier.recognition.comparison;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids of questions: the credential, the component, the element and the outcome, with bars between them. */
final class QuestionId {

    private static final String BAR = "|";

    private QuestionId() {}

    static String of(ComparisonCase given, ComparisonElement element, Optional<String> outcome) {
        return Stream.concat(
                        Stream.of(
                                given.credential().id().text(),
                                given.component().id(),
                                element.label()),
                        outcome.stream())
                .map(QuestionId::escaped)
                .collect(Collectors.joining(BAR));
    }

    /** Whether an id is of the same credential and another component: an answer for another comparison. */
    static boolean isOfOtherComponent(String id, ComparisonCase given) {
        String credential = escaped(given.credential().id().text()) + BAR;
        String component = credential + escaped(given.component().id()) + BAR;
        return id.startsWith(credential) && !id.startsWith(component);
    }

    private static String escaped(String part) {
        return part.replace("%", "%25").replace(BAR, "%7C");
    }
}
