package org.espalier.stacking.award;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Severity;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.rule.Part;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;

/** Finds what is wrong in the tree of an award: ids that stand twice, and rules that no audit can decide exactly. */
final class AwardFaults {

    private final Faults faults;
    private final Set<String> ids = new HashSet<>();

    private AwardFaults(Faults faults) {
        this.faults = faults;
    }

    static Faults in(Award award, Faults faults) {
        AwardFaults found = new AwardFaults(faults);
        found.requirements("requirements", award.requirements());
        found.policies("policies", award.policies());
        return faults;
    }

    private void requirements(String place, List<RuleUse> requirements) {
        for (int i = 0; i < requirements.size(); i++) {
            requirement(place + "/" + i, requirements.get(i));
        }
    }

    private void requirement(String place, RuleUse use) {
        once(place, use);
        faults.check(
                use.severity() == Severity.ERROR,
                place + "/severity",
                "a requirement decides; a rule of kind optional never blocks");
        obstacle(use.rule()).ifPresent(obstacle -> faults.check(false, place + "/rule", obstacle));
        for (Part part : use.rule().parts()) {
            requirement(place + "/rule/" + part.place(), part.use());
        }
        policies(place + "/policies", use.policies());
    }

    private void policies(String place, List<RuleUse> policies) {
        for (int i = 0; i < policies.size(); i++) {
            policy(place + "/" + i, policies.get(i));
        }
    }

    private void policy(String place, RuleUse policy) {
        once(place, policy);
        faults.check(
                policy.severity() != Severity.ERROR || isAuditable(policy.rule()),
                place,
                "RULE_NOT_AUDITABLE: a rule of this kind can be a warning or a note in an award, not an error");
    }

    private void once(String place, RuleUse use) {
        faults.check(ids.add(use.id()), place + "/id", "the same id stands twice: " + use.id());
    }

    /** Why a rule can be no requirement, if it cannot. */
    private static Optional<String> obstacle(Rule rule) {
        boolean made = rule.composition(Circumstances.none()).isPresent();
        return made || rule.isAboutTheCase() || !rule.tallies().isEmpty()
                ? Optional.empty()
                : Optional.of("RULE_NOT_AUDITABLE: a rule of this kind cannot be allocated exactly;"
                        + " as a policy it can be a warning or a note");
    }

    private static boolean isAuditable(Rule policy) {
        return !policy.tallies().isEmpty()
                || policy.perHolding().isPresent()
                || policy.isPairwise()
                || policy.sharing().isPresent();
    }
}
