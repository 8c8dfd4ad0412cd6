package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Composition;
import org.espalier.stacking.rule.Tally;

/** Tells each requirement's status and what fills it. */
final class Results {

    private final AwardTree tree;
    private final Found base;
    private final Found possible;
    private final Function<Requested, Optional<Rational>> mending;
    private final KeptPolicies policies;
    private final Ending ending;

    /**
     * What two answers say of the requirements.
     *
     * @param base the answer that is told
     * @param possible the best answer, if what is unknown turns out well
     * @param mending finds what would mend a leaf alone
     * @param ending what more learning cannot mend
     */
    Results(
            AwardTree tree,
            Found base,
            Found possible,
            Function<Requested, Optional<Rational>> mending,
            Ending ending) {
        this.tree = tree;
        this.base = base;
        this.possible = possible;
        this.mending = mending;
        this.policies = new KeptPolicies(tree, base);
        this.ending = ending;
    }

    List<RequirementResult> all() {
        return tree.roots().stream().map(this::result).toList();
    }

    private RequirementResult result(Requested requested) {
        RequirementResult.Builder result = RequirementResult.builder();
        result.id(requested.id())
                .title(requested.decided().use().label())
                .sentence(requested.rule().sentence());
        return requested.isLeaf() ? leaf(requested, result) : composed(requested, result);
    }

    private RequirementResult composed(Requested requested, RequirementResult.Builder result) {
        List<RequirementResult> of = requested.of().stream().map(this::result).toList();
        RequirementStatus status = combined(requested, of);
        RequirementStatus told = policies.of(requested, status);
        int needed = Math.min(requested.composition().orElseThrow().leastAtBest(), of.size());
        return result.addAllOf(of)
                .closed(Optional.of(true).filter(so -> ending.closed().contains(requested.id())))
                .status(told)
                .needed(needed)
                .shortfall(shortfall(told, of, needed))
                .build();
    }

    private static Rational shortfall(RequirementStatus status, List<RequirementResult> of, int needed) {
        Rational lacking = of.stream()
                .map(RequirementResult::shortfall)
                .sorted()
                .limit(needed)
                .reduce(Rational.ZERO, Rational::plus);
        return status == RequirementStatus.WAIVED ? Rational.ZERO : lacking;
    }

    private static RequirementStatus combined(Requested requested, List<RequirementResult> of) {
        Composition made = requested.composition().orElseThrow();
        if (requested.decided().isDenied()) {
            return RequirementStatus.UNMET;
        }
        long done = of.stream().filter(part -> part.status().isDone()).count();
        long completed = done + count(of, RequirementStatus.MET_IF_COMPLETED);
        if (done >= made.least()) {
            return RequirementStatus.MET;
        }
        if (completed >= made.least()) {
            return RequirementStatus.MET_IF_COMPLETED;
        }
        return completed + count(of, RequirementStatus.UNDETERMINED) >= made.leastAtBest()
                ? RequirementStatus.UNDETERMINED
                : RequirementStatus.UNMET;
    }

    private static long count(List<RequirementResult> of, RequirementStatus status) {
        return of.stream().filter(part -> part.status() == status).count();
    }

    private RequirementResult leaf(Requested leaf, RequirementResult.Builder result) {
        List<CountedHolding> holdings = base.filling(leaf);
        RequirementStatus status = policies.of(leaf, status(leaf, holdings));
        base.fillings(leaf).forEach(filling -> result.addUses(filling.use(leaf)));
        Optional<Tally> told = leaf.decided().told();
        if (told.isPresent()) {
            amounts(result, Reached.of(told.get(), holdings), holdings, status == RequirementStatus.WAIVED);
            result.addAllParts(PartResults.of(told.get(), holdings));
        }
        if (isClosed(leaf, status)) {
            result.closed(true);
        } else if (!status.isDone() && !base.isMet()) {
            result.mendedBy(mending.apply(leaf));
        }
        return result.status(status).shortfall(shortfall(leaf, holdings)).build();
    }

