package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.rule.LastCredits;
import org.espalier.stacking.rule.Parting;
import org.espalier.stacking.rule.SharingPolicy;
import org.espalier.stacking.rule.Tally;

/**
 * How far holdings can be divided: in steps that are the largest amount of which all credits, all bounds on credits, and the
 * least part are multiples. Where bounds lie apart or within one another no smaller step would do better.
 */
final class Steps {

    private final Optional<SharingPolicy.Splitting> policy;
    private final String id;
    private final Rational size;
    private final Map<String, Long> numbers = new HashMap<>();

    private Steps(Optional<SharingPolicy.Splitting> policy, String id, Rational size) {
        this.policy = policy;
        this.id = id;
        this.size = size;
    }

    /** The steps of holdings, of which each counts whole unless the award lets parts count. */
    static Steps of(AwardTree tree, List<Candidate> candidates) {
        Optional<SharingPolicy.Splitting> policy = tree.shared().splitting();
        if (policy.isEmpty()) {
            return new Steps(policy, "", Rational.ONE);
        }
        List<Candidate> known = candidates.stream()
                .filter(candidate -> candidate.refusal().isEmpty()
                        && isKnown(candidate.counted().credits(policy.get().system())))
                .toList();
        Steps steps = new Steps(policy, id(tree), size(tree, known, policy.get()));
        known.stream().filter(candidate -> !isForced(tree, candidate.counted())).forEach(steps::divide);
        return steps;
    }

    /** How large a step is, in credits of the system; empty where no holding can be divided. */
    Optional<Rational> size() {
        return areNone() ? Optional.empty() : Optional.of(size);
    }

    private static boolean isKnown(CreditValue credits) {
        return credits.isExact() && credits.from().signum() > 0;
    }

    private static String id(AwardTree tree) {
        return Decided.byId(tree.policies()).stream()
                .filter(policy -> policy.use().rule().sharing().orElse(null) instanceof SharingPolicy.Splitting)
                .map(policy -> policy.use().id())
                .findFirst()
                .orElse("");
    }

    private static Rational size(AwardTree tree, List<Candidate> known, SharingPolicy.Splitting policy) {
        List<Rational> amounts = new ArrayList<>();
        known.forEach(candidate ->
                amounts.add(candidate.counted().credits(policy.system()).from()));
        tree.tallies()
                .filter(tally -> tally.system().equals(Optional.of(policy.system())))
                .flatMap(Steps::bounds)
                .forEach(amounts::add);
        policy.minimumPart().ifPresent(amounts::add);
        return divisor(amounts);
    }

    private static Stream<Rational> bounds(Tally tally) {
        Stream<Rational> ends = Stream.concat(tally.minimum().stream(), tally.maximum().stream());
        if (tally instanceof LastCredits last) {
            return Stream.of(last.needed(), last.last());
        }
        Optional<Parting> parting = tally instanceof Tally.Sum sum ? sum.parting() : Optional.empty();
        return Stream.concat(
                ends, parting.stream().flatMap(parts -> parts.maxima().stream()).flatMap(Optional::stream));
    }

    /** The largest amount of which all are multiples. */
    private static Rational divisor(List<Rational> amounts) {
        long parts = 1;
        for (Rational amount : amounts) {
            parts = amount.commonParts(parts);
        }
        long divisor = 0;
        for (Rational amount : amounts) {
            divisor = gcd(divisor, Math.abs(amount.inParts(parts)));
        }
        return Rational.of(Math.max(1, divisor), parts);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    /** What an exception forces counts whole, for every requirement. */
    private static boolean isForced(AwardTree tree, CountedHolding holding) {
        return tree.slots().stream()
                .flatMap(slot -> slot.leaf().decided().holding(holding).stream())
                .anyMatch(CountedHolding::isForced);
    }

    private void divide(Candidate candidate) {
        SharingPolicy.Splitting splitting = policy.orElseThrow();
        Rational whole = candidate.counted().credits(splitting.system()).from();
        if (splitting.minimumPart().map(whole::isAtLeast).orElse(true)) {
            numbers.put(candidate.id(), whole.dividedBy(size).inParts(1));
        }
    }

    /** Whether every holding counts whole. */
    boolean areNone() {
        return policy.isEmpty();
    }

    /** The rule by which parts may count. */
    String id() {
        return id;
    }

    /** How many steps a holding has; one where it counts whole. */
    long of(Candidate candidate) {
        return numbers.getOrDefault(candidate.id(), 1L);
    }

    /** How many steps a part has at least. */
    long least() {
        return policy.flatMap(SharingPolicy.Splitting::minimumPart)
                .map(least -> least.dividedBy(size).inParts(1))
                .orElse(1L);
    }

    /**
     * Parts of a holding, the larger first, each twice the next, so that every number of steps is the sum of some of them; the
     * whole alone where it is not divided for a leaf.
     */
    List<Rational> parts(Candidate candidate, Slot slot, CountedHolding counted) {
        long steps = of(candidate);
        if (steps == 1 || !takesParts(slot) || !isAsLarge(counted, candidate.counted())) {
            return List.of(Rational.ONE);
        }
        List<Rational> parts = new ArrayList<>();
        for (long part = Long.highestOneBit(steps); part > 0; part /= 2) {
            parts.add(Rational.of(part, steps));
        }
        return parts;
    }

    /** Whether a leaf counts nothing but credits of the system in which parts are measured. */
    private boolean takesParts(Slot slot) {
        List<Tally> tallies = slot.leaf().tallies();
        return tallies.stream().allMatch(Tally::isDivisible)
                && tallies.stream()
                        .map(tally -> tally.system()
                                .equals(Optional.of(policy.orElseThrow().system())))
                        .reduce(false, Boolean::logicalOr);
    }

    private boolean isAsLarge(CountedHolding counted, CountedHolding plain) {
        return counted.credits(policy.orElseThrow().system())
                .equals(plain.credits(policy.orElseThrow().system()));
    }
}
