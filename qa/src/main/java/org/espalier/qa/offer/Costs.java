package org.espalier.qa.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.espalier.core.credential.Fee;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;

/** Whether every cost is told before learners enrol. Where no cost is told, that is not "free". */
final class Costs {

    private static final OfferQuestion QUESTION = OfferQuestion.HIDDEN_COSTS;

    private Costs() {}

    static Stream<OfferAnswer> of(Offer offer) {
        return offer.items().stream().map(Costs::answer);
    }

    private static OfferAnswer answer(OfferItem item) {
        List<String> hidden = item.costs().stream()
                .filter(cost -> cost.published().equals(Optional.of(false)))
                .map(Cost::what)
                .toList();
        if (!hidden.isEmpty() || item.costsComplete().equals(Optional.of(false))) {
            OfferAnswer answer = OfferAnswer.of(QUESTION, item, Verdict.VIOLATED)
                    .with("hidden", Fact.of(hidden.isEmpty() ? List.of("costs that are not told") : hidden));
            return withTotal(answer, item);
        }
        return missing(item)
                .map(datum -> OfferAnswer.missing(QUESTION, item, datum))
                .orElseGet(() -> withTotal(OfferAnswer.of(QUESTION, item, Verdict.SATISFIED), item));
    }

    private static Optional<String> missing(OfferItem item) {
        if (item.costs().stream().anyMatch(cost -> cost.published().isEmpty())) {
            return Optional.of("whether every cost is told beforehand");
        }
        return item.costsComplete().isEmpty() ? Optional.of("whether these are all costs") : Optional.empty();
    }

    /** The sum in each currency; nothing is converted. */
    private static OfferAnswer withTotal(OfferAnswer answer, OfferItem item) {
        Map<String, Rational> sums = new TreeMap<>();
        fees(item).forEach(fee -> sums.merge(fee.currency(), fee.amount(), Rational::plus));
        List<String> total = sums.entrySet().stream()
                .map(sum -> sum.getValue() + " " + sum.getKey())
                .toList();
        return total.isEmpty() ? answer : answer.with("total", Fact.of(total));
    }

    private static Stream<Fee> fees(OfferItem item) {
        return Stream.concat(
                item.credential().fee().stream(), item.costs().stream().map(Cost::fee));
    }
}
