package org.espalier.stacking.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.audit.Use;

/**
 * Looks at the answer of an audit and tells what is wrong with it, whether or not a better one exists. It shares no code with
 * the audit.
 */
public final class AllocationCheck {

    private final AuditCase given;
    private final AuditResult result;
    private final World world;
    private final BitSet[] filling;
    private final List<String> faults = new ArrayList<>();

    AllocationCheck(AuditCase given, AuditResult result) {
        this(given, result, new World(given));
    }

    AllocationCheck(AuditCase given, AuditResult result, World world) {
        this.given = given;
        this.result = result;
        this.world = world;
        this.filling = world.nothing();
    }

    /** Everything that is wrong. */
    public static List<String> faults(AuditCase given, AuditResult result) {
        return new AllocationCheck(given, result).faults();
    }

    List<String> faults() {
        result.all().filter(one -> one.of().isEmpty()).forEach(this::fill);
        faults.addAll(world.faults(filling));
        Spot.Value value = world.root().value(filling);
        check(
                result.shortfall().equals(value.shortfall()),
                "shortfall told: " + result.shortfall() + ", is " + value.shortfall());
        status(value);
        result.all().forEach(this::requirement);
        notCounted();
        faults.addAll(WitnessCheck.faults(world, result));
        return faults;
    }

    /** The uses that the answer tells, by leaf. */
    BitSet[] filling() {
        return filling;
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private void fill(RequirementResult told) {
        Optional<Spot> leaf = world.leaf(told.id());
        check(leaf.isPresent() || told.uses().isEmpty(), "filled and not asked for: " + told.id());
        if (leaf.isEmpty()) {
            return;
        }
        for (Use use : told.uses()) {
            Optional<Integer> number = world.held().number(use.credential());
            check(number.isPresent(), "used and not held: " + use.credential());
            number.ifPresent(held -> filling[leaf.get().leaf()].set(held));
            number.ifPresent(held -> amount(leaf.get(), held, use));
        }
        sums(told, leaf.get());
    }

    private void amount(Spot leaf, int number, Use use) {
        check(
                use.state() == world.held().get(number).state(),
                "state told of " + use.credential() + ": " + use.state());
        RuleText rule = RuleText.of(leaf.use().rule());
        if (isSum(rule)) {
            Rational least = world.held()
                    .one(number, leaf.applied())
                    .map(one -> Fit.amount(one, rule).from())
                    .orElse(Rational.ZERO);
            boolean sure = leaf.judged().over(Bits.of(number)).least().equals(Optional.of(least));
            check(
                    !sure || use.amount().equals(least),
                    "amount told of " + use.credential() + ": " + use.amount() + ", is " + least);
        }
    }

    private static boolean isSum(RuleText rule) {
        return switch (rule.kind()) {
            case "credits", "count", "hours", "level-profile" -> true;
            default -> false;
        };
    }

    private void sums(RequirementResult told, Spot leaf) {
        RuleText rule = RuleText.of(leaf.use().rule());
        boolean counts = isSum(rule)
                || Set.of("distinct", "listed", "per-bucket", "capped-total").contains(rule.kind());
        if (counts && !leaf.isReleased()) {
            Optional<Rational> is = leaf.counted(filling[leaf.leaf()]);
            check(
                    is.isEmpty() || told.counted().equals(is),
                    "counted told for " + told.id() + ": " + told.counted() + ", is " + is);
        }
        Rational inProgress = told.uses().stream()
                .filter(use -> use.state() == HoldingState.IN_PROGRESS)
                .map(Use::amount)
                .reduce(Rational.ZERO, Rational::plus);
        check(
                !isSum(rule)
                        || leaf.isCut()
                        || told.inProgress().orElse(Rational.ZERO).equals(inProgress),
                "in progress told for " + told.id() + ": " + told.inProgress() + ", is " + inProgress);
    }

    private void status(Spot.Value value) {
        boolean earned = world.isMetByEarned(filling);
        boolean eligible = result.status() == AwardStatus.ELIGIBLE_FOR_REVIEW;
        check(
                eligible == (value.met() && earned),
                "status told: " + result.status() + ", met " + value + ", earned " + earned);
        check(value.met() || result.holdsUntil().isEmpty(), "not met, and holds until " + result.holdsUntil());
        if (eligible) {
            LocalDate until = world.until(filling);
            check(
                    result.holdsUntil().orElse(LocalDate.MAX).equals(until),
                    "holds until told: " + result.holdsUntil() + ", is " + until);
        }
        check(
                result.report().verdict() == result.status().verdict(),
                "report " + result.report().verdict() + " of " + result.status());
        check(result.shortfall().isAtLeast(result.bound()), "bound above shortfall: " + result.bound());
        check(!result.proved() || result.bound().equals(result.shortfall()), "proved, and bound " + result.bound());
    }

    private void requirement(RequirementResult told) {
        find(world.root(), told.id()).ifPresent(spot -> requirement(told, spot));
    }

    private static Optional<Spot> find(Spot spot, String id) {
        if (spot.use().id().equals(id)) {
            return Optional.of(spot);
        }
        return spot.parts().stream()
                .map(part -> find(part, id))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void requirement(RequirementResult told, Spot spot) {
        boolean alone =
                spot.alone(filling).met() && spot.alone(world.earned(filling)).met();
        RequirementStatus status = told.status();
        String is = "status told of " + told.id() + ": " + status;
        boolean met = spot.value(filling).met();
        boolean earned = spot.stands(filling, world.earned(filling));
        switch (status) {
            case MET ->
                check(met && earned && (!spot.isReleased() || alone), is + ", which is not met by what is earned");
            case MET_IF_COMPLETED -> check(met && !earned, is + ", met " + met + " earned " + earned);
            case WAIVED ->
                check(spot.isReleased() && !alone, is + ", released " + spot.isReleased() + ", alone " + alone);
            default -> check(!met, is + ", which is met");
        }
    }

    private void notCounted() {
        BitSet counted = world.root().below(filling);
        TreeSet<String> others = new TreeSet<>();
        for (int i = 0; i < world.held().size(); i++) {
            if (!counted.get(i)) {
                others.add(world.held().get(i).id().text());
            }
        }
        check(
                new ArrayList<>(others).equals(result.notCounted()),
                "not counted told: " + result.notCounted() + ", is " + others);
        faults.addAll(RefusalCheck.faults(given, world, counted, result));
    }
}
