package org.espalier.stacking.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Why a policy leaves a minimum beside it that can never be met, if it is a maximum and does. */
    Optional<String> contradiction(RuleUse policy) {
        return policy.rule().ceiling().flatMap(ceiling -> deciding().contradiction(policy, ceiling));
    }

    private Optional<String> contradiction(RuleUse policy, Ceiling ceiling) {
        return Stream.concat(
                        Stream.of(Optional.<RuleUse>empty()), beside.stream().map(Optional::of))
                .flatMap(other -> contradiction(policy, ceiling, other).stream())
                .findFirst();
    }

    /** The same beside another maximum that selects all the rest, if it comes first. */
    private Optional<String> contradiction(RuleUse policy, Ceiling ceiling, Optional<RuleUse> other) {
        Optional<Ceiling> rest = other.flatMap(use -> use.rule().ceiling());
        if (other.isPresent() && rest.isEmpty()) {
            return Optional.empty();
        }
        boolean first =
                other.map(use -> beside.indexOf(policy) < beside.indexOf(use)).orElse(true);
        return beside.stream()
                .filter(use -> first && ceiling.leavesTooLittle(use.rule().tallies(), rest))
                .findFirst()
                .map(use -> contradiction(use, other));
    }

    private static String contradiction(RuleUse asking, Optional<RuleUse> other) {
        String all =
                other.map(use -> "with " + use.id() + " it selects everything").orElse("it selects everything");
        return "CONTRADICTION: " + all + " that counts for " + asking.id() + ", which asks for "
                + asking.rule().sentence() + " and could never be met; raise the maximum, lower the minimum, or let"
                + " the maximum select less";
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
