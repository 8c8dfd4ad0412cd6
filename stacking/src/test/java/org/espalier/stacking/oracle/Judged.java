package org.espalier.stacking.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;

/** A rule, evaluated over each set of holdings that is asked for, and once only. */
final class Judged {

    private static final Set<String> WINDOWS = Set.of("credits", "count", "hours");

    private final RuleUse use;
    private final Held held;
    private final List<List<CaseDecision>> above;
    private final Map<BitSet, Said> said = new HashMap<>();
    private final List<Judged> ends = new ArrayList<>();

    /**
     * A rule as it stands below others.
     *
     * @param above the exceptions from each requirement above it, the uppermost first
     */
    Judged(RuleUse use, Held held, List<List<CaseDecision>> above) {
        this.use = use;
        this.held = held;
        this.above = above;
    }

    /** The same use of another rule. */
    Judged using(Rule rule) {
        RuleUse other = RuleUse.builder()
                .id(use.id())
                .addAllFormerIds(use.formerIds())
                .rule(rule)
                .build();
        return new Judged(other, held, above);
    }

    boolean isCutBy(Ceil ceiling) {
        return ceiling.cuts(RuleText.of(use.rule()));
    }

    /** Whether exceptions say that it need not hold, or that it does. */
    boolean isExcused() {
        Circumstances known = held.evaluation().circumstances();
        return use.addressing(known.exceptionsOn(held.evaluation().day())).stream()
                .anyMatch(decision -> decision.kind() == DecisionKind.WAIVE
                        || decision.holds().orElse(false));
    }

    /** Whether it holds; a window is looked at from both ends, so that what is forced may go beyond it and reach its minimum. */
    boolean holds(BitSet holdings) {
        if (ends.isEmpty()) {
            RuleText text = RuleText.of(use.rule());
            boolean window = WINDOWS.contains(text.kind()) && text.isWindow();
            ends.addAll(window ? List.of(using(text.low()), using(text.high())) : List.of(this));
        }
        return ends.stream().allMatch(end -> end.holdsBeside(holdings));
    }

    /** Whether it holds of some holdings, or would without some that are forced, which never make it harder. */
    boolean holdsBeside(BitSet holdings) {
        return over(holdings).holds()
                || forced(holdings).anyMatch(one -> {
                    BitSet without = Bits.copy(holdings);
                    without.clear(one);
                    return !without.isEmpty() && holdsBeside(without);
                });
    }

    private IntStream forced(BitSet holdings) {
        List<CaseDecision> own = use.addressing(
                held.evaluation().circumstances().exceptionsOn(held.evaluation().day()));
        return Stream.concat(above.stream(), Stream.of(own))
                        .flatMap(List::stream)
                        .anyMatch(decision -> decision.kind() == DecisionKind.FORCE)
                ? holdings.stream().filter(number -> isForced(number, own))
                : IntStream.empty();
    }

    private boolean isForced(int number, List<CaseDecision> own) {
        List<List<CaseDecision>> all = new ArrayList<>(above);
        all.add(own);
        return held.one(number, all).filter(CountedHolding::isForced).isPresent();
    }

    Said over(BitSet holdings) {
        Said known = said.get(holdings);
        if (known == null) {
            known = Said.by(use.outcomes(held.counted(holdings, above)));
            said.put(Bits.copy(holdings), known);
        }
        return known;
    }
}
