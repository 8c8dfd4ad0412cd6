package org.espalier.stacking.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.rule.Parting;
import org.espalier.stacking.rule.Tally;

/**
 * Writes the sums that rules ask for as inequalities.
 *
 * @param amounts the amounts that may be counted
 * @param question what is asked
 */
record SumRows(Amounts amounts, Question question) {

    /** What a rule asks of what counts for some leaves. */
    void add(Decided rule, Set<String> leaves, List<Inequality> rows) {
        for (Tally tally : rule.tallies()) {
            tally.implied().ifPresent(sum -> Gain.of(sum).ifPresent(gain -> add(rule, leaves, sum, gain, rows)));
        }
        question.after()
                .ifPresent(day -> rule.use()
                        .rule()
                        .dependence()
                        .ifPresent(needs -> rows.addAll(new LostNeeds(amounts, rule, needs, day).rows(leaves))));
    }

    /** Where a holding may count twice, only what grows with it is looked at. */
    private void add(Decided rule, Set<String> leaves, Tally.Sum sum, Gain gain, List<Inequality> rows) {
        boolean apart = amounts.areApart(leaves, gain.quantity());
        String id = rule.use().id();
        if (sum.parting().isPresent()) {
            sum.minimum().ifPresent(least -> inParts(rule, leaves, sum, gain, rows));
            return;
        }
        if (apart || gain.isGain()) {
            sum.minimum()
                    .ifPresent(least -> rows.add(
                            Inequality.atLeast(id, amounts.sum(rule, leaves, sum, gain, true), least, sum.isStrict())));
        }
        if (apart) {
            sum.maximum()
                    .ifPresent(most -> rows.add(
                            new Inequality(id, amounts.sum(rule, leaves, sum, gain, false), most, sum.isStrict())));
        }
    }

    /** Of each part so much counts as there is, and no more than is let. */
    private void inParts(Decided rule, Set<String> leaves, Tally.Sum sum, Gain gain, List<Inequality> rows) {
        String id = rule.use().id();
        Parting parting = sum.parting().orElseThrow();
        Map<Integer, Rational> counted = new HashMap<>();
        for (int part = 0; part < parting.maxima().size(); part++) {
            int number = amounts.inPart(id, sum, part);
            counted.put(number, Rational.ONE);
            Map<Integer, Rational> there = amounts.sum(rule, leaves, sum, gain, part);
            there.replaceAll((amount, factor) -> factor.negated());
            there.put(number, Rational.ONE);
            rows.add(new Inequality(id, there, Rational.ZERO, false));
            String cutting = parting instanceof CutByMaxima ? parting.name(part) : id;
            parting.maxima()
                    .get(part)
                    .filter(most -> question.among().test(cutting))
                    .ifPresent(most -> rows.add(new Inequality(cutting, Map.of(number, Rational.ONE), most, false)));
        }
        rows.add(Inequality.atLeast(id, counted, sum.minimum().orElseThrow(), sum.isStrict()));
    }
}
