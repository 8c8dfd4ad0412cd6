package org.espalier.stacking.rule;

import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;

/** A component that must be there by one rule and must not be there by another. */
final class RequiredAndExcluded implements RuleCheck {

    @Override
    public void check(RuleTree tree, Faults faults) {
        List<PlacedRule> required = tree.required();
        for (PlacedRule asking : required) {
            for (PlacedRule excluding : required) {
                if (asks(asking.rule()).isPresent()
                        && asks(asking.rule()).equals(excluding.rule().excluded())) {
                    faults.checkBetween(false, asking.path(), problem(asking, excluding));
                }
            }
        }
    }

    /** What a rule asks at least something of. */
    private static Optional<HoldingFilter> asks(Rule rule) {
        return rule.amount()
                .filter(amount -> amount.bounds().low().map(Rational::signum).isPresent())
                .map(BoundedAmount::filter);
    }

    private static String problem(PlacedRule asking, PlacedRule excluding) {
        return "REQUIRED_AND_EXCLUDED: asks for " + asking.rule().sentence() + ", but "
                + excluding.use().id() + " excludes it";
    }
}
