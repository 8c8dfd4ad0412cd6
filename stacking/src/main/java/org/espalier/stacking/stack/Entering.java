package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;

/** The steps of a stack as far as they are known: who entered from whom, and what stands beside. */
final class Entering {

    private final PairTable table;
    private final Arrangement arrangement;
    private final List<Step> steps = new ArrayList<>();
    private final List<CredentialId> notEntered = new ArrayList<>();

    Entering(PairTable table) {
        this.table = table;
        this.arrangement = new Arrangement(table, table.knownLevels());
        for (int later : arrangement.leaders()) {
            entry(later)
                    .ifPresentOrElse(
                            entry -> steps.add(table.step(entry.from(), entry.to())), () -> notEntered.add(id(later)));
        }
    }

    void tell(StackAnalysis.Builder analysis) {
        analysis.addAllOrder(arrangement.order().stream().map(this::id).toList());
        analysis.addAllUndated(arrangement.order().stream()
                .filter(i -> table.holding(i).awardedOn().isEmpty())
                .map(this::id)
                .toList());
        analysis.addAllSteps(steps).addAllNotEntered(notEntered);
        analysis.addAllRenewals(pairs(step -> step.kind() == StepKind.RENEWAL));
        analysis.addAllDuplicates(pairs(step -> step.kind() == StepKind.DUPLICATE));
        analysis.addAllOverlaps(pairs(Step::overlapsPartly));
        new Shares(table, steps).tell(analysis);
    }

    private Optional<Entry> entry(int later) {
        return Stream.of(Link.BUILDS_ON, Link.SHARED_TARGET)
                .map(link -> arrangement.linked(later, link))
                .filter(linked -> !linked.isEmpty())
                .findFirst()
                .flatMap(linked -> linked.stream()
                        .map(from -> arrangement.entry(from, later))
                        .min(arrangement.closest()));
    }

    private List<Step> pairs(Predicate<Step> wanted) {
        List<Integer> order = arrangement.order();
        return Stream.iterate(0, later -> later < order.size(), later -> later + 1)
                .flatMap(
                        later -> order.subList(0, later).stream().map(earlier -> table.step(earlier, order.get(later))))
                .filter(wanted)
                .toList();
    }

    private CredentialId id(int i) {
        return table.holding(i).id();
    }
}
