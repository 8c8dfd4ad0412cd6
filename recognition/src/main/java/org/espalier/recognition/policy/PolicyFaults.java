package org.espalier.recognition.policy;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.fault.Faults;
import org.espalier.recognition.comparison.DifferenceRule;
import org.espalier.stacking.rule.RuleUse;

/** What can be wrong between the parts of a policy. */
final class PolicyFaults {

    private PolicyFaults() {}

    static Faults in(ReceiverPolicy policy, Faults faults) {
        texts(policy, faults);
        return faults.check(policy.imports().isEmpty(), "imports", "a policy takes nothing over from others")
                .check(Times.canPass(policy.decisionWithin()), "decisionWithin", Times.WANTED)
                .check(
                        isDistinct(policy.agreements().stream().map(Agreement::id)),
                        "agreements",
                        "the same id stands twice")
                .check(
                        isDistinct(policy.differences().stream().map(DifferenceRule::id)),
                        "differences",
                        "the same id stands twice")
                .check(isDistinct(policy.limits().stream().map(RuleUse::id)), "limits", "the same id stands twice")
                .check(
                        isDistinct(policy.cures().stream().map(CureOffer::cure)),
                        "cures",
                        "the same cure is offered twice");
    }

    private static void texts(ReceiverPolicy policy, Faults faults) {
        faults.notBlank(policy.receiver(), "receiver")
                .notBlank(policy.office(), "office")
                .notBlank(policy.elements(), "elements")
                .notBlank(policy.qualityProfile(), "qualityProfile")
                .notBlank(policy.light(), "light")
                .noneBlank(policy.ruleSets(), "ruleSets")
                .noneBlank(policy.rulesOfRecognised(), "rulesOfRecognised");
    }

    private static boolean isDistinct(Stream<?> values) {
        List<?> all = values.toList();
        return all.stream().distinct().count() == all.size();
    }
}
