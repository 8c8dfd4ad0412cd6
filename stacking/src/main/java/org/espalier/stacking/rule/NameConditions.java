package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.text.Identifier;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** Conditions on titles and on the names of organisations. */
final class NameConditions {

    private NameConditions() {}

    static void of(HoldingFilter filter, Conditions conditions) {
        Set<String> titles = Texts.folded(filter.titles());
        conditions.add(
                "title",
                "titled ",
                filter.titles(),
                holding -> Called.byTitle(holding, told -> Texts.anyIn(told, titles)));
        List<Wildcard> patterns = Wildcard.all(Texts.folded(filter.titlePatterns()));
        conditions.add(
                "title",
                "titled like ",
                filter.titlePatterns(),
                holding -> Called.byTitle(holding, told -> isLike(told, patterns)));
        Set<String> bodies = Texts.folded(filter.awardingBodies());
        conditions.add(
                "awarding body",
                "awarded by ",
                filter.awardingBodies(),
                holding -> named(holding.credential().awardingBodies(), bodies));
        Set<String> providers = Texts.folded(filter.providers());
        conditions.add(
                "provider",
                "taught by ",
                filter.providers(),
                holding -> named(teaching(holding.credential()), providers));
        Set<String> registers = Texts.folded(filter.registers());
        conditions.add(
                "register of the awarding body",
                "awarded by a body registered in ",
                filter.registers(),
                holding -> registered(holding, registers));
    }

    private static boolean isLike(Collection<String> titles, List<Wildcard> patterns) {
        for (String text : titles) {
            if (Wildcard.matches(Texts.folded(text), patterns)) {
                return true;
            }
        }
        return false;
    }

    /** Who teaches: the awarding bodies, unless others are told. */
    private static List<Organisation> teaching(MicroCredential credential) {
        return credential.providers().isEmpty() ? credential.awardingBodies() : credential.providers();
    }

    private static Answer named(List<Organisation> bodies, Set<String> wanted) {
        Answer answer = bodies.isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (Organisation body : bodies) {
            answer = answer.or(named(body, wanted));
        }
        return answer;
    }

    private static Answer named(Organisation body, Set<String> wanted) {
        boolean named = body.name().isPresent();
        if (named && Texts.anyIn(body.name().orElseThrow().values(), wanted)) {
            return Answer.YES;
        }
        List<Identifier> numbers = numbers(body);
        for (Identifier number : numbers) {
            if (wanted.contains(Texts.folded(number.value()))) {
                return Answer.YES;
            }
        }
        return named || !numbers.isEmpty() ? Answer.NO : Answer.UNKNOWN;
    }

    private static List<Identifier> numbers(Organisation body) {
        return body.legalIdentifier().isEmpty()
                ? body.identifiers()
                : Stream.concat(body.legalIdentifier().stream(), body.identifiers().stream())
                        .toList();
    }

    /** Never no: that an identifier is not told does not mean that there is none. */
    private static Answer registered(CountedHolding holding, Set<String> registers) {
        for (Organisation body : holding.credential().awardingBodies()) {
            for (Identifier number : numbers(body)) {
                if (number.scheme()
                        .map(Texts::folded)
                        .filter(registers::contains)
                        .isPresent()) {
                    return Answer.YES;
                }
            }
        }
        return Answer.UNKNOWN;
    }
}
