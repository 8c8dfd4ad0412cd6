package org.espalier.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Authenticity;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Fee;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.KeptContent;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Revocation;
import org.espalier.core.credential.Stackability;
import org.espalier.core.credential.Supervision;
import org.espalier.core.credential.Suspension;
import org.espalier.core.exact.Rational;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;

/** One value of each kind of file, with everything in it that there can be. */
final class Samples {

    private static final LocalDate AWARDED = LocalDate.parse("2025-06-12");

    private Samples() {}

    static MicroCredential credential() {
        MicroCredential.Builder builder = MicroCredential.builder()
                .id("urn:credential:de-1")
                .version("2")
                .addIdentifiers(Identifier.of("course code", "IDK1234"))
                .learner(learner())
                .title(LocalizedText.of("en", "Introduction to Data Engineering")
                        .and("et", "Sissejuhatus andmetehnikasse"));
        offeredBy(builder);
        learning(builder);
        dates(builder);
        links(builder);
        return builder.furtherInformation(LocalizedText.of("en", "with distinction"))
                .fee(Fee.builder().amount(Rational.of(350)).currency("EUR").build())
                .catalogue("https://example.org/courses/IDK1234")
                .authenticity(Authenticity.builder()
                        .sealed(true)
                        .verification("https://example.org/verify")
                        .build())
                .kept(KeptContent.of(
                        Map.of("/cnf", JsonNodeFactory.instance.objectNode().putNull("jwk"))))
                .build();
    }

    private static Learner learner() {
        return Learner.builder()
                .reference("L-0417")
                .personalData(PersonalData.builder()
                        .fullName(LocalizedText.of("en", "Full-0417"))
                        .givenName(LocalizedText.of("en", "Given-0417"))
                        .familyName(LocalizedText.of("en", "Family-0417"))
                        .dateOfBirth(LocalDate.parse("1999-04-17"))
                        .addIdentifiers(Identifier.of("personal number", "0417"))
                        .build())
                .build();
    }

    private static void offeredBy(MicroCredential.Builder builder) {
        Organisation university = Organisation.builder()
                .name(LocalizedText.of("en", "Tallinn University of Technology"))
                .country(CountryCode.parse("EE"))
                .region("EE001")
                .kind(OrganisationKind.HIGHER_EDUCATION_INSTITUTION)
                .legalIdentifier(Identifier.of("register", "74000323"))
                .addIdentifiers(Identifier.of("DEQARINST0099"))
                .homepage("https://example.org")
                .build();
        builder.addAwardingBodies(university)
                .addProviders(Organisation.named("en", "Example College", CountryCode.parse("FI")))
                .platform(Organisation.named("en", "Example Platform", CountryCode.parse("IE")))
                .sealingBody(Organisation.named("en", "Example Agency", CountryCode.parse("EE")))
                .addQualityAssurance(QualityAssurance.of(QualityAssuranceKind.INTERNAL))
                .addQualityAssurance(review());
    }

    private static QualityAssurance review() {
        return QualityAssurance.builder()
                .kind(QualityAssuranceKind.INSTITUTIONAL)
                .description(LocalizedText.of("en", "institutional accreditation"))
                .agency(LocalizedText.of("en", "Example Quality Agency"))
                .obligatory(true)
                .decision(QualityAssuranceDecision.POSITIVE)
                .validFrom(LocalDate.parse("2022-01-01"))
                .validTo(LocalDate.parse("2029-01-01"))
                .report("https://example.org/report")
                .build();
    }

