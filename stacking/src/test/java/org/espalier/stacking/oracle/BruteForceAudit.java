package org.espalier.stacking.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The best way of counting, found by looking at every one. It knows nothing of how the library searches: it asks rules what
 * they say of sets of holdings, and adds up.
 */
public final class BruteForceAudit {

    private final World world;
    private final List<List<BitSet>> sets = new ArrayList<>();
    private final BitSet[] filling;
    private Optional<Score> best = Optional.empty();
    private long looked;

    private BruteForceAudit(AuditCase given) {
        this.world = new World(given);
        this.filling = world.nothing();
        for (int i = 0; i < world.held().size(); i++) {
            sets.add(world.sets(i));
        }
    }

    /** The best of all ways of counting; empty where there are more of them than so many. */
    public static Optional<BruteForceAudit> of(AuditCase given, long most) {
        BruteForceAudit audit = new BruteForceAudit(given);
        if (audit.ways() > most) {
            return Optional.empty();
        }
        audit.choose(0, new BitSet());
        return Optional.of(audit);
    }

    private double ways() {
        return sets.stream().mapToDouble(List::size).reduce(1, (one, other) -> one * other);
    }

    private void choose(int holding, BitSet counted) {
        if (holding == sets.size()) {
            look();
            return;
        }
        for (BitSet set : sets.get(holding)) {
            if (set.isEmpty()) {
                choose(holding + 1, counted);
            } else if (!world.apart(holding).intersects(counted)) {
                put(holding, set, true);
                counted.set(holding);
                choose(holding + 1, counted);
                counted.clear(holding);
                put(holding, set, false);
            }
        }
    }

    private void put(int holding, BitSet set, boolean in) {
        set.stream().forEach(leaf -> filling[leaf].set(holding, in));
    }

    private void look() {
        looked++;
        if (isBehind(world.root().value(filling)) || !world.isAllowed(filling)) {
            return;
        }
        Score score = world.score(filling, 0);
        if (best.isPresent() && (score.isWorseThan(best.get()) || score.compareTo(best.get()) >= 0)) {
            return;
        }
        Score counted = rested(filling, score);
        if (best.isEmpty() || counted.compareTo(best.get()) < 0) {
            best = Optional.of(counted);
        }
    }

    /** Whether what is missing already makes it worse than the best so far. */
    private boolean isBehind(Spot.Value value) {
        return best.isPresent()
                && !value.met()
                && (best.get().standing() < 2
                        || value.shortfall().compareTo(best.get().shortfall()) > 0);
    }

    private Score rested(BitSet[] uses, Score score) {
        return new Score(
                score.standing(),
                score.shortfall(),
                score.cost(),
                world.exceptions(score.standing() == 0 ? world.earned(uses) : uses),
                score.until(),
                score.inProgress(),
                score.credits(),
                score.holdings());
    }

    /** How good the best way of counting is. */
    public Score best() {
        return best.orElseThrow();
    }

    /** How good a way of counting is. */
    Score of(BitSet[] uses) {
        return rested(uses, world.score(uses, 0));
    }

    World world() {
        return world;
    }

    long looked() {
        return looked;
    }
}
