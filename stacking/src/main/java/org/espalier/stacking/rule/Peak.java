package org.espalier.stacking.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.rule.Variety.Value;

/**
 * The largest amount that the holdings of one value have together.
 *
 * @param from the least that it can be: what surely has the same value
 * @param to the most that it can be: what may have the same value; empty where nothing bounds it
 * @param value the value of which there is most for sure; empty where it is not known
 */
record Peak(Rational from, Optional<Rational> to, String value) {

    static Peak of(Variety variety, Function<CountedHolding, CreditValue> amounts) {
        Peak peak = new Peak(Rational.ZERO, Optional.of(Rational.ZERO), "");
        for (Value value : variety.values()) {
            Rational least = Rational.ZERO;
            if (value.sure()) {
                Predicate<Value> same = other -> other.sure() && other.trait().same(value.trait()) == Answer.YES;
                least = total(
                                variety,
                                value,
                                same,
                                holding -> Optional.of(amounts.apply(holding).from()))
                        .orElseThrow();
            }
            Predicate<Value> mayBeSame = other -> other.trait().mayBe(value.trait());
            Optional<Rational> most = total(
                    variety, value, mayBeSame, holding -> amounts.apply(holding).to());
            peak = peak.with(least, most, value.trait().text());
        }
        return peak;
    }

    private Peak with(Rational least, Optional<Rational> most, String text) {
        boolean higher = least.compareTo(from) > 0;
        Optional<Rational> highest =
                to.isPresent() && most.isPresent() ? Optional.of(to.get().max(most.get())) : Optional.empty();
        return new Peak(least.max(from), highest, higher ? text : value);
    }

    /** What a holding has, together with all others that have one of some values; each once. */
    private static Optional<Rational> total(
            Variety variety,
            Value first,
            Predicate<Value> wanted,
            Function<CountedHolding, Optional<Rational>> amount) {
        Optional<Rational> total = amount.apply(first.holding());
        Set<CredentialId> seen = new HashSet<>(Set.of(first.holding().id()));
        for (Value other : variety.values()) {
            if (wanted.test(other) && seen.add(other.holding().id())) {
                total = Span.plus(total, amount.apply(other.holding()));
            }
        }
        return total;
    }
}
