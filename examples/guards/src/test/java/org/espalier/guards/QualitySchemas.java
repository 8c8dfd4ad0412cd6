package org.espalier.guards;

import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.qa.QualityAssuranceStatus;
import org.espalier.qa.check.CheckLimits;
import org.espalier.qa.deqar.DeqarMapping;
import org.espalier.qa.evidence.Agency;
import org.espalier.qa.evidence.Alignment;
import org.espalier.qa.evidence.Approval;
import org.espalier.qa.evidence.Body;
import org.espalier.qa.evidence.CatalogueEntry;
import org.espalier.qa.evidence.CatalogueField;
import org.espalier.qa.evidence.Contract;
import org.espalier.qa.evidence.CourseEvidence;
import org.espalier.qa.evidence.CourseReview;
import org.espalier.qa.evidence.CredentialEvidence;
import org.espalier.qa.evidence.ExternalReview;
import org.espalier.qa.evidence.Feedback;
import org.espalier.qa.evidence.Figures;
import org.espalier.qa.evidence.Label;
import org.espalier.qa.evidence.LabelKind;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.evidence.Policy;
import org.espalier.qa.evidence.ProviderEvidence;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.qa.evidence.Register;
import org.espalier.qa.evidence.Registration;
import org.espalier.qa.evidence.ReviewFramework;
import org.espalier.qa.evidence.ReviewStage;
import org.espalier.qa.evidence.Role;
import org.espalier.qa.evidence.ShortForm;
import org.espalier.qa.evidence.Statement;
import org.espalier.qa.evidence.Topic;
import org.espalier.qa.offer.Cost;
import org.espalier.qa.offer.Offer;
import org.espalier.qa.offer.OfferItem;
import org.espalier.qa.profile.CheckUse;
import org.espalier.qa.profile.Proportionate;
import org.espalier.qa.profile.QualityProfile;
import org.espalier.qa.profile.ShortCourse;
import org.espalier.qa.review.LayerResult;
import org.espalier.qa.review.MissingItem;
import org.espalier.qa.review.QualityReview;
import org.espalier.qa.review.StandardResult;
import org.espalier.qa.standard.Revision;
import org.espalier.qa.standard.Standard;
import org.espalier.qa.standard.StandardSet;
import org.junit.jupiter.params.provider.Arguments;

/** Where the schemas of quality describe which values. */
final class QualitySchemas {

    private QualitySchemas() {}

    static Stream<Arguments> objects() {
        return Stream.of(
                object("quality-1.json", "", QualityFile.class, "espalier", "recordedOn"),
                object("quality-1.json", "/$defs/providerEvidence", ProviderEvidence.class),
                object("quality-1.json", "/$defs/courseEvidence", CourseEvidence.class),
                object("quality-1.json", "/$defs/credentialEvidence", CredentialEvidence.class),
                object("quality-1.json", "/$defs/policy", Policy.class),
                object("quality-1.json", "/$defs/statement", Statement.class, "topic", "holds"),
                object("quality-1.json", "/$defs/body", Body.class, "name"),
                object("quality-1.json", "/$defs/registration", Registration.class, "register"),
                object("quality-1.json", "/$defs/agency", Agency.class, "name"),
                object("quality-1.json", "/$defs/externalReview", ExternalReview.class, "kind", "agency"),
                object("quality-1.json", "/$defs/contract", Contract.class, "partner"),
                object("quality-1.json", "/$defs/label", Label.class, "kind", "name"),
                object("quality-1.json", "/$defs/figures", Figures.class, "year"),
                object("quality-1.json", "/$defs/approval", Approval.class, "decidedOn"),
                object("quality-1.json", "/$defs/alignment", Alignment.class, "outcome"),
                object("quality-1.json", "/$defs/catalogueEntry", CatalogueEntry.class, "link"),
                object("quality-1.json", "/$defs/courseReview", CourseReview.class, "reviewedOn"),
                object("quality-1.json", "/$defs/feedback", Feedback.class, "from", "collectedOn"),
                object("quality-short-1.json", "", ShortForm.class, "espalier", "recordedOn", "provider"),
                object(
                        "standards-1.json",
                        "",
                        StandardSet.class,
                        "espalier",
                        "id",
                        "version",
                        "title",
                        "sources",
                        "standards"),
                object("standards-1.json", "/$defs/standard", Standard.class, "id", "title", "text"),
                object("standards-1.json", "/$defs/revision", Revision.class, "to", "draft"),
                object(
                        "quality-profile-1.json",
                        "",
                        QualityProfile.class,
                        "espalier",
                        "id",
                        "version",
                        "title",
                        "sources"),
                object("quality-profile-1.json", "/$defs/checkUse", CheckUse.class, "check"),
                object("quality-profile-1.json", "/$defs/checkLimits", CheckLimits.class),
                object("quality-profile-1.json", "/$defs/shortCourse", ShortCourse.class, "ects", "hours"),
                object(
                        "quality-review-1.json",
                        "",
                        QualityReview.class,
                        "espalier",
                        "credential",
                        "profile",
                        "evaluatedOn",
                        "day",
                        "status",
                        "statement"),
                object(
                        "quality-review-1.json",
                        "/$defs/layerResult",
                        LayerResult.class,
                        "layer",
                        "verdict",
                        "satisfied",
                        "violated",
                        "undetermined",
                        "notApplicable"),
                object(
                        "quality-review-1.json",
                        "/$defs/standardResult",
                        StandardResult.class,
                        "standard",
                        "title",
                        "verdict"),
                object(
                        "quality-review-1.json",
                        "/$defs/missingItem",
                        MissingItem.class,
                        "check",
                        "severity",
                        "verdict"),
                object(
                        "deqar-mapping-1.json",
                        "",
                        DeqarMapping.class,
                        "espalier",
                        "agency",
                        "status",
                        "decision",
                        "validFrom",
                        "validTo",
                        "activity",
                        "report",
                        "flag",
                        "providerNames",
                        "providerNumbers",
                        "otherProvider",
                        "platforms",
                        "programme",
                        "degree",
                        "workload",
                        "level",
                        "certification",
                        "sources"),
                object("offer-1.json", "", Offer.class, "espalier"),
                object("offer-1.json", "/$defs/offerItem", OfferItem.class, "credential"),
                object("offer-1.json", "/$defs/cost", Cost.class, "what", "fee"));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("quality-1.json", "/$defs/layer", Layer.class),
                Arguments.of("quality-1.json", "/$defs/role", Role.class),
                Arguments.of("quality-1.json", "/$defs/register", Register.class),
                Arguments.of("quality-1.json", "/$defs/reviewFramework", ReviewFramework.class),
                Arguments.of("quality-1.json", "/$defs/reviewStage", ReviewStage.class),
                Arguments.of("quality-1.json", "/$defs/labelKind", LabelKind.class),
                Arguments.of("quality-1.json", "/$defs/catalogueField", CatalogueField.class),
                Arguments.of("quality-profile-1.json", "/$defs/proportionate", Proportionate.class),
                Arguments.of("quality-1.json", "/$defs/topic", Topic.class),
                Arguments.of(
                        "quality-1.json", "/$defs/externalReview/properties/decision", QualityAssuranceDecision.class),
                Arguments.of("quality-review-1.json", "/properties/status", QualityAssuranceStatus.class));
    }

    private static Arguments object(String schema, String place, Class<?> type, String... required) {
        return Arguments.of(schema, place, type, Set.of(required));
    }
}
