package org.espalier.stacking.oracle;

import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.rule.Outcome;

/**
 * What a rule says of some holdings.
 *
 * @param verdict what it says
 * @param least how much is counted for sure, where the rule tells an amount
 * @param most how much may be counted; empty where nothing bounds it or no amount is told
 * @param named whether it names values that are counted
 */
record Said(Verdict verdict, Optional<Rational> least, Optional<Rational> most, boolean named) {

    static Said by(List<Outcome> outcomes) {
        Optional<Outcome> first =
                outcomes.stream().filter(outcome -> !outcome.supporting()).findFirst();
        Optional<Fact> counted = first.map(outcome -> outcome.facts().get("counted"));
        boolean named =
                first.map(outcome -> outcome.facts().containsKey("values")).orElse(false);
        return new Said(Outcome.verdict(outcomes), counted.flatMap(Said::least), counted.flatMap(Said::most), named);
    }

    /** Whether nothing stands against it: it holds for sure, or does not apply. */
    boolean holds() {
        return verdict == Verdict.SATISFIED || verdict == Verdict.NOT_APPLICABLE;
    }

    private static Optional<Rational> least(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return Optional.of(amount.amount());
        }
        if (fact instanceof Fact.Range range) {
            return Optional.of(range.from());
        }
        return fact instanceof Fact.Text text && text.text().startsWith("at least ")
                ? Optional.of(Rational.parse(text.text().split(" ", -1)[2]))
                : Optional.empty();
    }

    private static Optional<Rational> most(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return Optional.of(amount.amount());
        }
        return fact instanceof Fact.Range range ? Optional.of(range.to()) : Optional.empty();
    }
}
