package org.espalier.stacking.rule;

import java.util.List;
import java.util.Set;
import org.espalier.core.text.Identifier;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** Conditions on what is always known of a holding. One that carries no tag or code does not have the one wanted. */
final class MarkConditions {

    private MarkConditions() {}

    static void of(HoldingFilter filter, Conditions conditions) {
        conditions.add(
                "tags",
                "tagged ",
                filter.tags(),
                holding -> Answer.of(Told.isAnyIn(holding.holding().tags(), filter.tags())));
        conditions.add(
                "id",
                "",
                filter.credentials(),
                holding -> Answer.of(filter.credentials().contains(holding.id())));
        conditions.add(
                "state",
                "",
                filter.states(),
                holding -> Answer.of(filter.states().contains(holding.holding().state())));
        codes(filter, conditions);
        filter.recognised()
                .ifPresent(wanted -> conditions.add(
                        "grant",
                        wanted ? "recognised by the receiver" : "not by recognition",
                        holding -> Answer.of(holding.isRecognised() == wanted)));
    }

    private static void codes(HoldingFilter filter, Conditions conditions) {
        conditions.add("codes", "with code ", filter.codes(), holding -> Answer.of(hasCode(holding, filter.codes())));
        List<Wildcard> patterns = Wildcard.all(filter.codePatterns());
        conditions.add(
                "codes", "with code like ", filter.codePatterns(), holding -> Answer.of(isLike(holding, patterns)));
        CodeRange range = CodeRange.of(filter.codesFrom(), filter.codesTo());
        if (!range.isOpen()) {
            conditions.add("codes", "with code " + range.words(), holding -> Answer.of(isInside(holding, range)));
        }
    }

    private static boolean hasCode(CountedHolding holding, Set<String> wanted) {
        for (Identifier code : holding.credential().identifiers()) {
            if (wanted.contains(code.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLike(CountedHolding holding, List<Wildcard> patterns) {
        for (Identifier code : holding.credential().identifiers()) {
            if (Wildcard.matches(code.value(), patterns)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(CountedHolding holding, CodeRange range) {
        for (Identifier code : holding.credential().identifiers()) {
            if (range.covers(code.value())) {
                return true;
            }
        }
        return false;
    }
}
