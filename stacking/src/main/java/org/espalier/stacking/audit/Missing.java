package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Tally;

/** Which data are missing of a holding that would let it give a requirement or a policy more. */
final class Missing {

    private static final String LEVEL = "level";

    private final List<Decided> rules;
    private final List<Candidate> candidates;
    private final Lowering lowering;

    Missing(AwardTree tree, List<Candidate> candidates, Lowering lowering) {
        this.rules = tree.rules();
        this.candidates = candidates;
        this.lowering = lowering;
    }

    /** The missing data, sorted. */
    List<String> of(Candidate candidate) {
        List<String> named = new ArrayList<>();
        data(candidate).forEach(datum -> named.add(datum + " of " + candidate.id()));
        named.addAll(candidate.open());
        return named;
    }

    private Set<String> data(Candidate candidate) {
        Set<String> data = new TreeSet<>();
        for (Decided rule : rules) {
            Optional<CountedHolding> holding = rule.holding(candidate.counted());
            if (holding.isPresent()) {
                add(data, rule, holding.get());
            }
        }
        if (mayBeTheSame(candidate)) {
            data.add(LEVEL);
        }
        return data;
    }

    /** Whether the level of a holding is not known, and may make a difference. */
    boolean isLevelOf(Candidate candidate) {
        return candidate.counted().level().isEmpty()
                && (!candidate.open().isEmpty() || data(candidate).contains(LEVEL));
    }

    private static void add(Set<String> data, Decided rule, CountedHolding holding) {
        rule.use().rule().dependence().ifPresent(dependence -> data.addAll(dependence.missing(holding)));
        for (Tally tally : rule.tallies()) {
            List<String> filter = tally.missing(holding);
            data.addAll(filter);
            if (filter.isEmpty() && !tally.of(holding).isExact()) {
                data.add(tally instanceof Tally.Variety ? tally.unit() : "workload");
            }
        }
    }

    private boolean mayBeTheSame(Candidate candidate) {
        return candidate.counted().level().isEmpty()
                && candidates.stream()
                        .filter(other -> !other.id().equals(candidate.id()))
                        .anyMatch(other -> lowering.mayBeTheSame(candidate, other));
    }
}