    private static void learning(MicroCredential.Builder builder) {
        builder.addLearningOutcomes(LearningOutcome.builder()
                        .id("urn:outcome:1")
                        .statement(LocalizedText.of("en", "designs a data pipeline"))
                        .addSkills("http://data.europa.eu/esco/skill/1")
                        .build())
                .workload(Workload.builder()
                        .ects(EctsCredits.parse("20/3"))
                        .hours(LearningHours.of(160))
                        .contactHours(LearningHours.parse("40.5"))
                        .addOtherCredits(CreditAmount.parse("15 uk-cats"))
                        .build())
                .level(QualificationLevel.builder()
                        .eqf(EqfLevel.EQF_7)
                        .cycle(EheaCycle.SECOND)
                        .addNational(NationalLevel.parse("EstQF 7"))
                        .build())
                .addAssessments(assessment())
                .addParticipation(ParticipationMode.HYBRID)
                .prerequisites(Prerequisites.builder()
                        .addCredentials(CredentialId.parse("urn:credential:de-0"))
                        .addOutcomes("urn:outcome:0")
                        .text(LocalizedText.of("en", "some programming"))
                        .build())
                .stackability(Stackability.STACKABLE)
                .addFields(FieldOfStudy.parse("0613"), FieldOfStudy.parse("06"))
                .addLanguages(LanguageTag.ENGLISH)
                .learningSetting(LearningSetting.FORMAL)
                .offerForm(OfferForm.PART_OF_DEGREE)
                .fullDegree(false);
    }

    private static Assessment assessment() {
        return Assessment.builder()
                .type(AssessmentType.WRITTEN_EXAMINATION)
                .description(LocalizedText.of("en", "three hours"))
                .supervision(Supervision.SUPERVISED_ON_SITE_IDENTIFIED)
                .grade(Grade.builder().text("4").scheme("0 to 5").passed(true).build())
                .addOutcomes("urn:outcome:1")
                .build();
    }

    private static void dates(MicroCredential.Builder builder) {
        builder.awardedOn(AWARDED)
                .studiedFrom(LocalDate.parse("2025-02-01"))
                .studiedTo(LocalDate.parse("2025-05-31"))
                .validFrom(AWARDED)
                .validTo(LocalDate.parse("2030-06-12"))
                .revocation(Revocation.builder()
                        .on(LocalDate.parse("2029-01-01"))
                        .reason("awarded by mistake")
                        .build())
                .addSuspensions(Suspension.builder()
                        .from(LocalDate.parse("2026-01-01"))
                        .to(LocalDate.parse("2026-01-31"))
                        .build());
    }

    private static void links(MicroCredential.Builder builder) {
        builder.renews(CredentialId.parse("urn:credential:old"))
                .addEquivalentTo(CredentialId.parse("urn:credential:twin"))
                .addParts(CredentialId.parse("urn:credential:part"));
    }

    static Portfolio portfolio() {
        Grant grant = Grant.builder()
                .receiver("University of Rijeka")
                .purpose("credit")
                .credits(CreditAmount.parse("3 ects"))
                .level(EqfLevel.EQF_6)
                .requirement("elective")
                .addOutcomes("urn:outcome:1")
                .decision("D-17")
                .decidedOn(LocalDate.parse("2026-10-01"))
                .build();
        Holding recognised = Holding.builder()
                .credential(MicroCredential.builder().id("urn:credential:2").build())
                .state(HoldingState.IN_PROGRESS)
                .grant(grant)
                .addTags("elective")
                .build();
        return Portfolio.of("L-0417", List.of(Holding.earned(credential()), recognised));
    }

    static Report report() {
        Finding finding = Finding.builder()
                .code("HOURS_PER_CREDIT")
                .verdict(Verdict.VIOLATED)
                .severity(Severity.ERROR)
                .subject(Subject.ofCredential("urn:credential:1")
                        .at("/workload/hours")
                        .in("a.json"))
                .putFact("ratio", Fact.of(Rational.of(40, 3), "h/ECTS"))
                .putFact("usual", Fact.of(Rational.of(25), Rational.of(30), "h/ECTS"))
                .putFact("count", Fact.of(2))
                .putFact("awarded", Fact.of(AWARDED))
                .putFact("title", Fact.of("Introduction"))
                .putFact("countries", Fact.of(List.of("EE", "FI")))
                .putFact("declared", Fact.of(true))
                .source(source())
                .build();
        return Report.of(
                LocalDate.parse("2026-11-22"),
                List.of(
                        finding,
                        Finding.of("CREDITS", Verdict.UNDETERMINED, Severity.NOTE)
                                .subject(Subject.ofRequirement("core"))
                                .build()));
    }

    private static Source source() {
        return Source.builder()
                .title("ECTS Users' Guide 2015")
                .locator("section 3.4")
                .address(URI.create("https://example.org/guide"))
                .date(LocalDate.parse("2015-05-15"))
                .confidence(Confidence.VERIFIED)
                .build();
    }
}
