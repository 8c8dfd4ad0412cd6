package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Range;
import org.espalier.stacking.rule.SharingPolicy;
import org.espalier.stacking.solve.Budget;

/**
 * Finds the best answers for several awards at once, the earlier award first in the list. A holding may count for several of
 * them, unless a policy of one limits what it shares with the others, or does not count what earlier ones used up.
 */
final class JointSearch {

    private final List<Prepared> awards;
    private final AuditLimits limits;
    private final Budget budget;
    private final Map<World, List<Found>> known = new HashMap<>();

    JointSearch(List<Prepared> awards, AuditLimits limits) {
        this.awards = List.copyOf(awards);
        this.limits = limits;
        this.budget = new Budget(limits.steps(), limits.isOver());
    }

    /** The part of one award. */
    Worlds of(int award) {
        return new Worlds() {
            @Override
            public Found best(Completion completion, boolean earnedOnly) {
                return known.computeIfAbsent(new World(completion, earnedOnly), JointSearch.this::solve)
                        .get(award);
            }

            @Override
            public long steps() {
                return budget.spent();
            }
        };
    }

    private List<Found> solve(World world) {
        List<Lowered> parts = awards.stream()
                .map(award -> award.lowering()
                        .lowered(
                                world.completion(),
                                candidate -> !world.earnedOnly() || candidate.isEarned(world.completion()),
                                Wanted.ALL))
                .toList();
        Joined joined = new Joined(parts);
        for (int award = 0; award < parts.size(); award++) {
            limit(joined, award);
        }
        JointAnswer answer = new JointAnswer(parts, joined, budget, limits);
        return beside(answer.best());
    }

    private List<Found> beside(List<Found> found) {
        List<Found> beside = new ArrayList<>();
        for (int award = 0; award < found.size(); award++) {
            beside.add(found.get(award).beside(new Together(awards, found, award)));
        }
        return beside;
    }

    private void limit(Joined joined, int award) {
        for (SharingPolicy policy : awards.get(award).tree().shared().policies()) {
            if (policy instanceof SharingPolicy.OverlapLimit limit && limit.ofAwards()) {
                overlap(joined, award, limit);
            } else if (policy instanceof SharingPolicy.Consumed consumed) {
                ids().forEach(id -> consumed(joined, award, consumed, id));
            }
        }
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        awards.forEach(award -> award.candidates().forEach(candidate -> ids.add(candidate.id())));
        return ids;
    }

    /** What counts for both is at most so much: both count where their sum is one more than any of them. */
    private void overlap(Joined joined, int award, SharingPolicy.OverlapLimit limit) {
        for (int other = 0; other < awards.size(); other++) {
            if (other == award || !limit.between().contains(awards.get(other).id())) {
                continue;
            }
            SumBuilder both = new SumBuilder();
            for (Candidate candidate : awards.get(award).candidates()) {
                addBoth(both, joined, award, other, candidate, weight(candidate.counted(), limit));
            }
            if (!both.isEmpty()) {
                joined.add(both.atMost(limit.maximum()));
            }
        }
    }

    private static void addBoth(
            SumBuilder both, Joined joined, int award, int other, Candidate candidate, Rational weight) {
        int here = joined.used(award, candidate.id());
        int there = joined.used(other, candidate.id());
        if (here >= 0 && there >= 0) {
            both.add(here, weight).add(there, weight).add(joined.either(here, there), weight.negated());
        }
    }

    /** How much a limit counts of what counts twice. */
    static Rational weight(CountedHolding holding, SharingPolicy.OverlapLimit limit) {
        CreditSystem system = limit.system().orElse(CreditSystem.ECTS);
        return limit.system().isEmpty()
                ? Rational.ONE
                : holding.credits(system).to().orElse(Range.UNBOUNDED);
    }

    /** Where it counts here, it counts for at most so many earlier awards. */
    private void consumed(Joined joined, int award, SharingPolicy.Consumed policy, String id) {
        boolean selected = awards.get(award).candidates().stream()
                .filter(candidate -> candidate.id().equals(id))
                .anyMatch(candidate -> policy.filter().answer(candidate.counted()) != Answer.NO);
        int here = joined.used(award, id);
        if (!selected || here < 0) {
            return;
        }
        SumBuilder sum = new SumBuilder().add(here, Rational.of(award));
        for (int earlier = 0; earlier < award; earlier++) {
            int there = joined.used(earlier, id);
            if (there >= 0) {
                sum.add(there, Rational.ONE);
            }
        }
        joined.add(sum.atMost(Rational.of((long) award + policy.maximumAwards())));
    }
}
