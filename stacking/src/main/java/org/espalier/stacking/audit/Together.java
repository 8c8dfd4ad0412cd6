package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.rule.SharingPolicy;
import org.jspecify.annotations.Nullable;

/** What awards that are audited together count beside one of them, and which rules keep them from counting the same. */
final class Together {

    private final List<Prepared> awards;
    private final List<Found> found;
    private final int award;

    /**
     * What stands beside one award.
     *
     * @param awards all awards, the earlier first
     * @param found what each of them counts
     * @param award which one is looked at
     */
    Together(List<Prepared> awards, List<Found> found, int award) {
        this.awards = awards;
        this.found = found;
        this.award = award;
    }

    /** The titles of the other awards, in their order. */
    List<String> others() {
        return IntStream.range(0, awards.size())
                .filter(other -> other != award)
                .mapToObj(other -> awards.get(other).award().title().text())
                .toList();
    }

    /** The uses by the other awards. */
    List<CountedUse> uses() {
        List<CountedUse> uses = new ArrayList<>();
        for (int other = 0; other < awards.size(); other++) {
            if (other != award) {
                uses.addAll(found.get(other)
                        .uses(awards.get(other).tree(), awards.get(other).id()));
            }
        }
        return uses;
    }

    /** The ways of counting for the award that go with what the others count. */
    Lowered beside(Lowered lowered) {
        return new LeftByOthers(awards, found, award, lowered).limited();
    }

    /** The rules that would be broken if the award counted a holding that it does not count: their sentences by id. */
    Map<String, String> broken(String holding) {
        Map<String, String> broken = new TreeMap<>();
        for (int of = 0; of < awards.size(); of++) {
            for (Decided policy : awards.get(of).tree().policies()) {
                boolean isBroken = isBroken(of, policy.use().rule().sharing().orElse(null), holding);
                if (isBroken) {
                    broken.put(policy.use().id(), policy.use().rule().sentence());
                }
            }
        }
        return broken;
    }

    private boolean isBroken(int of, @Nullable SharingPolicy policy, String holding) {
        if (policy instanceof SharingPolicy.Consumed consumed) {
            return isUsedUp(of, consumed, holding);
        }
        return policy instanceof SharingPolicy.OverlapLimit limit
                && limit.ofAwards()
                && others(of, limit).anyMatch(other -> isAboveLimit(of, other, limit, holding));
    }

    /** Where it counts in the award with the rule, it would count for more of the earlier awards than it may. */
    private boolean isUsedUp(int of, SharingPolicy.Consumed policy, String holding) {
        boolean counts = of == award || (of > award && uses(of, holding));
        long earlier = Stream.iterate(0, number -> number + 1)
                .limit(of)
                .filter(number -> number == award || uses(number, holding))
                .count();
        return counts && earlier > policy.maximumAwards() && isSelected(of, policy, holding);
    }

    private boolean isSelected(int of, SharingPolicy.Consumed policy, String holding) {
        return candidates(of)
                .anyMatch(candidate ->
                        candidate.id().equals(holding) && policy.filter().answer(candidate.counted()) != Answer.NO);
    }

    private Stream<Integer> others(int of, SharingPolicy.OverlapLimit limit) {
        return Stream.iterate(0, number -> number + 1)
                .limit(awards.size())
                .filter(other -> other != of && (other == award || of == award))
                .filter(other -> limit.between().contains(awards.get(other).id()));
    }

    private boolean isAboveLimit(int of, int other, SharingPolicy.OverlapLimit limit, String holding) {
        if (!uses(of == award ? other : of, holding)) {
            return false;
        }
        Rational shared = candidates(of)
                .filter(candidate ->
                        candidate.id().equals(holding) || (uses(of, candidate.id()) && uses(other, candidate.id())))
                .map(candidate -> JointSearch.weight(candidate.counted(), limit))
                .reduce(Rational.ZERO, Rational::plus);
        return !limit.maximum().isAtLeast(shared);
    }

    private Stream<Candidate> candidates(int of) {
        return awards.get(of).candidates().stream();
    }

    private boolean uses(int of, String holding) {
        return found.get(of).used().contains(holding);
    }
}
