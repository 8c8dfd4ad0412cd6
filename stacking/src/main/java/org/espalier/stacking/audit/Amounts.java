package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.Measure;
import org.espalier.stacking.rule.Tally;

/**
 * The amounts that may be counted for each leaf: so much of each kind of credential that may yet come, and of what is held.
 *
 * @param kinds the kinds, by leaf
 * @param uses what is held, for which leaves; none where nothing is
 * @param shared how leaves may share holdings
 * @param numbers the numbers of the amounts
 */
record Amounts(List<NewKinds> kinds, Optional<Uses> uses, Shared shared, Map<Object, Integer> numbers) {

    private record New(String leaf, BitSet kind, Quantity quantity) {

        New inNumber() {
            return new New(leaf, kind, Quantity.NUMBER);
        }
    }

    /**
     * Numbers whose sum is a whole number.
     *
     * @param numbers the numbers
     * @param others what else is measured of the same: nothing, where there are none
     */
    record Whole(List<Integer> numbers, List<Integer> others) {

        private void add(Whole other) {
            numbers.addAll(other.numbers);
            others.addAll(other.others);
        }
    }

    private record Old(int item, String leaf, boolean isNumber) {}

    /** Counted parts of a sum that falls into parts. */
    private record InPart(String rule, Tally tally, int part) {}

    Amounts(List<NewKinds> kinds, Optional<Uses> uses, Shared shared) {
        this(kinds, uses, shared, new LinkedHashMap<>());
    }

    private int number(Object amount) {
        return numbers.computeIfAbsent(amount, none -> numbers.size());
    }

    /** How much of a kind that may yet come counts for a leaf. */
    int ofNew(Requested leaf, BitSet kind, Quantity quantity) {
        return number(new New(leaf.id(), kind, quantity));
    }

    /** How much of a part of a sum counts. */
    int inPart(String rule, Tally tally, int part) {
        return number(new InPart(rule, tally, part));
    }

    int size() {
        return numbers.size();
    }

    /** Whether each holding counts whole. */
    boolean areWhole() {
        return shared.splitting().isEmpty();
    }

    /** Whether what counts for several leaves is the sum of what counts for each. */
    boolean areApart(Set<String> leaves, Quantity quantity) {
        return leaves.size() < 2 || shared.areApart(leaves) || (!quantity.isNumber() && shared.isNeverTwice());
    }

    /**
     * A sum over some leaves.
     *
     * @param gain what is added
     * @param isLeast whether it is to be large: where something is unknown, it turns out well
     */
    Map<Integer, Rational> sum(Decided rule, Set<String> leaves, Tally.Sum sum, Gain gain, boolean isLeast) {
        return new Summing(this, rule, leaves, sum, gain, isLeast).all(part -> true);
    }

    /** The same, of one part of it. */
    Map<Integer, Rational> sum(Decided rule, Set<String> leaves, Tally.Sum sum, Gain gain, int part) {
        return new Summing(this, rule, leaves, sum, gain, true).all(other -> other == part);
    }

    /** How far a use counts, in all that it is measured by. */
    List<Integer> ofOld(Uses of, int use) {
        return List.of(
                ofOld(of, use, Quantity.NUMBER), ofOld(of, use, Quantity.of(Measure.CREDITS, CreditSystem.ECTS)));
    }

    /** The numbers of credentials that may yet come, and what else is measured of them: of all, of a leaf, of a kind. */
    Collection<Whole> whole() {
        Map<New, Whole> single = new LinkedHashMap<>();
        numbers.forEach((amount, number) -> {
            if (amount instanceof New one && one.quantity().isNumber()) {
                single.put(one, new Whole(List.of(number), new ArrayList<>()));
            }
        });
        numbers.forEach((amount, number) -> {
            if (amount instanceof New one
                    && single.containsKey(one.inNumber())
                    && !one.quantity().isNumber()) {
                single.get(one.inNumber()).others().add(number);
            }
        });
        return together(single);
    }

