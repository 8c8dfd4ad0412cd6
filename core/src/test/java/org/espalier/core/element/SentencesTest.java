package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Authenticity;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.junit.jupiter.api.Test;

/** Every code and verdict that the check can give has a sentence, and advice where something is wrong. */
class SentencesTest {

    private static final Wording WORDING = Wording.installed();

    private static ElementProfile optional() {
        return ElementProfile.load("""
                {"espalier": "profile/1", "id": "nothing", "title": "Nothing is asked for", "version": "1",
                 "validFrom": "2030-01-01", "sources": [{"title": "A test", "confidence": "unverified"}]}
                """.getBytes(StandardCharsets.UTF_8));
    }

    private static Report microbol(MicroCredential.Builder credential) {
        return Samples.microbol().validate(credential.build(), Samples.TODAY);
    }

    private static Stream<Report> ofElements() {
        MicroCredential bare = MicroCredential.builder().id("bare").build();
        CompletenessCheck all = CompletenessCheck.with(demanding());
        return Stream.of(
                all.validate(Samples.without().build(), Samples.TODAY),
                all.validate(
                        Samples.without(Element.all())
                                .addAwardingBodies(Samples.nobody())
                                .build(),
                        Samples.TODAY),
                all.validate(bare, Samples.TODAY, Set.copyOf(Element.all())),
                CompletenessCheck.with(optional())
                        .validate(
                                Samples.without(Element.all())
                                        .addAwardingBodies(Samples.nobody())
                                        .build(),
                                Samples.TODAY));
    }

    /** The European profile with every element demanded. */
    private static ElementProfile demanding() {
        ElementProfile.Builder profile = ElementProfile.builder()
                .id("all")
                .title("All sixteen")
                .version("1")
                .validFrom(LocalDate.parse("2022-06-16"))
                .addAllSources(ElementProfile.standard("european-2022").sources());
        Element.all()
                .forEach(element -> profile.addDemands(Demand.of(element, org.espalier.core.finding.Severity.ERROR)));
        return profile.build();
    }

    private static Stream<Report> ofDemands() {
        return Stream.of(
                microbol(Samples.university()
                        .field("0613")
                        .authenticity(Authenticity.builder().sealed(true).build())),
                microbol(Samples.without(Element.WORKLOAD).hours("40")),
                microbol(Samples.without(Element.WORKLOAD, Element.QUALITY_ASSURANCE)),
                microbol(Samples.without(Element.QUALITY_ASSURANCE)
                        .addQualityAssurance(QualityAssurance.of(QualityAssuranceKind.INTERNAL))),
                microbol(Samples.without(Element.QUALITY_ASSURANCE)
                        .addQualityAssurance(QualityAssurance.builder()
                                .kind(QualityAssuranceKind.INSTITUTIONAL)
                                .decision(QualityAssuranceDecision.NEGATIVE)
                                .build())));
    }

    private static Stream<Report> ofLints() {
        return Stream.of(
                Samples.checked(Samples.without(Element.WORKLOAD).ects("180").fullDegree(true)),
                Samples.checked(Samples.without(Element.WORKLOAD).ects("6.25")),
                Samples.checked(Samples.without(Element.WORKLOAD).ects("60")),
                Samples.checked(Samples.without(Element.WORKLOAD)
                        .workload(Workload.builder()
                                .addOtherCredits(CreditAmount.parse("15 uk-cats"))
                                .build())),
                Samples.checked(Samples.without(Element.ASSESSMENT, Element.GRADE, Element.SUPERVISION)
                        .addAssessments(Assessment.of(AssessmentType.ATTENDANCE))),
                Samples.checked(Samples.sized(Samples.workload("10", "200"), "IE")),
                Samples.checked(Samples.sized(Samples.workload("10", "200"), "IT")),
                Samples.checked(Samples.sized(Samples.workload("3", "40"))),
                Samples.checked(Samples.without(Element.WORKLOAD).workload(hours(CreditBearing.NO))),
                Samples.checked(Samples.without(Element.WORKLOAD).workload(hours(CreditBearing.UNKNOWN))),
                Samples.checked(Samples.without(Element.LEVEL).level(level(6, "IE NQF 6"))),
                Samples.checked(Samples.without(Element.LEVEL).level(level(5, "IE NQF 6"))),
                Samples.checked(Samples.without(Element.LEVEL).level(level(5, "Atlantis 6"))),
                Samples.checked(Samples.university().validTo(LocalDate.parse("2020-01-01"))),
                Samples.checked(Samples.without(Element.DATE_OF_ISSUING).awardedOn(LocalDate.parse("2031-01-01"))));
    }

