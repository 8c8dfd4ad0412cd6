package org.espalier.recognition;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.recognition.decision.RecognitionStep;

/** By which rules the credential is weighed. */
final class RouteStep implements Step {

    private static final String CODE = "RECOGNITION_ROUTE";

    @Override
    public RecognitionStep step() {
        return RecognitionStep.ROUTE;
    }

    @Override
    public List<Item> take(RecognitionCase given) {
        Way way = Way.of(given);
        Facts facts = Facts.of("route", Told.words(way.route()), "quality", Told.words(given.quality()));
        return way == Way.UNKNOWN ? List.of(unknown(facts, given)) : List.of(Item.told(Told.satisfied(CODE, facts)));
    }

    private static Item unknown(Facts facts, RecognitionCase given) {
        List<String> data = missing(given);
        return Item.open(
                Told.undetermined(CODE, facts.with("missing", Fact.of(data))),
                given.remedies().information(data));
    }

    private static List<String> missing(RecognitionCase given) {
        boolean known = given.credential().awardingBodies().stream()
                .anyMatch(body -> body.kind().equals(Optional.of(OrganisationKind.HIGHER_EDUCATION_INSTITUTION)));
        return List.of(known ? "type of quality assurance" : "kind of the awarding body");
    }
}
