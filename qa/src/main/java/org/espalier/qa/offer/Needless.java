package org.espalier.qa.offer;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;

/**
 * Whether a credential brings the learner something: an outcome that is wanted, a step to the target, or what another one
 * asks for. One whose outcomes are all held, or given by what comes before it, brings nothing.
 */
final class Needless {

    private static final OfferQuestion QUESTION = OfferQuestion.NEEDLESS;

    private final Offer offer;

    private Needless(Offer offer) {
        this.offer = offer;
    }

    static Stream<OfferAnswer> of(Offer offer) {
        return IntStream.range(0, offer.items().size()).mapToObj(new Needless(offer)::answer);
    }

    private OfferAnswer answer(int place) {
        OfferItem item = offer.items().get(place);
        Set<String> outcomes = Outcomes.identified(item);
        if (Outcomes.areAllIdentified(item) && known(place).containsAll(outcomes)) {
            return OfferAnswer.of(QUESTION, item, Verdict.VIOLATED)
                    .with("why", Fact.of("all its outcomes are held already, or given by what comes before it"));
        }
        return isUseful(item, outcomes) ? OfferAnswer.of(QUESTION, item, Verdict.SATISFIED) : open(item);
    }

    private OfferAnswer open(OfferItem item) {
        if (offer.goals().isEmpty() && offer.target().isEmpty()) {
            return OfferAnswer.missing(QUESTION, item, "what the learner wants");
        }
        if (!offer.goals().isEmpty() && !Outcomes.areAllIdentified(item)) {
            return OfferAnswer.missing(QUESTION, item, "its outcomes, by ids");
        }
        if (offer.target().isPresent() && item.leadsTo().isEmpty()) {
            return OfferAnswer.missing(QUESTION, item, "towards what it can be stacked");
        }
        return OfferAnswer.of(QUESTION, item, Verdict.VIOLATED)
                .with("why", Fact.of("it gives nothing that the learner wants, and nothing asks for it"));
    }

    private Set<String> known(int place) {
        Set<String> known = new HashSet<>(offer.held());
        offer.items().subList(0, place).forEach(earlier -> known.addAll(Outcomes.identified(earlier)));
        return known;
    }

    private boolean isUseful(OfferItem item, Set<String> outcomes) {
        boolean wanted = outcomes.stream()
                .anyMatch(outcome ->
                        offer.goals().contains(outcome) && !offer.held().contains(outcome));
        return wanted || leadsToTarget(item) || isAskedFor(item, outcomes);
    }

    private boolean leadsToTarget(OfferItem item) {
        return offer.target()
                .map(target -> item.leadsTo().contains(target)
                        || item.credential().id().equals(target))
                .orElse(false);
    }

    private boolean isAskedFor(OfferItem item, Set<String> outcomes) {
        CredentialId id = item.credential().id();
        List<Prerequisites> asked = offer.items().stream()
                .filter(other -> other != item)
                .flatMap(other -> other.credential().prerequisites().stream())
                .toList();
        return asked.stream()
                .anyMatch(one -> one.credentials().contains(id) || !Collections.disjoint(one.outcomes(), outcomes));
    }
}
