package org.espalier.qa.offer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Stackability;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;

/**
 * Whether what is said to be stackable leads somewhere: in the end to a credential outside the offer, or to one that stands
 * alone. A circle leads nowhere.
 */
final class Nowhere {

    private static final OfferQuestion QUESTION = OfferQuestion.LEADS_NOWHERE;

    private final Map<CredentialId, OfferItem> items;

    private Nowhere(Offer offer) {
        this.items = offer.items().stream()
                .collect(Collectors.toMap(item -> item.credential().id(), Function.identity()));
    }

    static Stream<OfferAnswer> of(Offer offer) {
        return offer.items().stream().map(new Nowhere(offer)::answer);
    }

    private OfferAnswer answer(OfferItem item) {
        Optional<Stackability> told = item.credential().stackability();
        if (item.leadsTo().isEmpty() && told.isEmpty()) {
            return OfferAnswer.missing(QUESTION, item, "whether and towards what it can be stacked");
        }
        if (item.leadsTo().isEmpty() && told.equals(Optional.of(Stackability.STAND_ALONE))) {
            return OfferAnswer.notApplicable(QUESTION, item, "it stands alone");
        }
        return reachesAnEnd(item)
                ? OfferAnswer.of(QUESTION, item, Verdict.SATISFIED)
                : OfferAnswer.of(QUESTION, item, Verdict.VIOLATED).with("why", Fact.of(why(item)));
    }

    private static String why(OfferItem item) {
        return item.leadsTo().isEmpty()
                ? "it is said to be stackable, and nothing is named towards which"
                : "what it leads to leads nowhere";
    }

    private boolean reachesAnEnd(OfferItem start) {
        Set<CredentialId> seen = new HashSet<>();
        Deque<CredentialId> next = new ArrayDeque<>(start.leadsTo());
        while (!next.isEmpty()) {
            CredentialId id = next.pop();
            OfferItem item = items.get(id);
            if (item == null || isEnd(item)) {
                return true;
            }
            if (seen.add(id)) {
                next.addAll(item.leadsTo());
            }
        }
        return false;
    }

    private static boolean isEnd(OfferItem item) {
        return item.leadsTo().isEmpty()
                && item.credential().stackability().equals(Optional.of(Stackability.STAND_ALONE));
    }
}
