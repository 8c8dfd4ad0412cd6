package org.espalier.stacking.audit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.rule.Ceiling;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.HoldingRule;

/**
 * Writes as inequalities what no credential can be that may yet come, by rules that look at each alone.
 *
 * @param question what is asked
 * @param amounts the amounts that may be counted
 * @param rows the inequalities
 */
record KindLimits(Question question, Amounts amounts, List<Inequality> rows) {

    /** What of the kinds for a leaf cannot be. */
    void add(NewKinds kinds) {
        for (Decided rule : question.over(kinds.leaf())) {
            rule.perHolding().ifPresent(alone -> kinds.kinds().forEach(kind -> limit(rule, alone, kinds, kind)));
            question.barred(rule)
                    .ifPresent(filter -> kinds.kinds().stream()
                            .filter(kind -> kinds.isSelected(kind, filter))
                            .forEach(kind -> nothing(rule, kinds.leaf(), kind)));
        }
    }

    private void limit(Decided rule, HoldingRule alone, NewKinds kinds, BitSet kind) {
        boolean closed = question.after().map(alone::isClosedAfter).orElse(false);
        Optional<HoldingFilter> wanted = alone.selecting();
        if (closed || wanted.map(filter -> !kinds.isSelected(kind, filter)).orElse(false)) {
            nothing(rule, kinds.leaf(), kind);
        }
        alone.largest()
                .filter(most -> kinds.isSelected(kind, most.filter()))
                .ifPresent(most -> rows.add(size(rule, most, kinds.leaf(), kind, Rational.ONE)));
        alone.smallest()
                .filter(least -> kinds.isSelected(kind, least.filter()) && amounts.areWhole())
                .ifPresent(least -> rows.add(size(rule, least, kinds.leaf(), kind, Rational.ONE.negated())));
    }

    /** That so many of a kind are at most so much; or, with the sign changed, at least. */
    private Inequality size(Decided rule, Ceiling each, Requested leaf, BitSet kind, Rational sign) {
        Map<Integer, Rational> factors = new HashMap<>();
        factors.put(amounts.ofNew(leaf, kind, Quantity.of(each.measure(), each.system())), sign);
        factors.put(
                amounts.ofNew(leaf, kind, Quantity.NUMBER),
                each.most().times(sign).negated());
        return new Inequality(rule.use().id(), factors, Rational.ZERO, false);
    }

    /** That nothing of a kind counts for a leaf, in any of the quantities that are asked for. */
    private void nothing(Decided rule, Requested leaf, BitSet kind) {
        Map<Integer, Rational> factors = new HashMap<>();
        question.frame()
                .tallies()
                .flatMap(tally -> Gain.of(tally).stream())
                .map(Gain::quantity)
                .distinct()
                .forEach(quantity -> factors.put(amounts.ofNew(leaf, kind, quantity), Rational.ONE));
        rows.add(new Inequality(rule.use().id(), factors, Rational.ZERO, false));
    }
}
