package org.espalier.recognition.document.elm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;

/** Element 7: credits and hours. */
final class Workloads {

    private Workloads() {}

    /**
     * What an achievement took. Where the credits received differ from those on offer, the received ones count; hours
     * are those of the specification, else what was worked in the activities.
     */
    static Workload read(Nodes nodes) {
        Map<CreditSystem, CreditAmount> credits =
                new LinkedHashMap<>(CreditPoints.read(nodes.specifications(), "creditPoint"));
        CreditPoints.read(List.of(nodes.claim()), "creditReceived").forEach((system, received) -> {
            CreditAmount offered = credits.put(system, received);
            if (offered != null && !offered.equals(received)) {
                CreditPoints.tellDifference(nodes.claim(), received, offered);
            }
        });
        Optional<CreditBearing> declared = OwnNotes.first(nodes.specifications(), Vocabulary.CREDIT_BEARING)
                .filter(told -> credits.isEmpty());
        return workload(credits, hours(nodes.specifications()).or(() -> instead(nodes)), declared);
    }

    /** What an activity took, as far as it was worked or is specified. */
    static Workload readActivity(Nodes nodes) {
        return workload(
                Map.of(), worked(nodes.activities()).or(() -> hours(nodes.activitySpecifications())), Optional.empty());
    }

    private static Workload workload(
            Map<CreditSystem, CreditAmount> credits, Optional<LearningHours> hours, Optional<CreditBearing> declared) {
        Workload.Builder builder = Workload.builder();
        builder.hours(hours)
                .ects(Optional.ofNullable(credits.get(CreditSystem.ECTS)).flatMap(CreditAmount::asEcts))
                .addAllOtherCredits(credits.values().stream()
                        .filter(amount -> !amount.system().equals(CreditSystem.ECTS))
                        .toList());
        declared.or(() -> Optional.of(CreditBearing.NO).filter(none -> areAllZero(credits.values())))
                .ifPresent(builder::creditBearing);
        return builder.build();
    }

    private static boolean areAllZero(Collection<CreditAmount> credits) {
        return !credits.isEmpty()
                && credits.stream().allMatch(amount -> amount.amount().signum() == 0);
    }

    private static Optional<LearningHours> hours(List<ElmNode> specifications) {
        return specifications.stream()
                .flatMap(node -> hours(node, "volumeOfLearning").stream())
                .findFirst();
    }

    /** The sum of all activities; nothing where one of them does not tell. */
    private static Optional<LearningHours> worked(List<ElmNode> activities) {
        List<LearningHours> hours = new ArrayList<>();
        for (ElmNode activity : activities) {
            hours(activity, "workload").ifPresent(hours::add);
        }
        boolean complete = !hours.isEmpty() && hours.size() == activities.size();
        return complete ? Optional.of(LearningHours.total(hours)) : Optional.empty();
    }

    /** What was worked stands in for what is typically needed. */
    private static Optional<LearningHours> instead(Nodes nodes) {
        Optional<LearningHours> worked = worked(nodes.activities());
        worked.ifPresent(hours -> nodes.scope()
                .note("HOURS_FROM_ACTIVITY", nodes.claim().path(), Given.of("hours", hours.amount(), "h")));
        return worked;
    }

    private static Optional<LearningHours> hours(ElmNode node, String property) {
        return node.scalars(property).stream().findFirst().flatMap(value -> Durations.read(value, node.scope()));
    }
}