    private static Collection<Whole> together(Map<New, Whole> single) {
        Map<Object, Whole> groups = new LinkedHashMap<>();
        single.forEach((one, whole) -> {
            for (Object group : List.of("", one.leaf(), one)) {
                groups.computeIfAbsent(group, none -> new Whole(new ArrayList<>(), new ArrayList<>()))
                        .add(whole);
            }
        });
        return groups.values();
    }

    /** How far a use counts. */
    private int ofOld(Uses of, int use, Quantity quantity) {
        boolean number = quantity.isNumber() && shared.splitting().isPresent();
        return number(new Old(of.use(use).item(), of.slot(use).leaf().id(), number));
    }

    /** That nothing counts for more than it is. */
    List<Inequality> limits() {
        boolean apart = shared.isNeverTwice()
                || shared.areApart(kinds.stream().map(of -> of.leaf().id()).collect(Collectors.toSet()));
        Map<Object, Map<Integer, Rational>> together = new LinkedHashMap<>();
        for (Map.Entry<Object, Integer> entry : numbers.entrySet()) {
            if (entry.getKey() instanceof Old old) {
                boolean once = apart && !old.isNumber();
                together.computeIfAbsent(once ? old.item() : old, none -> new HashMap<>())
                        .put(entry.getValue(), Rational.ONE);
            }
        }
        return together.values().stream()
                .map(factors -> new Inequality("", factors, Rational.ONE, false))
                .toList();
    }

    /**
     * Adds up a sum.
     *
     * @param amounts the amounts
     * @param rule the rule that asks
     * @param leaves for which leaves it counts
     * @param sum the sum
     * @param gain what is added
     * @param isLeast whether it is to be large
     */
    private record Summing(
            Amounts amounts, Decided rule, Set<String> leaves, Tally.Sum sum, Gain gain, boolean isLeast) {

        Map<Integer, Rational> all(Predicate<Integer> parts) {
            Map<Integer, Rational> factors = new HashMap<>();
            amounts.kinds().stream()
                    .filter(kinds -> leaves.contains(kinds.leaf().id()))
                    .forEach(kinds -> kinds.kinds().forEach(kind -> add(kinds, kind, parts, factors)));
            amounts.uses().ifPresent(uses -> add(uses, parts, factors));
            factors.values().removeIf(factor -> factor.signum() == 0);
            return factors;
        }

        private void add(NewKinds kinds, BitSet kind, Predicate<Integer> parts, Map<Integer, Rational> factors) {
            boolean counts = sum.parting()
                    .map(parting -> kinds.part(kind, parting).filter(parts).isPresent())
                    .orElse(true);
            Rational factor = gain.of(kinds.isSelected(kind, gain.filter()));
            if (counts && factor.signum() != 0) {
                factors.put(amounts.ofNew(kinds.leaf(), kind, gain.quantity()), factor);
            }
        }

        private void add(Uses uses, Predicate<Integer> parts, Map<Integer, Rational> factors) {
            for (int use = 0; use < uses.size(); use++) {
                if (leaves.contains(uses.slot(use).leaf().id())) {
                    Optional<CountedHolding> holding = holding(uses, use).filter(as -> isIn(as, parts));
                    if (holding.isPresent()) {
                        factors.put(amounts.ofOld(uses, use, gain.quantity()), amount(holding.get()));
                    }
                }
            }
        }

        private Optional<CountedHolding> holding(Uses uses, int use) {
            boolean own = uses.slot(use).leaf().decided() == rule;
            return own
                    ? Optional.of(uses.holdings().get(use))
                    : rule.holding(uses.item(use).counted());
        }

        private boolean isIn(CountedHolding holding, Predicate<Integer> parts) {
            return sum.parting()
                    .map(parting -> parting.possible(holding).stream().anyMatch(parts))
                    .orElse(true);
        }

        /** What is forced adds nothing to what is too much, and takes nothing away. */
        private Rational amount(CountedHolding holding) {
            Rational amount = isLeast ? sum.of(holding).to() : sum.of(holding).from();
            return !holding.isForced() ? amount : isLeast ? amount.max(Rational.ZERO) : Rational.ZERO;
        }
    }
}
