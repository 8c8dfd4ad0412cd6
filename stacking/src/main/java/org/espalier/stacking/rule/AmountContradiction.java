package org.espalier.stacking.rule;

import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;

/**
 * Two rules that must both hold, the one asking for more of something than the other allows of it or of more than it.
 * Where nothing at all is allowed, {@link RequiredAndExcluded} says so.
 */
final class AmountContradiction implements RuleCheck {

    @Override
    public void check(RuleTree tree, Faults faults) {
        List<PlacedRule> rules = tree.required().stream()
                .filter(placed -> placed.rule().amount().isPresent())
                .toList();
        for (PlacedRule asking : rules) {
            for (PlacedRule allowing : rules) {
                if (contradict(amount(asking), amount(allowing))) {
                    faults.checkBetween(false, asking.path(), problem(asking, allowing));
                }
            }
        }
    }

    private static BoundedAmount amount(PlacedRule placed) {
        return placed.rule().amount().orElseThrow();
    }

    private static boolean contradict(BoundedAmount asking, BoundedAmount allowing) {
        Optional<Rational> low = asking.bounds().low();
        Optional<Rational> high = allowing.bounds().high();
        return asking.unit().equals(allowing.unit())
                && allowing.filter().covers(asking.filter())
                && low.isPresent()
                && high.isPresent()
                && high.get().signum() > 0
                && isMore(low.get().compareTo(high.get()), asking.bounds(), allowing.bounds());
    }

    private static boolean isMore(int comparison, Bounds asking, Bounds allowing) {
        return comparison > 0 || (comparison == 0 && !(asking.lowIncluded() && allowing.highIncluded()));
    }

    private static String problem(PlacedRule asking, PlacedRule allowing) {
        return "CONTRADICTION: asks for " + asking.rule().sentence() + ", but "
                + allowing.use().id() + " allows " + allowing.rule().sentence();
    }
}
