package org.espalier.core.element;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Stackability;
import org.espalier.core.credential.Supervision;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;

/** Credentials to check: complete but for the elements left out. */
final class Samples {

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    static final LocalDate AWARDED = LocalDate.parse("2025-06-12");
    static final Set<Element> MANDATORY = EnumSet.range(Element.LEARNER, Element.QUALITY_ASSURANCE);
    static final Set<Element> OPTIONAL = EnumSet.range(Element.PREREQUISITES, Element.FURTHER_INFORMATION);

    private Samples() {}

    static CompletenessCheck european() {
        return CompletenessCheck.with(ElementProfile.standard("european-2022"));
    }

    static CompletenessCheck microbol() {
        return CompletenessCheck.with(ElementProfile.standard("microbol-2022"));
    }

    static Report checked(MicroCredential.Builder credential) {
        return european().validate(credential.build(), TODAY);
    }

    static Finding only(Report report, String code) {
        List<Finding> found = report.findings(code);
        if (found.size() != 1) {
            throw new AssertionError(code + " stands " + found.size() + " times");
        }
        return found.get(0);
    }

    /** The eleven mandatory elements of an Estonian university, and nothing else. */
    static MicroCredential.Builder university() {
        return without(OPTIONAL);
    }

    static MicroCredential.Builder without(Element... elements) {
        return without(Arrays.asList(elements));
    }

    static MicroCredential.Builder without(Collection<Element> missing) {
        MicroCredential.Builder builder = MicroCredential.builder().id("urn:credential:de-1");
        Stream.of(Element.values())
                .filter(element -> !missing.contains(element))
                .forEach(one -> add(builder, one));
        if (!missing.contains(Element.AWARDING_BODY) || !missing.contains(Element.COUNTRY)) {
            builder.addAwardingBodies(body(missing));
        }
        return assessed(builder, missing);
    }

    private static void add(MicroCredential.Builder builder, Element element) {
        switch (element) {
            case LEARNER -> builder.learner(Learner.of("L-0417"));
            case TITLE -> builder.title("en", "Introduction to Data Engineering");
            case DATE_OF_ISSUING -> builder.awardedOn(AWARDED);
            case LEARNING_OUTCOMES ->
                builder.outcome("en", "designs a pipeline")
                        .outcome("en", "tests a pipeline")
                        .addLearningOutcomes(LearningOutcome.identified("urn:outcome:3"));
            case WORKLOAD -> builder.workload(workload("6", "156"));
            case LEVEL ->
                builder.level(QualificationLevel.builder()
                        .eqf(EqfLevel.EQF_7)
                        .cycle(EheaCycle.SECOND)
                        .build());
            case PARTICIPATION -> builder.addParticipation(ParticipationMode.HYBRID);
            case QUALITY_ASSURANCE ->
                builder.addQualityAssurance(
                        QualityAssurance.of(QualityAssuranceKind.INTERNAL),
                        QualityAssurance.of(QualityAssuranceKind.INSTITUTIONAL));
            case PREREQUISITES -> builder.prerequisites(Prerequisites.none());
            case STACKABILITY -> builder.stackability(Stackability.STACKABLE);
            case FURTHER_INFORMATION -> builder.furtherInformation(LocalizedText.of("en", "With distinction"));
            default -> {}
        }
    }

    private static Organisation body(Collection<Element> missing) {
        Organisation.Builder body = Organisation.builder();
        if (!missing.contains(Element.AWARDING_BODY)) {
            body.name(LocalizedText.of("en", "Tallinn University of Technology"));
        }
        if (!missing.contains(Element.COUNTRY)) {
            body.country(CountryCode.parse("EE"));
        }
        return body.kind(OrganisationKind.HIGHER_EDUCATION_INSTITUTION).build();
    }

    private static MicroCredential.Builder assessed(MicroCredential.Builder builder, Collection<Element> missing) {
        Assessment.Builder first = Assessment.builder();
        if (!missing.contains(Element.ASSESSMENT)) {
            first.type(AssessmentType.PROJECT_WORK);
            builder.addAssessments(Assessment.of(AssessmentType.WRITTEN_EXAMINATION));
        }
        if (!missing.contains(Element.SUPERVISION)) {
            first.supervision(Supervision.SUPERVISED_ON_SITE_IDENTIFIED);
        }
        if (!missing.contains(Element.GRADE)) {
            first.grade(Grade.builder().text("excellent-417").build());
        }
        Assessment assessment = first.build();
        if (!assessment.equals(Assessment.builder().build())) {
            builder.addAssessments(assessment);
        }
        return builder;
    }

    static Workload workload(String ects, String hours) {
        return Workload.builder()
                .ects(EctsCredits.parse(ects))
                .hours(LearningHours.parse(hours))
                .build();
    }

    /** An organisation of which nothing is told. */
    static Organisation nobody() {
        return Organisation.builder().build();
    }

    static Organisation from(String country) {
        return Organisation.named("en", "College of " + country, CountryCode.parse(country));
    }

    /** Credits and hours, awarded in the countries given. */
    static MicroCredential.Builder sized(Workload workload, String... countries) {
        MicroCredential.Builder builder = without(Element.WORKLOAD, Element.COUNTRY, Element.AWARDING_BODY)
                .workload(workload);
        Stream.of(countries).forEach(country -> builder.addAwardingBodies(from(country)));
        return builder;
    }
}
