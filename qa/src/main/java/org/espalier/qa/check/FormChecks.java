package org.espalier.qa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.Authenticity;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.LocalizedText;
import org.espalier.qa.evidence.CredentialEvidence;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.evidence.ProviderEvidence;
import org.espalier.qa.evidence.Topic;

/** Whether a credential as a document serves its holder: authentic, portable, dated. */
final class FormChecks {

    private static final String STATEMENTS = "quality file: credential/statements";

    private FormChecks() {}

    static List<Check> all() {
        return Stream.of(form(), identity()).flatMap(List::stream).toList();
    }

    private static List<Check> form() {
        return List.of(
                Check.of(
                        "portable",
                        Layer.CREDENTIAL,
                        FormChecks::portable,
                        STATEMENTS,
                        "credential file: authenticity"),
                Check.of(
                        "expiry",
                        Layer.CREDENTIAL,
                        FormChecks::expiry,
                        "credential file: validTo",
                        "quality file: credential/expiryReason"),
                Check.of(
                        "content-current",
                        Layer.CREDENTIAL,
                        FormChecks::current,
                        "credential file: version",
                        "quality file: credential/contentReviewedOn"),
                Check.of("credential-review", Layer.CREDENTIAL, FormChecks::reviewed, STATEMENTS));
    }

    private static List<Check> identity() {
        return List.of(
                Check.of(
                        "legal-identity",
                        Layer.CREDENTIAL,
                        FormChecks::legalIdentity,
                        "credential file: awardingBodies",
                        "quality file: provider/organisation"),
                Check.of(
                        "holder-identity",
                        Layer.CREDENTIAL,
                        FormChecks::holder,
                        "credential file: learner",
                        STATEMENTS),
                Check.of(
                        "date-and-place",
                        Layer.CREDENTIAL,
                        FormChecks::dateAndPlace,
                        "credential file: awardedOn",
                        "credential file: awardingBodies/region",
                        "quality file: credential/placeOfIssue"));
    }

    private static Outcome reviewed(QualityCase given) {
        return Tally.empty().needs(Topic.CREDENTIAL_REVIEWED, given.answers()).outcome();
    }

    private static Outcome portable(QualityCase given) {
        Answers answers = given.answers();
        return Tally.empty()
                .needs(Topic.DIGITAL, answers)
                .needs("a seal, or a way to verify it", verifiable(given.credential()))
                .needs(Topic.LEARNER_OWNED, answers)
                .needs(Topic.EXPORTABLE, answers)
                .needs(Topic.NO_BURDEN, answers)
                .outcome();
    }

    private static Optional<Boolean> verifiable(MicroCredential credential) {
        Optional<Authenticity> known = credential.authenticity();
        boolean place = known.flatMap(Authenticity::verification).isPresent();
        return place ? Optional.of(true) : known.flatMap(Authenticity::sealed);
    }

    private static Outcome expiry(QualityCase given) {
        Optional<LocalDate> last = given.credential().validTo();
        if (last.isEmpty()) {
            return Outcome.notApplicable("it does not expire");
        }
        Optional<String> reason = evidence(given).flatMap(CredentialEvidence::expiryReason);
        return Tally.empty()
                .with("last", Fact.of(last.get()))
                .needsTold("why it expires", reason.isPresent())
                .outcome();
    }

    private static Optional<CredentialEvidence> evidence(QualityCase given) {
        return given.file().credential();
    }

    private static Outcome current(QualityCase given) {
        Optional<LocalDate> reviewed = evidence(given).flatMap(CredentialEvidence::contentReviewedOn);
        Tally tally = Tally.empty()
                .needsTold("the version", given.credential().version().isPresent())
                .needsTold("the day of the last review of its content", reviewed.isPresent());
        reviewed.ifPresent(day -> tally.with("reviewed", Fact.of(day))
                .needs(
                        "a review of its content in the last " + given.limits().reviewMonths()
                                + " months before the award",
                        Optional.of(
                                !day.plusMonths(given.limits().reviewMonths()).isBefore(given.day()))));
        return tally.outcome();
    }

    /** Every awarding body with its name and a registration, VAT or eIDAS number. */
    private static Outcome legalIdentity(QualityCase given) {
        List<Organisation> bodies = given.credential().awardingBodies();
        if (bodies.isEmpty()) {
            return Outcome.missing("who awarded it");
        }
        Tally tally = Tally.empty();
        for (Organisation body : bodies) {
            tally.needsTold("the legal name of an awarding body", body.name().isPresent());
            tally.needsTold("the registration number of " + body.label(), hasNumber(given, body));
        }
        return tally.outcome();
    }

    private static boolean hasNumber(QualityCase given, Organisation body) {
        Optional<Organisation> known = given.file().provider().flatMap(ProviderEvidence::organisation);
        return body.legalIdentifier().isPresent()
                || known.filter(one -> isSame(one, body))
                        .flatMap(Organisation::legalIdentifier)
                        .isPresent();
    }

    private static boolean isSame(Organisation one, Organisation other) {
        List<String> names =
                one.name().map(LocalizedText::values).map(List::copyOf).orElse(List.of());
        return other.name().stream().anyMatch(name -> name.values().stream().anyMatch(names::contains));
    }

    /** Who holds it can be checked; the pseudonym of a learner alone is not enough. */
    private static Outcome holder(QualityCase given) {
        boolean told = given.credential()
                .learner()
                .flatMap(learner -> learner.personalData())
                .isPresent();
        return told
                ? Outcome.of(Verdict.SATISFIED)
                : Tally.empty().needs(Topic.HOLDER_VERIFIED, given.answers()).outcome();
    }

    private static Outcome dateAndPlace(QualityCase given) {
        boolean region = given.credential().awardingBodies().stream()
                .anyMatch(body -> body.region().isPresent());
        boolean place = region
                || evidence(given).flatMap(CredentialEvidence::placeOfIssue).isPresent();
        return Tally.empty()
                .needsTold("the date of issue", given.credential().awardedOn().isPresent())
                .needsTold("the place of issue", place)
                .outcome();
    }
}
