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
import org.espalier.stacking.rule.SharingPolicy;

/** Finds what is wrong in the tree of an award: ids that stand twice, and rules that no audit can decide exactly. */
final class AwardFaults {

    private final Faults faults;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> leaves = new HashSet<>();

    private AwardFaults(Faults faults) {
        this.faults = faults;
    }

    static Faults in(Award award, Faults faults) {
        AwardFaults found = new AwardFaults(faults);
        found.requirements("requirements", award.requirements());
        found.policies("policies", award.policies(), new Ceilings(award.policies()));
        found.sharing(award.policies());
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
        if (use.rule().parts().isEmpty()) {
            leaves.add(use.id());
        }
        policies(place + "/policies", use.policies(), Ceilings.of(use));
        unshared(place + "/policies", use.policies());
    }

    /** Sharing is a matter of the whole award. */
    private void unshared(String place, List<RuleUse> policies) {
        for (int i = 0; i < policies.size(); i++) {
            boolean deciding = policies.get(i).severity() == Severity.ERROR;
            faults.check(
                    !deciding || policies.get(i).rule().sharing().isEmpty(),
                    place + "/" + i,
                    "RULE_NOT_AUDITABLE: what requirements share is a policy of the whole award");
        }
    }

    /** Policies of sharing name leaves. */
    private void sharing(List<RuleUse> policies) {
        Divisions divisions = Divisions.of(policies);
        for (int i = 0; i < policies.size(); i++) {
            String place = "policies/" + i + "/rule";
            divisions
                    .obstacle(policies.get(i))
                    .ifPresent(reason -> faults.check(false, place, "RULE_NOT_AUDITABLE: " + reason));
            Optional<SharingPolicy> deciding = Optional.of(policies.get(i))
                    .filter(policy -> policy.severity() == Severity.ERROR)
                    .flatMap(policy -> policy.rule().sharing());
            deciding.stream()
                    .flatMap(policy -> policy.requirements().stream())
                    .filter(name -> !leaves.contains(name))
                    .forEach(name -> faults.checkReference(
                            false,
                            place,
                            name,
                            "UNKNOWN_REQUIREMENT: no requirement that takes holdings is called " + name));
        }
    }

    private void policies(String place, List<RuleUse> policies, Ceilings ceilings) {
        for (int i = 0; i < policies.size(); i++) {
            policy(place + "/" + i, policies.get(i), ceilings);
        }
    }

    private void policy(String place, RuleUse policy, Ceilings ceilings) {
        once(place, policy);
        if (policy.severity() == Severity.ERROR) {
            Optional<String> obstacle = policy.rule().obstacle().or(() -> ceilings.obstacle(policy));
            obstacle.ifPresent(reason -> faults.check(
                    false,
                    place,
                    "RULE_NOT_AUDITABLE: " + reason + "; it can be a warning or a note in an award, not an error"));
            ceilings.contradiction(policy).ifPresent(reason -> faults.check(false, place + "/rule/maximum", reason));
        }
    }

    private void once(String place, RuleUse use) {
        faults.check(ids.add(use.id()), place + "/id", "the same id stands twice: " + use.id());
    }

    /** Why a rule can be no requirement, if it cannot. */
    private static Optional<String> obstacle(Rule rule) {
        boolean made = rule.composition(Circumstances.none()).isPresent();
        if (made || rule.isAboutTheCase() || !rule.tallies().isEmpty()) {
            return Optional.empty();
        }
        String reason = rule.obstacle()
                .map(why -> why + "; as a policy it can be a warning or a note")
                .orElseGet(() -> "a rule of kind " + rule.kind() + " takes no holdings of its own; it can be a policy");
        return Optional.of("RULE_NOT_AUDITABLE: " + reason);
    }
}
