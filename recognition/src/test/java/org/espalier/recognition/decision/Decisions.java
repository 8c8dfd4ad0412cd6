package org.espalier.recognition.decision;

import java.time.LocalDate;
import java.time.Period;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.CreditAmount;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.comparison.Difference;
import org.espalier.recognition.comparison.Judgement;

/** Decisions for tests: what each status needs, to be changed by the tests. */
final class Decisions {

    static final LocalDate RECEIVED = LocalDate.parse("2026-10-01");
    static final LocalDate COMPLETE = LocalDate.parse("2026-10-15");
    static final LocalDate DECIDED = LocalDate.parse("2026-11-22");
    static final Appeal APPEAL = Appeal.of("Appeals committee", Period.ofDays(30));

    private Decisions() {}

    /** What every decision has. */
    static Decision.Builder plain(DecisionStatus status) {
        Decision.Builder decision = Decision.builder();
        return decision.id("D-17")
                .credential(CredentialId.parse("urn:credential:1"))
                .title(LocalizedText.of("en", "Data engineering"))
                .receiver("Example University")
                .office("Admissions office")
                .policy("example@1")
                .status(status)
                .receivedOn(RECEIVED)
                .decidedOn(DECIDED);
    }

    /** A decision with complete information. */
    static Decision.Builder complete(DecisionStatus status) {
        return plain(status).completeOn(COMPLETE).decisionWithin(Period.ofMonths(4));
    }

    /** A decision on less than all, with its reason, a remedy and an appeal. */
    static Decision.Builder less(DecisionStatus status) {
        return appealable(complete(status)).addReasons(violated()).addRemedies(remedy(false));
    }

    static Decision.Builder appealable(Decision.Builder decision) {
        return decision.appeal(APPEAL);
    }

    static Decision full() {
        return complete(DecisionStatus.FULL)
                .route(Route.LISBON_CONVENTION)
                .recognised(credits(BasisKind.ISSUER))
                .build();
    }

    static Decision.Builder refused() {
        return less(DecisionStatus.REFUSED).addDifferences(difference(Judgement.SUBSTANTIAL));
    }

    static Decision.Builder asking() {
        return appealable(plain(DecisionStatus.INFORMATION_REQUESTED))
                .addReasons(undetermined())
                .addRemedies(remedy(false));
    }

    /** The same with complete information, a time for the decision and these remedies. */
    static Decision.Builder judging(Period within, Remedy... remedies) {
        return appealable(plain(DecisionStatus.INFORMATION_REQUESTED))
                .completeOn(COMPLETE)
                .decisionWithin(within)
                .addReasons(undetermined())
                .addRemedies(remedies);
    }

    static Remedy byReceiver() {
        return Remedy.builder()
                .cure(Cure.INFORMATION)
                .what("The office answers 2 questions.")
                .byReceiver(true)
                .build();
    }

    static Decision.Builder conditional() {
        return appealable(complete(DecisionStatus.CONDITIONAL))
                .addReasons(violated())
                .addRemedies(remedy(true));
    }

    static Decision.Builder partial() {
        return less(DecisionStatus.PARTIAL).recognised(credits(BasisKind.ISSUER));
    }

    static Recognised credits(BasisKind kind) {
        CreditBasis basis = kind == BasisKind.VALIDATION ? CreditBasis.of(kind, COMPLETE) : CreditBasis.of(kind);
        return Recognised.builder()
                .credits(CreditAmount.parse("6 ects"))
                .basis(basis)
                .build();
    }

    static Finding violated() {
        return Finding.of("ASSESSMENT_MISSING", Verdict.VIOLATED, Severity.ERROR)
                .build();
    }

    static Finding undetermined() {
        return Finding.of("ASSESSMENT_MISSING", Verdict.UNDETERMINED, Severity.ERROR)
                .build();
    }

    static Remedy remedy(boolean condition) {
        return Remedy.builder()
                .cure(Cure.EXAMINATION)
                .what("Pass the examination.")
                .condition(condition)
                .build();
    }

    static Difference difference(Judgement judgement) {
        Finding finding = Finding.of("DIFFERENCE_LEVEL", Verdict.VIOLATED, Severity.ERROR)
                .putFact("found", Fact.of("EQF 6"))
                .putFact("wanted", Fact.of("EQF 7"))
                .putFact("reason", Fact.of("Later components build on it"))
                .build();
        return Difference.builder()
                .element(ComparisonElement.LEVEL)
                .judgement(judgement)
                .finding(finding)
                .build();
    }
}
