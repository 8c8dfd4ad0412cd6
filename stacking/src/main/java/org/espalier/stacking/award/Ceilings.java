package org.espalier.stacking.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Severity;
import org.espalier.stacking.rule.Ceiling;
import org.espalier.stacking.rule.RuleUse;

/**
 * Tells why a rule of kind maximum cannot be a policy: each cuts minima that stand beside it, and no two of them the same
 * holding.
 *
 * @param beside the rules that stand beside each other: the policies of one requirement, and the requirement itself
 */
record Ceilings(List<RuleUse> beside) {

    /** A requirement and its policies. */
    static Ceilings of(RuleUse requirement) {
        List<RuleUse> beside = new ArrayList<>(requirement.policies());
        beside.add(requirement);
        return new Ceilings(beside);
    }

    /** What stands in the way of a policy, if it is a maximum and something does. */
    Optional<String> obstacle(RuleUse policy) {
        return policy.rule().ceiling().flatMap(ceiling -> obstacle(policy, ceiling));
    }

    private Optional<String> obstacle(RuleUse policy, Ceiling ceiling) {
        if (deciding().noneMatch(ceiling)) {
            return Optional.of(
                    "this maximum cuts nothing: beside it stands no minimum in the same unit that has no largest"
                            + " amount and no parts");
        }
        return deciding()
                .overlapping(policy, ceiling)
                .map(other -> "this maximum and " + other + " may cut the same credential;"
                        + " exclude from one filter, by not, what the other selects");
    }

    private Ceilings deciding() {
        return new Ceilings(
                beside.stream().filter(use -> use.severity() == Severity.ERROR).toList());
    }

    private boolean noneMatch(Ceiling ceiling) {
        return beside.stream()
                .map(use -> use.rule().tallies())
                .noneMatch(asked -> asked.stream().anyMatch(tally -> ceiling.cuts(tally, asked)));
    }

    private Optional<String> overlapping(RuleUse policy, Ceiling ceiling) {
        return beside.stream()
                .filter(use -> !use.equals(policy)
                        && use.rule().ceiling().map(ceiling::overlaps).orElse(false))
                .map(RuleUse::id)
                .findFirst();
    }
}
