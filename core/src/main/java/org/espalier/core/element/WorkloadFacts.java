package org.espalier.core.element;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;

/** A workload as facts. Credits are an amount, or {@code none}, or {@code unknown}: three different things. */
final class WorkloadFacts {

    private WorkloadFacts() {}

    /** The facts; none where neither credits nor hours are told. */
    static Map<String, Fact> of(Workload workload) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        if (isTold(workload)) {
            facts.put("credits", credits(workload));
            workload.hours().ifPresent(hours -> facts.put("hours", hours(hours)));
            workload.contactHours().ifPresent(hours -> facts.put("contactHours", hours(hours)));
        }
        return facts;
    }

    /** Whether there is an amount of work: credits of any system, or hours. */
    static boolean isTold(Workload workload) {
        return !workload.credits().isEmpty() || workload.hours().isPresent();
    }

    static Fact credits(EctsCredits credits) {
        return Fact.of(credits.amount(), "ECTS");
    }

    static Fact hours(LearningHours hours) {
        return Fact.of(hours.amount(), "h");
    }

    private static Fact credits(Workload workload) {
        if (workload.creditBearing() == CreditBearing.NO) {
            return Fact.of("none");
        }
        Optional<Fact> ects = workload.ects().map(WorkloadFacts::credits);
        return ects.or(() -> workload.otherCredits().stream().findFirst().map(WorkloadFacts::credits))
                .orElseGet(() -> Fact.of("unknown"));
    }

    private static Fact credits(CreditAmount amount) {
        return Fact.of(amount.amount(), amount.system().toString());
    }
}
