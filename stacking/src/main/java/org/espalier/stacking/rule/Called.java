package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** By what a holding is called: its own id, codes and titles, and those of what it stands for by an exception. */
final class Called {

    private Called() {}

    static boolean byId(CountedHolding holding, Set<CredentialId> wanted) {
        return wanted.contains(holding.id()) || Told.isAnyIn(holding.standsFor(), wanted);
    }

    static boolean byCode(CountedHolding holding, Predicate<String> wanted) {
        for (Identifier code : holding.credential().identifiers()) {
            if (wanted.test(code.value())) {
                return true;
            }
        }
        return !holding.standsFor().isEmpty() && substituted(holding).stream().anyMatch(wanted);
    }

    static Answer byTitle(CountedHolding holding, Predicate<Collection<String>> wanted) {
        if (!holding.standsFor().isEmpty() && wanted.test(substituted(holding))) {
            return Answer.YES;
        }
        return holding.credential()
                .title()
                .map(LocalizedText::values)
                .map(titles -> Answer.of(wanted.test(titles)))
                .orElse(Answer.UNKNOWN);
    }

    private static List<String> substituted(CountedHolding holding) {
        return holding.standsFor().stream().map(CredentialId::text).toList();
    }
}
