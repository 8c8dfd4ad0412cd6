package org.espalier.recognition.document.elm;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;

/** Writes element 7: credits as points of a system, hours as a duration. */
final class WorkloadWriter {

    private static final Rational SECONDS = Rational.of(3600);

    private final Pen pen;
    private final Workload workload;

    WorkloadWriter(Pen pen, Workload workload) {
        this.pen = pen;
        this.workload = workload;
    }

    void addTo(Piece specification) {
        specification.put("volumeOfLearning", duration(workload.hours()));
        workload.credits().forEach(amount -> specification.add("creditPoint", point(amount)));
        boolean told = workload.creditBearing() != CreditBearing.UNKNOWN;
        if (told && workload.credits().isEmpty()) {
            specification.add(
                    "additionalNote",
                    pen.note(
                            Vocabulary.CREDIT_BEARING,
                            workload.creditBearing(),
                            Optional.empty(),
                            "/workload/creditBearing"));
        }
    }

    private Piece point(CreditAmount amount) {
        return pen.node("CreditPoint")
                .add("framework", framework(amount.system()))
                .put("point", amount.amount().toString());
    }

    private Piece framework(CreditSystem system) {
        return system.iri()
                .map(iri -> Concepts.of(iri.toString(), system.name()))
                .orElseGet(
                        () -> pen.ownConcept(Own.CREDIT_SYSTEM, system.id(), system.name(), "/workload/otherCredits"));
    }

    /** Hours as a duration in hours, minutes and seconds; none where they are no whole seconds. */
    static Optional<String> duration(Optional<LearningHours> hours) {
        return hours.map(amount -> amount.amount().times(SECONDS))
                .filter(Rational::isWhole)
                .map(seconds -> duration(Long.parseLong(seconds.toString())));
    }

    private static String duration(long seconds) {
        return "PT" + part(seconds / 3600, "H") + part(seconds / 60 % 60, "M") + part(seconds % 60, "S")
                + (seconds == 0 ? "0H" : "");
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + unit;
    }
}
