package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.rule.SharingPolicy;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;

/**
 * Limits the ways of counting for one award by what others count that are audited together with it: what they limit of what is
 * shared, or what is used up.
 */
final class LeftByOthers {

    private final List<Prepared> awards;
    private final List<Found> found;
    private final int award;
    private final Lowered lowered;
    private final List<Terms> unions;
    private final List<Row> rows;

    /**
     * The limits of one award.
     *
     * @param awards all awards, the earlier first
     * @param found what each of them counts
     * @param award which one is looked at
     * @param lowered its problem
     */
    LeftByOthers(List<Prepared> awards, List<Found> found, int award, Lowered lowered) {
        this.awards = awards;
        this.found = found;
        this.award = award;
        this.lowered = lowered;
        this.unions = new ArrayList<>(lowered.problem().unions());
        this.rows = new ArrayList<>(lowered.problem().rows());
    }

    /** The problem within the limits. */
    Lowered limited() {
        for (int of = 0; of < awards.size(); of++) {
            for (SharingPolicy policy : awards.get(of).tree().shared().policies()) {
                limit(of, policy);
            }
        }
        Problem all = lowered.problem();
        Problem limited = new Problem(all.items(), all.uses(), unions, rows, all.demands(), all.root());
        List<String> limiting = new ArrayList<>(lowered.limiting());
        rows.subList(limiting.size(), rows.size()).forEach(row -> limiting.add(""));
        return new Lowered(limited, lowered.uses(), lowered.asking(), limiting);
    }

    private void limit(int of, SharingPolicy policy) {
        if (policy instanceof SharingPolicy.Consumed consumed && of >= award) {
            awards.get(of).candidates().stream()
                    .filter(candidate -> consumed.filter().answer(candidate.counted()) != Answer.NO)
                    .map(Candidate::id)
                    .filter(id -> isUsedUp(of, consumed, id))
                    .forEach(this::leaveOut);
        }
        if (policy instanceof SharingPolicy.OverlapLimit limit && limit.ofAwards()) {
            IntStream.range(0, awards.size())
                    .filter(other -> other != of && (of == award || other == award))
                    .filter(other -> limit.between().contains(awards.get(other).id()))
                    .forEach(other -> overlap(of, of == award ? other : of, limit));
        }
    }

    /** Whether it would count for more awards before the one with the rule than it may. */
    private boolean isUsedUp(int of, SharingPolicy.Consumed policy, String id) {
        long earlier = IntStream.range(0, of)
                .filter(number -> number == award || uses(number, id))
                .count();
        return (of == award || uses(of, id)) && earlier > policy.maximumAwards();
    }

    private boolean uses(int number, String id) {
        return found.get(number).used().contains(id);
    }

    private void leaveOut(String id) {
        int[] own = own(id);
        if (own.length > 0) {
            rows.add(new Row(Terms.count(own), 0));
        }
    }

    private void overlap(int of, int other, SharingPolicy.OverlapLimit limit) {
        SumBuilder both = new SumBuilder();
        for (Candidate candidate : awards.get(of).candidates()) {
            int[] own = uses(other, candidate.id()) ? own(candidate.id()) : new int[0];
            Rational weight = JointSearch.weight(candidate.counted(), limit);
            if (own.length > 0) {
                both.add(own.length == 1 ? own[0] : union(own), weight);
            }
        }
        if (!both.isEmpty()) {
            rows.add(both.atMost(limit.maximum()));
        }
    }

    private int union(int[] own) {
        unions.add(Terms.count(own));
        return lowered.uses().size() + unions.size() - 1;
    }

    /** The uses of a holding for the award. */
    private int[] own(String id) {
        return IntStream.range(0, lowered.uses().size())
                .filter(use -> lowered.uses().item(use).id().equals(id))
                .toArray();
    }
}
