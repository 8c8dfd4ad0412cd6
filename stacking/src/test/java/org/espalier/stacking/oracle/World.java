package org.espalier.stacking.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.Compositions;
import org.espalier.stacking.rule.RuleUse;

/**
 * An award and what is held, told so that any way of counting can be looked at. A way of counting is an array: for each leaf
 * the numbers of the holdings that fill it.
 */
final class World {

    /** Credits that are not told may be many. */
    private static final Rational UNKNOWN = Rational.of(1_000_000);

    private final AuditCase given;
    private final Held held;
    private final Standing standing;
    private final Spot root;
    private final List<Spot> leaves = new ArrayList<>();
    private final Shares shares;
    private final List<BitSet> fitting = new ArrayList<>();
    private final List<BitSet> apart = new ArrayList<>();
    private final List<Rational> credits = new ArrayList<>();
    private final Map<List<Integer>, Boolean> excepted = new HashMap<>();

    World(AuditCase given) {
        this.given = given;
        List<CaseDecision> inForce = given.circumstances().exceptionsOn(given.day());
        List<CaseDecision> others = inForce.stream()
                .filter(decision -> decision.kind() != DecisionKind.CHANGE_THRESHOLD)
                .toList();
        AuditCase without = given.excepting(others);
        Evaluation evaluation = given.award().evaluation(given.day(), without.circumstances());
        this.held = new Held(given.portfolio().holdings(), evaluation);
        this.standing = new Standing(held);
        this.root = Spot.root(whole(given.award(), inForce), held, leaves);
        this.shares = new Shares(held, leaves, sharing(root));
        for (int i = 0; i < held.size(); i++) {
            fitting.add(standing.counts(i) ? fitting(i) : new BitSet());
            apart.add(standing.apart(i));
            credits.add(credits(i));
        }
    }

    private Rational credits(int holding) {
        return held.one(holding, List.of())
                .map(one -> one.credits(CreditSystem.ECTS).to().orElse(UNKNOWN))
                .orElse(Rational.ZERO);
    }

    private static RuleUse whole(Award award, List<CaseDecision> decisions) {
        RuleUse.Builder whole = RuleUse.builder();
        whole.id("(award)")
                .rule(Compositions.all(award.requirements().stream()
                        .map(use -> changed(use, decisions))
                        .toArray(RuleUse[]::new)));
        award.policies().forEach(policy -> whole.addPolicies(changed(policy, decisions)));
        return whole.build();
    }

    /** A requirement with the bounds that decisions set, at any depth. */
    private static RuleUse changed(RuleUse use, List<CaseDecision> decisions) {
        RuleUse bounds = use.changedBy(use.addressing(decisions));
        RuleUse.Builder changed = RuleUse.builder();
        changed.id(use.id())
                .addAllFormerIds(use.formerIds())
                .severity(use.severity())
                .rule(bounds.rule().withParts(part -> changed(part, decisions)));
        use.policies().forEach(policy -> changed.addPolicies(changed(policy, decisions)));
        return changed.build();
    }

    private static List<RuleUse> sharing(Spot spot) {
        List<RuleUse> all = new ArrayList<>(spot.sharing());
        spot.parts().forEach(part -> all.addAll(sharing(part)));
        return all;
    }

    private BitSet fitting(int holding) {
        BitSet fits = new BitSet();
        for (Spot leaf : leaves) {
            boolean let = lets(root, leaf, holding);
            fits.set(leaf.leaf(), let && Fit.fits(held, holding, leaf) && Fit.addsSurely(held, holding, leaf));
        }
        return fits;
    }

    /** Whether the policies on single holdings let one count for a leaf: its own, and those of all above it. */
    private static boolean lets(Spot spot, Spot leaf, int holding) {
        if (!spot.lets(holding)) {
            return false;
        }
        return spot == leaf
                || spot.parts().stream()
                        .filter(part -> part == leaf || isAbove(part, leaf))
                        .allMatch(part -> lets(part, leaf, holding));
    }

