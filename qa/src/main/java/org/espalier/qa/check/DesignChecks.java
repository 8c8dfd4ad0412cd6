package org.espalier.qa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.finding.Fact;
import org.espalier.qa.evidence.Approval;
import org.espalier.qa.evidence.CourseEvidence;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.evidence.Topic;

/** How a course was designed and approved. */
final class DesignChecks {

    private static final String STATEMENTS = "quality file: course/statements";
    private static final String APPROVAL = "quality file: course/approval";

    private DesignChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        "approval",
                        Layer.COURSE,
                        DesignChecks::approval,
                        APPROVAL,
                        "quality file: course/firstIssuedOn",
                        "credential file: awardedOn"),
                Check.of("rapid-procedure", Layer.COURSE, DesignChecks::rapid, APPROVAL, STATEMENTS),
                Check.of("needs", Layer.COURSE, DesignChecks::needs, STATEMENTS, "quality file: course/partners"),
                Check.of("target-group", Layer.COURSE, Topic.TARGET_GROUP, STATEMENTS),
                Check.of("active-role", Layer.COURSE, Topic.ACTIVE_ROLE, STATEMENTS),
                Check.of(
                                "no-extra-workload",
                                Layer.COURSE,
                                DesignChecks::noExtraWorkload,
                                STATEMENTS,
                                "quality file: course/partOfProgramme",
                                "credential file: offerForm")
                        .of(Addressee.HIGHER_EDUCATION_INSTITUTION));
    }

    /** The course was approved by the day on which the credential was first issued. */
    private static Outcome approval(QualityCase given) {
        Optional<Approval> approval = given.course().flatMap(CourseEvidence::approval);
        return approval.map(decision -> approval(decision, firstIssue(given)))
                .orElseGet(() ->
                        Tally.empty().needs(Topic.APPROVAL, given.answers()).outcome());
    }

    private static LocalDate firstIssue(QualityCase given) {
        return given.course().flatMap(CourseEvidence::firstIssuedOn).orElse(given.day());
    }

    private static Outcome approval(Approval decision, LocalDate issued) {
        boolean inTime = !decision.decidedOn().isAfter(issued);
        return Tally.empty()
                .with("approved", Fact.of(decision.decidedOn()))
                .with("issued", Fact.of(issued))
                .sees(decision.link())
                .needs("an approval before the first award", Optional.of(inTime))
                .outcome();
    }

    /** The approval took no longer than the profile allows. */
    private static Outcome rapid(QualityCase given) {
        Optional<Integer> days =
                given.course().flatMap(CourseEvidence::approval).flatMap(Approval::days);
        int most = given.limits().procedureDays();
        return days.map(taken -> Tally.empty()
                        .with("days", Fact.of((long) taken))
                        .with("most", Fact.of((long) most))
                        .needs("an approval within " + most + " days", Optional.of(taken <= most))
                        .outcome())
                .orElseGet(() -> Tally.empty()
                        .needs(Topic.RAPID_PROCEDURE, given.answers())
                        .outcome());
    }

    private static Outcome needs(QualityCase given) {
        List<String> partners = given.course().map(CourseEvidence::partners).orElse(List.of());
        Tally tally = Tally.empty().needs(Topic.NEEDS_ANALYSED, given.answers());
        return partners.isEmpty()
                ? tally.needs(Topic.PARTNERS_CONSULTED, given.answers()).outcome()
                : tally.with("partners", Fact.of(partners)).outcome();
    }

    private static Outcome noExtraWorkload(QualityCase given) {
        Optional<Boolean> inside = insideDegree(given);
        if (inside.equals(Optional.of(false))) {
            return Outcome.notApplicable("it is not part of a degree programme");
        }
        Tally tally = Tally.empty().needs(Topic.NO_EXTRA_WORKLOAD, given.answers());
        return tally.outcome();
    }

    private static Optional<Boolean> insideDegree(QualityCase given) {
        Optional<Boolean> told = given.course().flatMap(CourseEvidence::partOfProgramme);
        return told.or(() -> given.credential().offerForm().map(form -> form == OfferForm.PART_OF_DEGREE));
    }
}
