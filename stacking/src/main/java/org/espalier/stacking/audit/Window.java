package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Outcome;
import org.espalier.stacking.rule.Range;
import org.espalier.stacking.rule.Tally;

/** Tells whether some choice of holdings keeps between the least and the largest amount of what is asked. */
final class Window {

    /** So many different sums are looked at; beyond them some choice is taken to fit. */
    private static final int MOST_SUMS = 2_000;

    private final Tally tally;

    private Window(Tally tally) {
        this.tally = tally;
    }

    /** Whether holdings are enough together, and no choice of them is not too much. */
    static boolean isOverfull(Tally tally, List<CountedHolding> holdings) {
        Reached all = Reached.of(tally, holdings);
        return all.isEnough(all.from()) && !new Window(tally).isFitted(holdings);
    }

    /** That a holding could count where no choice keeps within the bounds; empty where it could not, or some choice does. */
    static Optional<Outcome> missed(AwardTree tree, Found base, Candidate candidate) {
        return base.isMet()
                ? Optional.empty()
                : tree.nodes().stream()
                        .filter(node -> node.isLeaf() && isMissed(node, base, candidate))
                        .findFirst()
                        .map(leaf -> missed(leaf, candidate));
    }

    private static boolean isMissed(Requested leaf, Found base, Candidate candidate) {
        List<CountedHolding> eligible = base.eligible(leaf);
        return eligible.stream().anyMatch(holding -> holding.id()
                        .equals(candidate.counted().id()))
                && isOverfull(leaf, eligible);
    }

    private static Outcome missed(Requested leaf, Candidate candidate) {
        Facts facts = Facts.of("helped", Fact.of(leaf.decided().use().label()))
                .with("required", Fact.of(leaf.rule().sentence()));
        return new Outcome(
                "NO_CHOICE_FITS", Verdict.VIOLATED, candidate.counted().subject(), facts);
    }

    /** Whether holdings are enough for a leaf, and no choice of them keeps within its largest amount. */
    static boolean isOverfull(Requested leaf, List<CountedHolding> eligible) {
        for (Tally tally : leaf.tallies()) {
            if (tally.minimum().isPresent() && tally.maximum().isPresent() && isOverfull(tally, eligible)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFitted(List<CountedHolding> holdings) {
        boolean plain = tally instanceof Tally.Sum sum && sum.parting().isEmpty();
        return plain ? isFittedBySum(holdings) : isFittedOnTheWay(holdings);
    }

    private boolean isFittedBySum(List<CountedHolding> holdings) {
        Set<Range> sums = new HashSet<>(Set.of(Range.ZERO));
        for (CountedHolding holding : holdings) {
            Range more = tally.of(holding);
            for (Range sum : List.copyOf(sums)) {
                sums.add(new Range(sum.from().plus(more.from()), sum.to().plus(more.to())));
            }
            if (sums.size() > MOST_SUMS) {
                return true;
            }
        }
        return sums.stream().anyMatch(sum -> isMet(new Reached(tally, sum.from(), sum.to())));
    }

    /** What does not just add up is taken one after the other. */
    private boolean isFittedOnTheWay(List<CountedHolding> holdings) {
        List<CountedHolding> some = new ArrayList<>(holdings.size());
        for (CountedHolding holding : holdings) {
            some.add(holding);
            if (isMet(Reached.of(tally, some))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMet(Reached reached) {
        return reached.isMet(Completion.LEAST);
    }
}
