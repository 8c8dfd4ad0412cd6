package org.espalier.stacking.stack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Prerequisites;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.stack.MissingDatum.Kind;
import org.espalier.stacking.stack.MissingDatum.Reason;

/**
 * How two holdings are linked, by what, and what is missing where that is not known.
 *
 * @param link the link
 * @param by the credentials or outcomes required, or the awards that both feed
 * @param missing what is not known; empty unless the link is unknown
 */
record Linkage(Link link, Set<String> by, List<MissingDatum> missing) {

    static Linkage of(CountedHolding earlier, CountedHolding later, CredentialStack stack) {
        Set<String> required = required(earlier, later, stack);
        if (!required.isEmpty()) {
            return new Linkage(Link.BUILDS_ON, required, List.of());
        }
        List<SharedTarget> targets = stack.sharedTargets().stream()
                .filter(target -> feeds(earlier, target, stack) && feeds(later, target, stack))
                .toList();
        return targets.isEmpty() ? unlinked(earlier, later, stack) : shared(targets);
    }

    private static Set<String> required(CountedHolding earlier, CountedHolding later, CredentialStack stack) {
        Prerequisites needed = later.credential().prerequisites().orElseGet(Prerequisites::none);
        Set<String> required = new TreeSet<>(Outcomes.certified(earlier.holding()));
        required.retainAll(needed.outcomes());
        needed.credentials().stream()
                .filter(id -> stack.versions().areSame(id, earlier.id()))
                .map(CredentialId::text)
                .forEach(required::add);
        return required;
    }

    private static boolean feeds(CountedHolding holding, SharedTarget target, CredentialStack stack) {
        return target.holdings().stream().anyMatch(id -> stack.versions().areSame(id, holding.id()));
    }

    private static Linkage shared(List<SharedTarget> targets) {
        Set<String> awards = new TreeSet<>();
        targets.forEach(target -> target.award().ifPresent(awards::add));
        return new Linkage(Link.SHARED_TARGET, awards, List.of());
    }

    private static Linkage unlinked(CountedHolding earlier, CountedHolding later, CredentialStack stack) {
        List<MissingDatum> missing = later.credential()
                .prerequisites()
                .map(needed -> missing(earlier, later, needed, stack))
                .orElseGet(() -> List.of(MissingDatum.of(later.id(), Kind.PREREQUISITES, Reason.ABSENT)));
        return new Linkage(missing.isEmpty() ? Link.NONE : Link.UNKNOWN, Set.of(), missing);
    }

    private static List<MissingDatum> missing(
            CountedHolding earlier, CountedHolding later, Prerequisites needed, CredentialStack stack) {
        if (needed.text().isPresent() && needed.areOnlyWords()) {
            return List.of(MissingDatum.of(later.id(), Kind.PREREQUISITES, Reason.ONLY_WORDS));
        }
        boolean open = !stack.certified().containsAll(needed.outcomes());
        return open && !Outcomes.areIdentified(earlier.holding()) ? List.of(outcomes(earlier)) : List.of();
    }

    private static MissingDatum outcomes(CountedHolding holding) {
        boolean absent = holding.credential().learningOutcomes().isEmpty();
        return MissingDatum.of(holding.id(), Kind.OUTCOMES, absent ? Reason.ABSENT : Reason.ONLY_WORDS);
    }
}
