package org.espalier.qa.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;

/** Whether two credentials certify the same outcomes, by ids or skills; words alone cannot be compared. */
final class Duplicates {

    private static final OfferQuestion QUESTION = OfferQuestion.DUPLICATED_OUTCOMES;

    private Duplicates() {}

    static Stream<OfferAnswer> of(Offer offer) {
        List<OfferAnswer> answers = new ArrayList<>();
        List<OfferItem> items = offer.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.size() == 1) {
                answers.add(OfferAnswer.notApplicable(QUESTION, items.get(i), "there is only one credential"));
            }
            for (OfferItem later : items.subList(i + 1, items.size())) {
                answers.add(answer(items.get(i), later));
            }
        }
        return answers.stream();
    }

    private static OfferAnswer answer(OfferItem item, OfferItem later) {
        Set<String> shared = Outcomes.identified(later);
        shared.retainAll(Outcomes.identified(item));
        boolean comparable = Outcomes.areAllIdentified(item) && Outcomes.areAllIdentified(later);
        OfferAnswer answer = !shared.isEmpty() || comparable
                ? OfferAnswer.of(QUESTION, later, Verdict.of(shared.isEmpty()))
                : OfferAnswer.missing(QUESTION, later, "outcomes by ids or skills");
        OfferAnswer told = answer.with("other", Fact.of(item.credential().label()));
        return shared.isEmpty() ? told : told.with("shared", Fact.of(shared));
    }
}
