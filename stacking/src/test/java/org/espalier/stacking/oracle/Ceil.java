package org.espalier.stacking.oracle;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.rule.RuleUse;

/**
 * A rule of kind maximum: of what it selects only so much counts for the minima that stand beside it.
 *
 * @param use the rule
 * @param text the rule as its file tells it
 * @param exceptions the exceptions from it
 * @param held what is held
 * @param answers whether it cuts each holding, as far as that was asked
 */
record Ceil(RuleUse use, RuleText text, List<CaseDecision> exceptions, Held held, Map<Integer, Answer> answers) {

    Ceil(RuleUse use, RuleText text, List<CaseDecision> exceptions, Held held) {
        this(use, text, exceptions, held, new HashMap<>());
    }

    /** Whether it counts in the unit of another rule, which has a minimum and nothing else. */
    boolean cuts(RuleText other) {
        boolean sum = switch (other.kind()) {
            case "credits", "count", "hours" -> !other.isHigh();
            case "level-profile" -> true;
            case "residency" -> !other.has("last");
            default -> false;
        };
        return sum
                && other.has("minimum")
                && other.measure().equals(text.measure())
                && other.system().equals(text.system());
    }

    Rational most() {
        return text.amount("maximum").orElseThrow();
    }

    /** Whether it cuts a holding. */
    Answer answer(int number) {
        return answers.computeIfAbsent(number, this::find);
    }

    private Answer find(int number) {
        return held.one(number, List.of(exceptions))
                .filter(holding -> !holding.isForced())
                .map(text.filter()::answer)
                .orElse(Answer.NO);
    }

    /** What counts surely of some holdings beside several maxima, sorted by id: each cuts what none before it cuts. */
    static Rational counted(Judged judged, List<Ceil> all, BitSet holdings) {
        BitSet[] cut = new BitSet[all.size() + 1];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = new BitSet();
        }
        holdings.stream().forEach(number -> place(number, all).ifPresent(place -> cut[place].set(number)));
        Rational counted = least(judged, cut[all.size()]);
        for (int i = 0; i < all.size(); i++) {
            counted = counted.plus(least(judged, cut[i]).min(all.get(i).most()));
        }
        return counted;
    }

    private static Rational least(Judged judged, BitSet holdings) {
        return judged.over(holdings).least().orElse(Rational.ZERO);
    }

    /** Which of them cuts a holding, the last place for none; empty where two may, and it is not known which. */
    private static Optional<Integer> place(int number, List<Ceil> all) {
        int open = 0;
        int place = all.size();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).answer(number) == Answer.UNKNOWN) {
                open++;
                place = i;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).answer(number) == Answer.YES) {
                return Optional.of(i);
            }
        }
        return open > 1 ? Optional.empty() : Optional.of(place);
    }
}
