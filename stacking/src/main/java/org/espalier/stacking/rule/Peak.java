package org.espalier.stacking.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.rule.Variety.Value;

/**
 * The largest amount that the holdings of one value have together.
 *
 * @param span what it can be: at least what surely has one value, at most what may have one value
 * @param value the value of which there is most for sure; empty where it is not known
 */
record Peak(Span span, String value) {

    /**
     * The largest amount.
     *
     * @param values the values of the holdings
     * @param amounts for each of them how much its holding has
     */
    static Peak of(List<Value> values, List<CreditValue> amounts) {
        Peak peak = new Peak(Span.ZERO, "");
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            Predicate<Value> same = other -> other.sure() && other.trait().same(value.trait()) == Answer.YES;
            Predicate<Value> mayBeSame = other -> other.trait().mayBe(value.trait());
            Rational least = value.sure()
                    ? total(values, amounts, i, same, amount -> Optional.of(amount.from()))
                            .orElseThrow()
                    : Rational.ZERO;
            peak = peak.with(least, total(values, amounts, i, mayBeSame, CreditValue::to), value.trait());
        }
        return peak;
    }

    private Peak with(Rational least, Optional<Rational> most, Trait trait) {
        boolean higher = least.compareTo(span.from()) > 0;
        Optional<Rational> highest = span.to().flatMap(known -> most.map(known::max));
        return new Peak(new Span(least.max(span.from()), highest), higher ? trait.text() : value);
    }

    /** What one holding has, together with all others that have one of the values wanted; each once. */
    private static Optional<Rational> total(
            List<Value> values,
            List<CreditValue> amounts,
            int first,
            Predicate<Value> wanted,
            Function<CreditValue, Optional<Rational>> end) {
        Optional<Rational> total = end.apply(amounts.get(first));
        Set<CredentialId> seen =
                new HashSet<>(Set.of(values.get(first).holding().id()));
        for (int i = 0; i < values.size() && total.isPresent(); i++) {
            Value other = values.get(i);
            if (wanted.test(other) && seen.add(other.holding().id())) {
                total = Span.plus(total, end.apply(amounts.get(i)));
            }
        }
        return total;
    }
}
