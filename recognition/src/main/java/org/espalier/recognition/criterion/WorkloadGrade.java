package org.espalier.recognition.criterion;

import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;

/** Criterion 5: how the workload is told. */
final class WorkloadGrade {

    private WorkloadGrade() {}

    static Graded of(CriteriaEvidence evidence) {
        Workload workload = evidence.credential().workload();
        return graded(evidence.credential(), workload).orBetter(atBest(workload));
    }

    /** Credits that are not told may be there, unless it bears none; so may hours. */
    private static CriterionGrade atBest(Workload workload) {
        if (workload.credits().isEmpty() && workload.creditBearing() != CreditBearing.NO) {
            return CriterionGrade.A;
        }
        return workload.hours().isEmpty() ? CriterionGrade.B : CriterionGrade.D;
    }

    private static Graded graded(MicroCredential credential, Workload workload) {
        Optional<CreditAmount> credits = workload.credits().stream()
                .filter(one -> one.amount().signum() > 0)
                .findFirst();
        if (credits.isPresent()) {
            return told(CriterionGrade.A, "told in credits", words(credits.get()));
        }
        return workload.hours()
                .filter(WorkloadGrade::isSome)
                .map(hours -> told(CriterionGrade.B, "told in hours of learning, without credits", hours.toString()))
                .orElseGet(() -> duration(credential));
    }

    private static Graded duration(MicroCredential credential) {
        boolean dates =
                credential.studiedFrom().isPresent() && credential.studiedTo().isPresent();
        boolean contact = credential.workload().contactHours().stream().anyMatch(WorkloadGrade::isSome);
        if (dates || contact) {
            return Graded.of(CriterionGrade.C, "only a duration or the hours of teaching are told");
        }
        return isZero(credential.workload())
                ? Graded.of(CriterionGrade.D, "what is told comes to nothing")
                : Graded.notKnown("the workload");
    }

    private static boolean isZero(Workload workload) {
        return !workload.credits().isEmpty()
                || Stream.of(workload.hours(), workload.contactHours()).anyMatch(Optional::isPresent);
    }

    private static boolean isSome(LearningHours hours) {
        return hours.amount().signum() > 0;
    }

    private static String words(CreditAmount credits) {
        return credits.asEcts().map(EctsCredits::toString).orElseGet(credits::toString);
    }

    private static Graded told(CriterionGrade grade, String reason, String amount) {
        return Graded.of(grade, reason).with("told", Fact.of(amount));
    }
}