    private static Workload hours(CreditBearing bearing) {
        return Workload.builder()
                .hours(LearningHours.of(40))
                .contactHours(LearningHours.of(41))
                .creditBearing(bearing)
                .build();
    }

    private static QualificationLevel level(int eqf, String national) {
        return QualificationLevel.builder()
                .eqf(EqfLevel.of(eqf))
                .cycle(EheaCycle.SECOND)
                .addNational(NationalLevel.parse(national))
                .build();
    }

    private static Stream<Finding> findings() {
        return Stream.of(ofElements(), ofDemands(), ofLints())
                .flatMap(reports -> reports)
                .flatMap(report -> report.findings().stream());
    }

    private static String key(Finding finding) {
        return finding.code() + "."
                + finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void should_fill_every_place_of_every_sentence() {
        assertThat(findings().map(WORDING::sentence)).noneMatch(sentence -> sentence.contains("?"));
    }

    @Test
    void should_have_a_sentence_for_every_code_and_verdict() {
        assertThat(findings())
                .allMatch(finding -> WORDING.templates().containsKey(key(finding))
                        || WORDING.templates().containsKey(finding.code()));
    }

    @Test
    void should_give_advice_wherever_something_is_violated() {
        assertThat(findings().filter(finding -> finding.verdict() == Verdict.VIOLATED))
                .allMatch(finding -> finding.code().equals("MICRO_CREDENTIAL")
                        || WORDING.help(finding).isPresent());
    }

    @Test
    void should_leave_no_sentence_of_the_elements_unused() {
        Set<String> used = new TreeSet<>(findings().map(SentencesTest::key).toList());

        assertThat(WORDING.templates().keySet())
                .filteredOn(key -> key.startsWith("ELEMENT_") && !key.endsWith(".help"))
                .containsExactlyElementsOf(
                        used.stream().filter(key -> key.startsWith("ELEMENT_")).toList());
    }

    @Test
    void should_give_each_code_the_verdicts_that_are_documented() {
        assertThat(new TreeSet<>(findings().map(SentencesTest::key).toList()))
                .filteredOn(key -> !key.startsWith("ELEMENT_"))
                .containsExactly(
                        "ATTENDANCE_ONLY.violated",
                        "AUTHENTICITY.satisfied",
                        "AUTHENTICITY.violated",
                        "CONTACT_HOURS.violated",
                        "CREDITS_NOT_HALF.violated",
                        "CREDIT_BEARING.not-applicable",
                        "CREDIT_BEARING.undetermined",
                        "DATE_IN_FUTURE.violated",
                        "DATE_ORDER.violated",
                        "EXTERNAL_REVIEW.not-applicable",
                        "EXTERNAL_REVIEW.satisfied",
                        "EXTERNAL_REVIEW.undetermined",
                        "EXTERNAL_REVIEW.violated",
                        "FIELD_OF_STUDY.satisfied",
                        "FIELD_OF_STUDY.violated",
                        "FULL_DEGREE.violated",
                        "HOURS_PER_CREDIT.satisfied",
                        "HOURS_PER_CREDIT.violated",
                        "LEVEL_CYCLE_MISMATCH.satisfied",
                        "LEVEL_CYCLE_MISMATCH.violated",
                        "LEVEL_NATIONAL_MISMATCH.satisfied",
                        "LEVEL_NATIONAL_MISMATCH.undetermined",
                        "LEVEL_NATIONAL_MISMATCH.violated",
                        "MICRO_CREDENTIAL.satisfied",
                        "MICRO_CREDENTIAL.undetermined",
                        "MICRO_CREDENTIAL.violated",
                        "OTHER_PROVISION.undetermined",
                        "OTHER_PROVISION.violated",
                        "PROFILE_NOT_IN_FORCE.violated",
                        "SIZE_CLASS.not-applicable",
                        "SIZE_CLASS.satisfied",
                        "WORKLOAD_IN_ECTS.not-applicable",
                        "WORKLOAD_IN_ECTS.satisfied",
                        "WORKLOAD_IN_ECTS.violated");
    }
}