    /** Whether nothing new counts for a leaf; where the award is lost, its own findings tell that. */
    private boolean isClosed(Requested leaf, RequirementStatus status) {
        boolean isShut = status == RequirementStatus.UNMET
                && ending.status() != AwardStatus.IMPOSSIBLE
                && Deadlines.isShut(tree, leaf, tree.counted().evaluation().day());
        return isShut || ending.closed().contains(leaf.id());
    }

    private Rational shortfall(Requested leaf, List<CountedHolding> holdings) {
        Optional<Verdict> ofTheCase = leaf.ofTheCase(tree.counted());
        if (leaf.decided().isForgiven()
                || ofTheCase.map(Verdict.SATISFIED::equals).orElse(false)) {
            return Rational.ZERO;
        }
        return ofTheCase.isPresent() ? Rational.ONE : Reached.shortfall(leaf.tallies(), holdings);
    }

    private static List<CountedHolding> in(HoldingState state, List<CountedHolding> holdings) {
        List<CountedHolding> some = new ArrayList<>(holdings.size());
        for (CountedHolding holding : holdings) {
            if (holding.holding().state() == state) {
                some.add(holding);
            }
        }
        return some;
    }

    private static void amounts(
            RequirementResult.Builder result, Reached reached, List<CountedHolding> holdings, boolean isWaived) {
        Tally tally = reached.tally();
        Rational surplus = Reached.surplus(tally, holdings);
        result.unit(Optional.of(tally.unit()).filter(unit -> !unit.isEmpty()))
                .minimum(tally.minimum().filter(minimum -> minimum.signum() > 0))
                .maximum(tally.maximum())
                .counted(reached.from())
                .missing(Optional.of(reached.missing()).filter(missing -> missing.signum() > 0 && !isWaived))
                .surplus(Optional.of(surplus).filter(amount -> amount.signum() > 0))
                .inProgress(Optional.of(inProgress(tally, holdings)).filter(amount -> amount.signum() > 0));
    }

    /** What is in progress; where some is cut off, what it adds to what is earned. */
    private static Rational inProgress(Tally tally, List<CountedHolding> holdings) {
        boolean parted = tally instanceof Tally.Sum sum && sum.parting().isPresent();
        return parted
                ? Reached.of(tally, holdings)
                        .from()
                        .minus(Reached.of(tally, in(HoldingState.EARNED, holdings))
                                .from())
                : Reached.of(tally, in(HoldingState.IN_PROGRESS, holdings)).from();
    }

    private RequirementStatus status(Requested leaf, List<CountedHolding> holdings) {
        Optional<Verdict> ofTheCase = leaf.ofTheCase(tree.counted());
        return ofTheCase.isPresent() ? status(ofTheCase.orElseThrow()) : allocated(leaf, holdings);
    }

    private static RequirementStatus status(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED, NOT_APPLICABLE -> RequirementStatus.MET;
            case VIOLATED -> RequirementStatus.UNMET;
            case UNDETERMINED -> RequirementStatus.UNDETERMINED;
        };
    }

    private RequirementStatus allocated(Requested leaf, List<CountedHolding> holdings) {
        if (Reached.isMet(leaf.tallies(), holdings, Completion.LEAST)) {
            List<CountedHolding> earned = in(HoldingState.EARNED, holdings);
            boolean now = earned.size() == holdings.size() || Reached.isMet(leaf.tallies(), earned, Completion.LEAST);
            return now ? RequirementStatus.MET : RequirementStatus.MET_IF_COMPLETED;
        }
        if (Reached.isMet(leaf.tallies(), possible.filling(leaf), Completion.MOST)) {
            return RequirementStatus.UNDETERMINED;
        }
        if (base.isOpen()) {
            return RequirementStatus.UNDETERMINED;
        }
        return Window.isOverfull(leaf, base.eligible(leaf)) ? RequirementStatus.VIOLATED : RequirementStatus.UNMET;
    }
}
