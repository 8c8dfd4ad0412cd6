package org.espalier.qa.check;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.element.Element;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.NationalFrameworks;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.Workload;
import org.espalier.qa.evidence.CourseEvidence;
import org.espalier.qa.evidence.Layer;

/** Whether a credential describes what was learned, computed from the credential itself. */
final class DescriptionChecks {

    private static final String OUTCOMES = "credential file: learningOutcomes";
    private static final String WORKLOAD = "credential file: workload";
    private static final String LEVEL = "credential file: level";

    private DescriptionChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of("outcomes", Layer.CREDENTIAL, DescriptionChecks::outcomes, OUTCOMES),
                Check.of("transparency", Layer.CREDENTIAL, DescriptionChecks::transparency, OUTCOMES, WORKLOAD, LEVEL),
                Check.of("workload", Layer.CREDENTIAL, DescriptionChecks::workload, WORKLOAD),
                Check.of("level", Layer.CREDENTIAL, DescriptionChecks::level, LEVEL),
                Check.of("framework-level", Layer.CREDENTIAL, DescriptionChecks::framework, LEVEL),
                Check.of(
                        "relation-declared",
                        Layer.CREDENTIAL,
                        DescriptionChecks::relation,
                        "credential file: stackability",
                        "credential file: offerForm",
                        "quality file: course/partOfProgramme"),
                Check.of("elements", Layer.CREDENTIAL, DescriptionChecks::elements, "credential file: all elements"),
                Check.of(
                        "recognition-path",
                        Layer.CREDENTIAL,
                        DescriptionChecks::path,
                        "credential file: learningSetting",
                        "quality file: provider/organisation/kind"));
    }

    private static Outcome outcomes(QualityCase given) {
        List<LearningOutcome> outcomes = given.credential().learningOutcomes();
        if (outcomes.isEmpty()) {
            return Outcome.missing("learning outcomes");
        }
        Tally tally = Tally.empty().with("outcomes", Fact.of((long) outcomes.size()));
        for (int i = 0; i < outcomes.size(); i++) {
            tally.needsTold(
                    "outcome " + (i + 1) + " in words",
                    outcomes.get(i).statement().isPresent());
        }
        return tally.outcome();
    }

    private static Outcome transparency(QualityCase given) {
        MicroCredential credential = given.credential();
        return Tally.empty()
                .needsTold("learning outcomes", !credential.learningOutcomes().isEmpty())
                .needsTold("the workload", isTold(credential.workload()))
                .needsTold(
                        "the level",
                        credential.level().filter(level -> !level.isEmpty()).isPresent())
                .outcome();
    }

    private static boolean isTold(Workload workload) {
        return workload.hours().isPresent() || !workload.credits().isEmpty();
    }

    /** ECTS for a higher education institution, credits or hours for others; and hours that fit the credits. */
    private static Outcome workload(QualityCase given) {
        Workload workload = given.credential().workload();
        boolean institution = given.providerKind().equals(Optional.of(OrganisationKind.HIGHER_EDUCATION_INSTITUTION));
        boolean inEcts = institution && workload.creditBearing() != CreditBearing.NO;
        Tally tally = inEcts
                ? Tally.empty()
                        .needsTold("the workload in ECTS", workload.ects().isPresent())
                : Tally.empty().needsTold("the workload in ECTS or hours", isTold(workload));
        given.element("HOURS_PER_CREDIT").ifPresent(finding -> ratio(tally, finding));
        return tally.outcome();
    }

    private static void ratio(Tally tally, Finding finding) {
        finding.fact("about").ifPresent(ratio -> tally.with("ratio", ratio));
        finding.fact("usual").ifPresent(usual -> tally.with("usual", usual));
        tally.needs("hours that fit the credits", Optional.of(finding.verdict() == Verdict.SATISFIED));
    }

    /** A national level, and a level of the EQF or a cycle, told or known from the national one; and no disagreement. */
    private static Outcome level(QualityCase given) {
        QualificationLevel level =
                given.credential().level().orElse(QualificationLevel.builder().build());
        boolean european = level.statements(NationalFrameworks.standard(), given.day()).stream()
                .anyMatch(statement -> statement.eqf().isPresent());
        boolean agree =
                level.disagreements(NationalFrameworks.standard(), given.day()).isEmpty();
        return Tally.empty()
                .needsTold(
                        "the level in a national framework", !level.national().isEmpty())
                .needsTold("the level of the EQF or the cycle", european)
                .needs("levels that agree", Optional.of(agree))
                .outcome();
    }

    private static Outcome framework(QualityCase given) {
        List<org.espalier.core.level.NationalLevel> national =
                given.credential().level().map(QualificationLevel::national).orElse(List.of());
        if (national.isEmpty()) {
            return Outcome.notApplicable("no national level is told");
        }
        Tally tally = Tally.empty();
        national.forEach(level -> tally.needsTold(
                "a framework in which " + level.text() + " is a level",
                NationalFrameworks.standard().find(level, given.day()).isPresent()));
        return tally.outcome();
    }

    private static Outcome relation(QualityCase given) {
        MicroCredential credential = given.credential();
        boolean told = credential.stackability().isPresent()
                || credential.offerForm().isPresent()
                || given.course().flatMap(CourseEvidence::partOfProgramme).isPresent();
        return Tally.empty()
                .needsTold("whether it stands alone, belongs to a degree or can be stacked", told)
                .outcome();
    }

    /** All elements that the European approach makes mandatory. */
    private static Outcome elements(QualityCase given) {
        Tally tally = Tally.empty();
        Element.all().stream()
                .filter(Element::isMandatory)
                .forEach(element -> given.element(element.code())
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .ifPresent(finding -> tally.needs(element.label(), there(finding))));
        return tally.outcome();
    }

    private static Optional<Boolean> there(Finding finding) {
        return finding.verdict() == Verdict.UNDETERMINED
                ? Optional.empty()
                : Optional.of(finding.verdict() != Verdict.VIOLATED);
    }

    /** Formal education goes the way of foreign qualifications, everything else that of validation. */
    private static Outcome path(QualityCase given) {
        Optional<Boolean> formal = given.formal();
        return formal.map(yes -> yes
                        ? "the procedures for foreign qualifications and periods of study"
                        : "the recognition of prior learning")
                .map(path -> Outcome.of(Verdict.SATISFIED).with("path", Fact.of(path)))
                .orElseGet(() -> Outcome.missing("whether a formal education provider awards it"));
    }
}
