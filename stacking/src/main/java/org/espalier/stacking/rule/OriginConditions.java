package org.espalier.stacking.rule;

import java.util.List;
import java.util.Set;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.text.CountryCode;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** Conditions on where and how a credential was earned. */
final class OriginConditions {

    private OriginConditions() {}

    static void of(HoldingFilter filter, Conditions conditions) {
        conditions.oneOf(
                "learningSetting",
                "of ",
                filter.origins(),
                holding -> Told.list(holding.credential().learningSetting()));
        conditions.oneOf(
                "offerForm",
                "offered as ",
                filter.offerForms(),
                holding -> Told.list(holding.credential().offerForm()));
        filter.fullDegree()
                .ifPresent(wanted -> conditions.add(
                        "full degree",
                        wanted ? "that is a full degree" : "that is no full degree",
                        Told.test(holding -> holding.credential().fullDegree(), wanted::equals)));
        conditions.add(
                "awarding country", "from ", filter.countries(), holding -> fromCountry(holding, filter.countries()));
        conditions.add(
                "kind of awarding body",
                "awarded by ",
                filter.organisationKinds(),
                holding -> byKind(holding, filter.organisationKinds()));
        conditions.oneOf(
                "form of participation",
                "with participation ",
                filter.modes(),
                holding -> holding.credential().participation());
    }

    private static Answer fromCountry(CountedHolding holding, Set<CountryCode> wanted) {
        List<Organisation> bodies = holding.credential().awardingBodies();
        boolean one = false;
        boolean all = !bodies.isEmpty();
        for (Organisation body : bodies) {
            one |= body.country().map(wanted::contains).orElse(false);
            all &= body.country().isPresent();
        }
        return Told.among(one, all);
    }

    private static Answer byKind(CountedHolding holding, Set<OrganisationKind> wanted) {
        List<Organisation> bodies = holding.credential().awardingBodies();
        boolean one = false;
        boolean all = !bodies.isEmpty();
        for (Organisation body : bodies) {
            one |= body.kind().map(wanted::contains).orElse(false);
            all &= body.kind().isPresent();
        }
        return Told.among(one, all);
    }
}
