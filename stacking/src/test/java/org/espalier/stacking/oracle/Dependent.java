package org.espalier.stacking.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.rule.Outcome;
import org.espalier.stacking.rule.RuleUse;

/**
 * A rule by which holdings depend on others: on what is counted, or on what is held.
 *
 * @param use the rule
 * @param held what is held
 * @param applied the exceptions that apply to it
 * @param known of which sets of holdings it holds, as far as that was asked
 */
record Dependent(RuleUse use, Held held, List<List<CaseDecision>> applied, Map<BitSet, Boolean> known) {

    Dependent(RuleUse use, Held held, List<List<CaseDecision>> applied) {
        this(use, held, applied, new HashMap<>());
    }

    private static boolean isOf(String kind) {
        return kind.equals("order") || kind.equals("prerequisite");
    }

    static boolean is(RuleUse use) {
        return isOf(RuleText.of(use.rule()).kind());
    }

    /** Whether it looks for others among all that is held. */
    boolean amongHeld() {
        RuleText text = RuleText.of(use.rule());
        return text.kind().equals("prerequisite")
                && !text.json().path("among").asText("held").equals("counted");
    }

    /** Whether it holds of what is counted. */
    boolean holds(BitSet counted) {
        Boolean holds = known.get(counted);
        if (holds == null) {
            holds = amongHeld() || outcomes(counted).stream().noneMatch(Dependent::isAgainst);
            known.put(Bits.copy(counted), holds);
        }
        return holds;
    }

    private List<Outcome> outcomes(BitSet holdings) {
        List<CountedUse> uses = new ArrayList<>();
        holdings.stream()
                .forEach(i -> uses.add(CountedUse.builder()
                        .credential(held.get(i).id())
                        .requirement("any")
                        .build()));
        CountedHoldings counted = held.counted(holdings, applied, held.with(uses));
        return use.outcomes(counted);
    }

    private static boolean isAgainst(Outcome outcome) {
        return outcome.verdict() == Verdict.VIOLATED || outcome.verdict() == Verdict.UNDETERMINED;
    }

    /** Whether it lets a holding count, by all that is held. */
    boolean lets(int holding) {
        if (!amongHeld()) {
            return true;
        }
        BitSet all = new BitSet();
        all.set(0, held.size());
        Optional<String> id = Optional.of(held.get(holding).id().text());
        return outcomes(all).stream()
                .noneMatch(outcome ->
                        isAgainst(outcome) && outcome.subject().credential().equals(id));
    }
}