    private static boolean isAbove(Spot spot, Spot leaf) {
        return spot.parts().stream().anyMatch(part -> part == leaf || isAbove(part, leaf));
    }

    Held held() {
        return held;
    }

    Standing standing() {
        return standing;
    }

    Spot root() {
        return root;
    }

    List<Spot> leaves() {
        return leaves;
    }

    Optional<Spot> leaf(String id) {
        return leaves.stream().filter(leaf -> leaf.use().id().equals(id)).findFirst();
    }

    /** The leaves that a holding may fill. */
    BitSet fits(int holding) {
        return fitting.get(holding);
    }

    BitSet apart(int holding) {
        return apart.get(holding);
    }

    /** The sets of leaves that a holding may fill together; the empty one among them. */
    List<BitSet> sets(int holding) {
        return shares.sets(holding, fitting.get(holding));
    }

    BitSet[] nothing() {
        BitSet[] filling = new BitSet[leaves.size()];
        for (int i = 0; i < filling.length; i++) {
            filling[i] = new BitSet();
        }
        return filling;
    }

    /** Whether limits over several holdings are kept; each holding alone must be where it may be. */
    boolean isAllowed(BitSet[] filling) {
        return root.isAllowed(filling) && shares.keepsLimits(filling);
    }

    /** Everything that is wrong with a way of counting. */
    List<String> faults(BitSet[] filling) {
        List<String> faults = new ArrayList<>();
        BitSet counted = root.below(filling);
        for (int i = counted.nextSetBit(0); i >= 0; i = counted.nextSetBit(i + 1)) {
            faults(i, filling, counted, faults);
        }
        root.faults(filling, faults);
        if (!shares.keepsLimits(filling)) {
            faults.add("a limit on overlaps is broken");
        }
        return faults;
    }

    private void faults(int holding, BitSet[] filling, BitSet counted, List<String> faults) {
        BitSet set = new BitSet();
        for (int leaf = 0; leaf < filling.length; leaf++) {
            set.set(leaf, filling[leaf].get(holding));
        }
        BitSet strange = Bits.copy(set);
        strange.andNot(fitting.get(holding));
        String id = held.get(holding).id().text();
        strange.stream()
                .forEach(leaf -> faults.add(
                        id + " may not fill " + leaves.get(leaf).use().id()));
        if (!shares.isAllowed(holding, set)) {
            faults.add(id + " may not fill all of " + set);
        }
        if (apart.get(holding).intersects(counted)) {
            faults.add(id + " excludes others that are counted: " + Bits.both(apart.get(holding), counted));
        }
    }

    BitSet earned() {
        BitSet earned = new BitSet();
        for (int i = 0; i < held.size(); i++) {
            earned.set(i, held.get(i).state() == HoldingState.EARNED);
        }
        return earned;
    }

    BitSet[] earned(BitSet[] filling) {
        BitSet earned = earned();
        BitSet[] part = new BitSet[filling.length];
        for (int i = 0; i < filling.length; i++) {
            part[i] = Bits.both(filling[i], earned);
        }
        return part;
    }

    /** Whether what is earned alone meets everything and breaks nothing. */
    boolean isMetByEarned(BitSet[] filling) {
        BitSet[] earned = earned(filling);
        return root.value(earned).met() && isAllowed(earned);
    }

    /** How good a way of counting is, if it rests on so many exceptions. */
    Score score(BitSet[] filling, int exceptions) {
        Spot.Value value = root.value(filling);
        int met = !value.met() ? 2 : isMetByEarned(filling) ? 0 : 1;
        BitSet counted = root.below(filling);
        BitSet open = Bits.copy(counted);
        open.andNot(earned());
        LocalDate until = met == 2 ? LocalDate.MAX : until(filling);
        return new Score(
                met,
                value.shortfall(),
                cost(counted),
                exceptions,
                until,
                open.cardinality(),
                credits(counted),
                counted.cardinality());
    }

