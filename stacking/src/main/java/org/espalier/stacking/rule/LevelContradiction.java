package org.espalier.stacking.rule;

import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;

/** A rule that allows certain levels only, and another that allows none of them or asks for something at another level. */
final class LevelContradiction implements RuleCheck {

    @Override
    public void check(RuleTree tree, Faults faults) {
        List<PlacedRule> required = tree.required();
        for (int i = 0; i < required.size(); i++) {
            for (int j = 0; j < i; j++) {
                check(required.get(j), required.get(i), faults);
            }
        }
    }

    private static void check(PlacedRule first, PlacedRule second, Faults faults) {
        Optional<LevelRange> one = first.rule().levels();
        Optional<LevelRange> other = second.rule().levels();
        boolean contradict = excludes(one, other) || excludes(one, asked(second)) || excludes(other, asked(first));
        faults.checkBetween(!contradict, second.path(), problem(first, second));
    }

    private static boolean excludes(Optional<LevelRange> one, Optional<LevelRange> other) {
        return one.isPresent() && other.isPresent() && one.get().excludes(other.get());
    }

    /** The levels at which a rule asks for at least something. */
    private static Optional<LevelRange> asked(PlacedRule placed) {
        return placed.rule()
                .amount()
                .filter(amount -> amount.bounds().low().isPresent())
                .map(amount -> LevelRange.of(amount.filter()));
    }

    private static String problem(PlacedRule first, PlacedRule second) {
        return "CONTRADICTION: asks for " + second.rule().sentence() + ", but "
                + first.use().id() + " for " + first.rule().sentence() + ": no level is in both";
    }
}
