package org.espalier.qa.offer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;

/** Whether it is told why a credential expires. An offer that tells no reason has none to show. */
final class Expiry {

    private static final OfferQuestion QUESTION = OfferQuestion.EXPIRY;

    private Expiry() {}

    static Stream<OfferAnswer> of(Offer offer) {
        return offer.items().stream().map(Expiry::answer);
    }

    private static OfferAnswer answer(OfferItem item) {
        Optional<LocalDate> last = item.credential().validTo();
        if (last.isEmpty()) {
            return OfferAnswer.notApplicable(QUESTION, item, "it does not expire");
        }
        boolean told = item.expiryReason().isPresent();
        OfferAnswer answer = OfferAnswer.of(QUESTION, item, Verdict.of(told)).with("last", Fact.of(last.get()));
        return item.expiryReason().map(why -> answer.with("why", Fact.of(why))).orElse(answer);
    }
}
