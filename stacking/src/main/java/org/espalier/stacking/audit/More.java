package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.solve.OneMore;

/** Ways in which more of a holding would count than an answer counts. */
final class More {

    private final Found base;
    private final Uses uses;
    private final Steps steps;
    private final BitSet wanted;

    More(Found base, Steps steps) {
        this.base = base;
        this.uses = base.lowered().uses();
        this.steps = steps;
        this.wanted = OneMore.wanted(base.lowered().problem(), base.answer().uses());
    }

    /** The uses of a holding that could help, by the place that they fill. */
    List<List<Integer>> helping(Candidate candidate) {
        return places(candidate).stream()
                .filter(place -> wanted.get(place.get(0)))
                .toList();
    }

    private List<List<Integer>> places(Candidate candidate) {
        Map<Integer, List<Integer>> places = new LinkedHashMap<>();
        for (int use = 0; use < uses.size(); use++) {
            if (uses.item(use).id().equals(candidate.id())) {
                places.computeIfAbsent(uses.use(use).leaf(), none -> new ArrayList<>())
                        .add(use);
            }
        }
        return List.copyOf(places.values());
    }

    /**
     * All uses that an answer would make if more of a holding filled a place: the whole, or the smallest part that may count, and
     * all that is left of it.
     */
    List<List<Integer>> beside(Candidate candidate, List<Integer> place) {
        List<List<Integer>> all = new ArrayList<>();
        if (place.size() == 1) {
            if (!base.answer().uses().contains(place.get(0))) {
                all.add(with(place, place));
            }
        } else {
            long whole = steps.of(candidate);
            long here = steps(place, whole);
            amounts(here, whole - steps(everywhere(candidate), whole))
                    .forEach(amount -> all.add(with(place, of(place, amount, whole))));
        }
        return all;
    }

    private LongStream amounts(long here, long left) {
        long least = here == 0 ? Math.min(steps.least(), left) : here + 1;
        return left == 0 ? LongStream.empty() : LongStream.of(least, here + left).distinct();
    }

    private List<Integer> everywhere(Candidate candidate) {
        return places(candidate).stream().flatMap(List::stream).toList();
    }

    /** How many steps of a holding some of its uses take where they are made. */
    private long steps(List<Integer> some, long whole) {
        return some.stream()
                .filter(base.answer().uses()::contains)
                .mapToLong(use -> steps(use, whole))
                .sum();
    }

    private long steps(int use, long whole) {
        return uses.part(use).times(Rational.of(whole)).inParts(1);
    }

    /** The uses of a place that take an amount, the larger first. */
    private List<Integer> of(List<Integer> place, long amount, long whole) {
        List<Integer> taken = new ArrayList<>();
        long left = amount;
        for (int use : place) {
            if (steps(use, whole) <= left) {
                taken.add(use);
                left -= steps(use, whole);
            }
        }
        return taken;
    }

    private List<Integer> with(List<Integer> place, List<Integer> taken) {
        List<Integer> all = new ArrayList<>(base.answer().uses());
        all.removeAll(place);
        all.addAll(taken);
        return all;
    }
}
