package org.espalier.stacking.rule;

import java.util.List;
import java.util.Set;
import org.espalier.core.credential.HoldingState;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** Conditions on what is always known of a holding. One that carries no tag or code does not have the one wanted. */
final class MarkConditions {

    private MarkConditions() {}

    static void of(HoldingFilter filter, Conditions conditions) {
        Set<String> tags = Set.copyOf(filter.tags());
        conditions.add(
                "tags",
                "tagged ",
                filter.tags(),
                holding -> Answer.of(Told.isAnyIn(holding.holding().tags(), tags)));
        conditions.add(
                "id", "", filter.credentials(), holding -> Answer.of(Called.byId(holding, filter.credentials())));
        conditions.add("state", "", filter.states(), holding -> state(holding, filter.states()));
        codes(filter, conditions);
        filter.recognised()
                .ifPresent(wanted -> conditions.add(
                        "grant",
                        wanted ? "recognised by the receiver" : "not by recognition",
                        holding -> recognised(holding, wanted)));
    }

    /** Not known where the day of the award says that it is earned, and its state does not. */
    private static Answer state(CountedHolding holding, Set<HoldingState> wanted) {
        Answer told = Answer.of(wanted.contains(holding.holding().state()));
        boolean open = holding.isDateContradictory() && told != Answer.of(wanted.contains(HoldingState.EARNED));
        return open ? Answer.UNKNOWN : told;
    }

    private static Answer recognised(CountedHolding holding, boolean wanted) {
        return holding.mayBeRecognised() ? Answer.UNKNOWN : Answer.of(holding.isRecognised() == wanted);
    }

    private static void codes(HoldingFilter filter, Conditions conditions) {
        conditions.add(
                "codes",
                "with code ",
                filter.codes(),
                holding -> Answer.of(Called.byCode(holding, filter.codes()::contains)));
        List<Wildcard> patterns = Wildcard.all(filter.codePatterns());
        conditions.add(
                "codes",
                "with code like ",
                filter.codePatterns(),
                holding -> Answer.of(Called.byCode(holding, code -> Wildcard.matches(code, patterns))));
        CodeRange range = CodeRange.of(filter.codesFrom(), filter.codesTo());
        if (!range.isOpen()) {
            conditions.add(
                    "codes", "with code " + range.words(), holding -> Answer.of(Called.byCode(holding, range::covers)));
        }
    }
}
