package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.jspecify.annotations.Nullable;

/**
 * The sets of levels that some holdings may have together, as bits, the lowest level first. An unknown level may be any; a
 * holding that may not be selected may be left out. There are 256 sets, so that all ways are looked at.
 */
final class LevelSets {

    private static final int LEVELS = EqfLevel.values().length;

    private final Missing missing = new Missing();
    private int known;
    private int holdings;

    /** The sets that are possible; null as long as that is only the set of the known levels. */
    private @Nullable BitSet possible;

    LevelSets(CountedHoldings counted, HoldingFilter filter) {
        for (CountedHolding holding : counted.inAnyOrder()) {
            Answer selected = filter.answer(holding);
            if (selected != Answer.NO) {
                add(holding, selected);
                missing.add(filter, selected, holding);
            }
        }
    }

    private void add(CountedHolding holding, Answer selected) {
        holdings++;
        Optional<EqfLevel> level = holding.level();
        if (selected != Answer.YES || level.isEmpty()) {
            possible = more(possible(), selected, level);
        } else if (possible != null) {
            possible = more(possible, selected, level);
        }
        if (selected == Answer.YES && level.isPresent()) {
            known |= bit(level.get());
        }
        if (level.isEmpty()) {
            missing.add("level", holding);
        }
    }

    private static BitSet more(BitSet sets, Answer selected, Optional<EqfLevel> known) {
        BitSet more = selected == Answer.YES ? new BitSet() : (BitSet) sets.clone();
        for (EqfLevel level : known.map(List::of).orElseGet(() -> List.of(EqfLevel.values()))) {
            sets.stream().forEach(set -> more.set(set | bit(level)));
        }
        return more;
    }

    private BitSet possible() {
        if (possible != null) {
            return possible;
        }
        BitSet only = new BitSet();
        only.set(known);
        return only;
    }

    private static int bit(EqfLevel level) {
        return 1 << (level.number() - 1);
    }

    /** Whether all sets that are possible, some or none of them are as a rule wants them. */
    Verdict judge(IntPredicate wanted) {
        if (holdings < 2) {
            return Verdict.NOT_APPLICABLE;
        }
        if (possible == null) {
            return Verdict.of(wanted.test(known));
        }
        boolean all = possible.stream().allMatch(wanted);
        boolean some = all || possible.stream().anyMatch(wanted);
        return all ? Verdict.SATISFIED : some ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }

    /** The outcome of a rule, with the levels that are surely held and what is missing. */
    Outcome outcome(String code, Fact required, IntPredicate wanted) {
        Outcome outcome = Outcome.of(code, judge(wanted)).with("required", required);
        List<String> levels = known();
        Outcome told = levels.isEmpty() ? outcome : outcome.with("levels", Fact.of(levels));
        return told.verdict() == Verdict.UNDETERMINED ? told.missing(missing.sorted()) : told;
    }

    private List<String> known() {
        List<String> levels = new ArrayList<>(2);
        for (EqfLevel level : EqfLevel.values()) {
            if ((known & bit(level)) != 0) {
                levels.add(level.toString());
            }
        }
        return levels;
    }

    /** The levels between the lowest and the highest known one that nobody is known to hold. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        int held = known;
        for (EqfLevel level : EqfLevel.values()) {
            boolean between = (held & (bit(level) - 1)) != 0 && (held >> (level.number() - 1)) > 1;
            if (between && (held & bit(level)) == 0) {
                gaps.add(level.toString());
            }
        }
        return gaps;
    }

    static boolean isOneLevel(int set) {
        return Integer.bitCount(set) <= 1;
    }

    /** Whether no level is left out between the lowest and the highest. */
    static boolean isWithoutGap(int set) {
        int lowest = set >> Math.min(Integer.numberOfTrailingZeros(set), LEVELS);
        return (lowest & (lowest + 1)) == 0;
    }
}
