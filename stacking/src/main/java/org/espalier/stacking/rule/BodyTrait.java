package org.espalier.stacking.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.Organisation;
import org.espalier.core.text.Identifier;
import org.espalier.stacking.evaluation.Answer;

/**
 * An organisation, by its numbers in registers and its names in languages. Two are compared by the numbers of a register
 * in which both stand, else by their names in a language in which both have one; else it is not known whether they are
 * one.
 *
 * @param numbers the numbers by register; one of no known register stands alone, and can only show that two are one
 * @param names the names by language, folded
 * @param text what it is called
 */
record BodyTrait(Map<String, Set<String>> numbers, Map<String, Set<String>> names, String text) implements Trait {

    static final BodyTrait UNKNOWN = new BodyTrait(Map.of(), Map.of(), "");

    static BodyTrait of(Organisation body) {
        Map<String, Set<String>> numbers = new HashMap<>();
        Stream.concat(body.legalIdentifier().stream(), body.identifiers().stream())
                .forEach(number -> add(numbers, register(number), number.value()));
        Map<String, Set<String>> names = new HashMap<>();
        body.name().ifPresent(name -> name.texts().forEach((language, text) -> add(names, language.tag(), text)));
        return new BodyTrait(numbers, names, numbers.isEmpty() && names.isEmpty() ? "" : body.label());
    }

    private static String register(Identifier number) {
        return number.scheme().map(scheme -> "of " + scheme).orElseGet(number::value);
    }

    private static void add(Map<String, Set<String>> texts, String key, String text) {
        texts.computeIfAbsent(key, none -> new HashSet<>()).add(Texts.folded(text));
    }

    @Override
    public Answer same(Trait other) {
        return other instanceof BodyTrait body ? same(body) : Answer.NO;
    }

    private Answer same(BodyTrait other) {
        Answer byNumber = compare(numbers, other.numbers);
        return byNumber == Answer.UNKNOWN ? compare(names, other.names) : byNumber;
    }

    private static Answer compare(Map<String, Set<String>> one, Map<String, Set<String>> other) {
        Answer answer = Answer.UNKNOWN;
        for (Map.Entry<String, Set<String>> entry : one.entrySet()) {
            Set<String> texts = other.getOrDefault(entry.getKey(), Set.of());
            if (texts.stream().anyMatch(entry.getValue()::contains)) {
                return Answer.YES;
            }
            answer = texts.isEmpty() ? answer : Answer.NO;
        }
        return answer;
    }

    @Override
    public boolean mayBe(Trait other) {
        return same(other) != Answer.NO;
    }

    @Override
    public int exactness() {
        return 0;
    }

    /** Another register or language may always tell more. */
    @Override
    public boolean isOpen() {
        return true;
    }
}