    /**
     * On how many exceptions it rests: one for each use that only they allow, and one for each leaf that need not be met and
     * is not, whatever its policies say: these fall with it.
     */
    int exceptions(BitSet[] filling) {
        int exceptions = 0;
        for (Spot leaf : leaves) {
            boolean below = isBelowDecided(root, leaf);
            if (leaf.isReleased() && !below && !leaf.isMetPlainly(filling[leaf.leaf()])) {
                exceptions++;
            }
            exceptions += (int) filling[leaf.leaf()].stream()
                    .filter(holding -> isExcepted(holding, leaf))
                    .count();
        }
        return exceptions;
    }

    /** Whether something above a leaf is decided, so that nobody asks for the leaf. */
    private static boolean isBelowDecided(Spot spot, Spot leaf) {
        return spot.parts().stream()
                .anyMatch(part -> isAbove(part, leaf) && (part.isDecided() || isBelowDecided(part, leaf)));
    }

    private boolean isExcepted(int holding, Spot leaf) {
        return excepted.computeIfAbsent(List.of(holding, leaf.leaf()), key -> rests(holding, leaf));
    }

    private boolean rests(int holding, Spot leaf) {
        return leaf.isForced(held.get(holding).id()) || !Fit.fitsPlainly(held, holding, leaf);
    }

    private Rational cost(BitSet counted) {
        return given.costs().isEmpty()
                ? Rational.ZERO
                : counted.stream()
                        .mapToObj(i -> given.costs().getOrDefault(held.get(i).id(), Rational.ZERO))
                        .reduce(Rational.ZERO, Rational::plus);
    }

    /** Whether it is told of everything how many credits it has, and some. */
    boolean isSized() {
        return java.util.stream.IntStream.range(0, held.size())
                .mapToObj(i -> held.one(i, List.of()))
                .flatMap(Optional::stream)
                .map(one -> one.credits(CreditSystem.ECTS))
                .allMatch(credits -> credits.isExact() && credits.from().signum() > 0);
    }

    private Rational credits(BitSet counted) {
        return counted.stream().mapToObj(credits::get).reduce(Rational.ZERO, Rational::plus);
    }

    /** The last day on which everything that is counted counts. */
    LocalDate until(BitSet[] filling) {
        return until(root, filling);
    }

    private LocalDate until(Spot spot, BitSet[] filling) {
        BitSet counted = spot.below(filling);
        LocalDate least = LocalDate.MAX;
        for (int i = counted.nextSetBit(0); i >= 0; i = counted.nextSetBit(i + 1)) {
            LocalDate until = until(spot, i);
            least = until.isBefore(least) ? until : least;
        }
        for (Spot part : spot.parts()) {
            LocalDate until = until(part, filling);
            least = until.isBefore(least) ? until : least;
        }
        return least;
    }

    private LocalDate until(Spot spot, int number) {
        Holding holding = held.get(number);
        List<LocalDate> ends = new ArrayList<>(List.of(LocalDate.MAX));
        holding.credential().validTo().ifPresent(ends::add);
        holding.credential().suspensions().forEach(suspension -> addAhead(ends, suspension.from()));
        holding.credential().revocation().ifPresent(revocation -> addAhead(ends, revocation.on()));
        spot.singleRules().forEach(use -> until(use, number).ifPresent(ends::add));
        return ends.stream().min(LocalDate::compareTo).orElseThrow();
    }

    /** The last day by a policy on single holdings, unless an exception lets one count whatever it says. */
    private Optional<LocalDate> until(RuleUse policy, int number) {
        List<CaseDecision> exceptions = policy.addressing(given.circumstances().exceptionsOn(given.day()));
        return held.one(number, List.of(exceptions))
                .filter(one -> !one.isForced())
                .flatMap(one -> policy.rule().perHolding().orElseThrow().holdsUntil(one));
    }

    private void addAhead(List<LocalDate> ends, LocalDate first) {
        if (first.isAfter(given.day())) {
            ends.add(first.minusDays(1));
        }
    }
}
