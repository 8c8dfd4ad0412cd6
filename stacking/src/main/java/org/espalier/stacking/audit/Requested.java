package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.Composition;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Tally;

/**
 * A requirement in the tree of an award, as this case decides it.
 *
 * @param decided the requirement and the exceptions from it
 * @param composition how it is made of others; empty where it is a leaf
 * @param of those others
 * @param policies what must hold over everything counted below it; nothing where the requirement is waived
 * @param waived the policies that are waived with it
 */
record Requested(
        Decided decided,
        Optional<Composition> composition,
        List<Requested> of,
        List<Decided> policies,
        List<Decided> waived) {

    Requested {
        of = List.copyOf(of);
        policies = List.copyOf(policies);
        waived = List.copyOf(waived);
    }

    static Requested of(RuleUse use, CountedHoldings counted) {
        return of(use, counted, counted);
    }

    /** A requirement over holdings as those above it let them count; its policies look at them as they are. */
    private static Requested of(RuleUse use, CountedHoldings counted, CountedHoldings plain) {
        Decided decided = Decided.of(use, counted);
        Optional<Composition> composition =
                decided.use().rule().composition(counted.evaluation().circumstances());
        CountedHoldings here = decided.applied(counted);
        List<Requested> of = composition.stream()
                .flatMap(made -> made.parts().stream())
                .map(part -> of(part, here, plain))
                .toList();
        List<Decided> policies = policies(use.policies(), plain);
        return decided.isForgiven()
                ? new Requested(decided, composition, of, List.of(), policies)
                : new Requested(decided.beside(policies), composition, of, policies, List.of());
    }

    /** The policies that decide, with the exceptions from them; one that is waived decides nothing. */
    static List<Decided> policies(List<RuleUse> policies, CountedHoldings counted) {
        List<Decided> deciding = new ArrayList<>();
        for (RuleUse policy : policies) {
            if (policy.severity() == Severity.ERROR) {
                deciding.add(Decided.of(policy, counted));
            }
        }
        deciding.removeIf(Decided::isForgiven);
        return deciding.stream().map(policy -> policy.beside(deciding)).toList();
    }

    String id() {
        return decided.use().id();
    }

    Rule rule() {
        return decided.use().rule();
    }

    /** Requirements in the order of their ids. */
    static List<Requested> byId(List<Requested> requirements) {
        return requirements.size() < 2
                ? requirements
                : requirements.stream()
                        .sorted(Comparator.comparing(Requested::id))
                        .toList();
    }

    /** Whether it takes holdings. */
    boolean isLeaf() {
        return composition.isEmpty();
    }

    /** What it asks of the holdings it takes. */
    List<Tally> tallies() {
        return decided.tallies();
    }

    /** This one and everything below it. */
    Stream<Requested> all() {
        return Stream.concat(Stream.of(this), of.stream().flatMap(Requested::all));
    }

    /** The requirement itself and its policies. */
    Stream<Decided> rules() {
        return Stream.concat(Stream.of(decided), policies.stream());
    }

    /** The leaves here and below. */
    Stream<Requested> leaves() {
        return isLeaf() ? Stream.of(this) : of.stream().flatMap(Requested::leaves);
    }

    /** What the case alone says, where it alone decides. */
    Optional<Verdict> ofTheCase(CountedHoldings counted) {
        if (decided.isDenied()) {
            return Optional.of(Verdict.VIOLATED);
        }
        if (!rule().isAboutTheCase()) {
            return Optional.empty();
        }
        return Optional.of(rule().evaluate(counted).get(0).verdict());
    }
}
