package org.espalier.stacking.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Severity;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.RuleUse;

/** A requirement in the tree of an award, with the policies over what is counted below it. */
final class Spot {

    /**
     * What a way of counting is worth.
     *
     * @param met whether nothing is missing
     * @param shortfall what is missing
     */
    record Value(boolean met, Rational shortfall) {}

    private static final Set<String> PAIRWISE =
            Set.of("same-level", "mutually-exclusive", "rising-levels", "field-kept", "outcome-overlap");

    private final RuleUse use;
    private final List<String> path;
    private final List<List<CaseDecision>> applied;
    private final List<CaseDecision> own;
    private final Judged judged;
    private final Judged plain;
    private final List<Spot> parts = new ArrayList<>();
    private final List<Floor> floors = new ArrayList<>();
    private final List<Judged> caps = new ArrayList<>();
    private final List<Judged> single = new ArrayList<>();
    private final List<RuleUse> singleRules = new ArrayList<>();
    private final List<RuleUse> sharing = new ArrayList<>();
    private int denied;
    private final List<Ceil> ceilings = new ArrayList<>();
    private final List<Dependent> dependents = new ArrayList<>();
    private List<Floor> lacking;
    private final RuleText text;
    private final boolean composed;
    private int least;
    private int most;
    private int leaf = -1;

    private Spot(RuleUse use, List<String> above, List<List<CaseDecision>> applied, Held held, boolean root) {
        List<CaseDecision> inForce = exceptions(held);
        this.own = root ? List.of() : use.addressing(inForce);
        this.use = use;
        this.path = joined(above, root ? List.of() : names(use));
        this.applied = joined(applied, List.of(own));
        this.judged = new Judged(use, held, applied);
        this.plain = new Judged(RuleUse.of("(" + use.id() + ")", use.rule()), held, this.applied);
        this.text = RuleText.of(use.rule());
        this.composed = Composed.is(use.rule());
        this.lacking = composed ? List.of() : Floor.of(judged, use.rule());
    }

    private static List<CaseDecision> exceptions(Held held) {
        Circumstances circumstances = held.evaluation().circumstances();
        return circumstances.exceptionsOn(held.evaluation().day());
    }

    private static List<String> names(RuleUse use) {
        List<String> names = new ArrayList<>(List.of(use.id()));
        names.addAll(use.formerIds());
        return names;
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The whole tree below a made-up requirement that asks for all. */
    static Spot root(RuleUse award, Held held, List<Spot> leaves) {
        Spot spot = new Spot(award, List.of(), List.of(), held, true);
        spot.build(held, leaves);
        return spot;
    }

    private void build(Held held, List<Spot> leaves) {
        if (composed) {
            Composed made = Composed.of(use.rule(), held.evaluation().circumstances());
            least = made.least();
            most = made.most();
            for (RuleUse part : made.parts()) {
                Spot spot = new Spot(part, path, applied, held, false);
                spot.build(held, leaves);
                parts.add(spot);
            }
        } else {
            leaf = leaves.size();
            leaves.add(this);
        }
        use.policies().stream()
                .filter(policy -> policy.severity() == Severity.ERROR)
                .sorted(Comparator.comparing(RuleUse::id))
                .forEach(policy -> policy(policy, held));
        floors.replaceAll(floor -> floor.beside(ceilings));
        if (!isReleased()) {
            lacking = beside(lacking);
        }
    }

    private void policy(RuleUse policy, Held held) {
        List<CaseDecision> exceptions = policy.addressing(exceptions(held));
        boolean released = exceptions.stream()
                .anyMatch(decision -> decision.kind() == DecisionKind.WAIVE || isAttested(decision, true));
        RuleText policyText = RuleText.of(policy.rule());
        if (policyText.kind().equals("maximum") && !released) {
            ceilings.add(new Ceil(policy, policyText, exceptions, held));
        }
        if (exceptions.stream().anyMatch(decision -> isAttested(decision, false))) {
            denied++;
            policy.rule().sharing().ifPresent(rule -> sharing.add(policy));
            RuleUse other = RuleUse.of("(" + policy.id() + ")", policy.rule());
            if (Dependent.is(policy)) {
                dependents.add(new Dependent(other, held, List.of(exceptions)));
            }
            Judged plainly = new Judged(other, held, List.of(exceptions));
            if (policy.rule().isPairwise()) {
                caps.add(plainly);
            }
            tallied(plainly, policy);
            if (policy.rule().perHolding().isPresent()) {
                single.add(plainly);
                singleRules.add(policy);
            }
            return;
        }
        if (Dependent.is(policy)) {
            dependents.add(new Dependent(policy, held, List.of()));
            return;
        }
        Judged rule = new Judged(policy, held, List.of());
        String kind = RuleText.of(policy.rule()).kind();
        if (policy.rule().perHolding().isPresent()) {
            single.add(rule);
            if (!released) {
                singleRules.add(policy);
            }
        } else if (PAIRWISE.contains(kind)) {
            caps.add(rule);
        } else if (policy.rule().sharing().isPresent()) {
            sharing.add(policy);
        } else {
            tallied(rule, policy);
        }
    }

    private void tallied(Judged rule, RuleUse policy) {
        boolean other = policy.rule().sharing().isPresent()
                || Dependent.is(policy)
                || policy.rule().perHolding().isPresent()
                || policy.rule().isPairwise();
        if (!other) {
            RuleText asked = RuleText.of(policy.rule());
            Floor.of(rule, policy.rule()).forEach(floor -> floors.add(floor.asPolicy(asked)));
            caps.addAll(Caps.of(rule, policy.rule()));
        }
    }

    RuleUse use() {
        return use;
    }

    /** The ids of the requirements above it, and its own. */
    List<String> path() {
        return path;
    }

    List<List<CaseDecision>> applied() {
        return applied;
    }

    Judged judged() {
        return judged;
    }

    /** The rule over holdings as they count here, without what offices say in its place. */
    Judged plain() {
        return plain;
    }

    RuleText text() {
        return text;
    }

    List<Spot> parts() {
        return parts;
    }

    int least() {
        return least;
    }

    int leaf() {
        return leaf;
    }

    boolean isLeaf() {
        return leaf >= 0;
    }

    /** What its policies say of sharing; those of what need not be met say nothing. */
    List<RuleUse> sharing() {
        return isReleased() ? List.of() : sharing;
    }

    List<RuleUse> singleRules() {
        return isReleased() ? List.of() : singleRules;
    }

    List<Floor> floors() {
        return floors;
    }

    /** Whether an exception lets a credential count here whatever stands against it. */
    boolean isForced(CredentialId credential) {
        return applied.stream()
                .flatMap(List::stream)
                .anyMatch(decision -> decision.kind() == DecisionKind.FORCE && decision.concerns(credential));
    }

    /** The same requirement as if no exception were from it or from anything above. */
    Spot plainly(Held held) {
        return new Spot(use, List.of(), List.of(), held, true);
    }

    /** Whether exceptions say that it need not be met, or that it is. */
    boolean isReleased() {
        return own.stream().anyMatch(decision -> decision.kind() == DecisionKind.WAIVE || isAttested(decision, true));
    }

    /** Whether exceptions say that it holds, need not hold, or does not hold. */
    boolean isDecided() {
        return isReleased() || isDenied();
    }

    /** Whether an office says that the rule does not hold, which changes nothing in what is counted for it. */
    private boolean isDenied() {
        return own.stream().anyMatch(decision -> isAttested(decision, false));
    }

    private static boolean isAttested(CaseDecision decision, boolean holds) {
        return decision.kind() == DecisionKind.ATTEST && decision.holds().orElseThrow() == holds;
    }

    /** Everything that is counted below it. */
    BitSet below(BitSet[] filling) {
        if (isLeaf()) {
            return filling[leaf];
        }
        BitSet all = new BitSet();
        parts.forEach(part -> all.or(part.below(filling)));
        return all;
    }

    /** Whether it and all below it keep within what is allowed; what is missing is no matter. */
    boolean isAllowed(BitSet[] filling) {
        return isAllowed(filling, true);
    }

    /** Nobody asks for what is below something decided; its policies stay. */
    private boolean isAllowed(BitSet[] filling, boolean isAsked) {
        boolean asked = isAsked && !isDecided();
        return (!asked || used(filling) <= most)
                && (isReleased() || keepsPolicies(filling))
                && parts.stream().allMatch(part -> part.isAllowed(filling, asked));
    }

    /** Whether it is met by all that counts and by what of it is earned, and the latter breaks nothing. */
    boolean stands(BitSet[] filling, BitSet[] earned) {
        if (isReleased()) {
            return true;
        }
        boolean rule = isLeaf()
                ? value(filling).met() && value(earned).met()
                : !isDenied()
                        && parts.stream()
                                        .filter(part -> part.stands(filling, earned))
                                        .count()
                                >= least;
        BitSet counted = below(earned);
        return rule && denied == 0 && keepsPolicies(earned) && floors.stream().allMatch(floor -> floor.holds(counted));
    }

    private long used(BitSet[] filling) {
        return parts.stream().filter(part -> !part.below(filling).isEmpty()).count();
    }

    private boolean keepsPolicies(BitSet[] filling) {
        BitSet counted = below(filling);
        return caps.stream().allMatch(cap -> cap.over(counted).holds())
                && dependents.stream().allMatch(dependent -> dependent.holds(counted));
    }

    /** What breaks what is allowed. */
    void faults(BitSet[] filling, List<String> faults) {
        faults(filling, true, faults);
    }

    private void faults(BitSet[] filling, boolean isAsked, List<String> faults) {
        boolean asked = isAsked && !isDecided();
        if (asked && used(filling) > most) {
            faults.add(use.id() + " uses " + used(filling) + " parts of at most " + most);
        }
        if (!isReleased() && !keepsPolicies(filling)) {
            faults.add("a policy of " + use.id() + " is broken, or what depends on others lacks them");
        }
        parts.forEach(part -> part.faults(filling, asked, faults));
    }

    /** Whether each policy on single holdings, here, lets one count. */
    boolean lets(int holding) {
        return isReleased() || letsPlainly(holding);
    }

    private boolean letsPlainly(int holding) {
        return single.stream().allMatch(rule -> rule.over(Bits.of(holding)).holds())
                && dependents.stream().allMatch(dependent -> dependent.lets(holding));
    }

    Value value(BitSet[] filling) {
        Value by = isDenied() ? new Value(false, Rational.ONE) : isLeaf() ? leaf(filling[leaf]) : composed(filling);
        BitSet counted = below(filling);
        boolean met = by.met() && denied == 0;
        Rational shortfall = by.shortfall().plus(Rational.of(denied));
        for (Floor floor : floors) {
            met &= floor.holds(counted);
            shortfall = shortfall.plus(floor.shortfall(counted));
        }
        return isReleased() ? new Value(true, Rational.ZERO) : new Value(met, shortfall);
    }

    /** What it is worth where nobody says that it need not be met. */
    Value alone(BitSet[] filling) {
        if (!isReleased()) {
            return value(filling);
        }
        BitSet counted = below(filling);
        boolean rule =
                isLeaf() ? isMetPlainly(counted, ceilings) : composed(filling).met();
        boolean policies = denied == 0
                && keepsPolicies(filling)
                && counted.stream().allMatch(this::letsPlainly)
                && floors.stream().allMatch(floor -> floor.holds(counted));
        return new Value(rule && policies, Rational.ZERO);
    }

    /** Whether what fills a leaf is what it asks for by itself, whatever its policies and offices say. */
    boolean isMetPlainly(BitSet counted) {
        return isMetPlainly(counted, List.of());
    }

    private boolean isMetPlainly(BitSet counted, List<Ceil> cutting) {
        List<Floor> plainly = Floor.of(plain, use.rule());
        return plain.holds(counted)
                && plainly.stream().allMatch(floor -> floor.beside(cutting).holds(counted));
    }

    /** How much is surely counted for a leaf of what fills it, if it adds up. */
    Optional<Rational> counted(BitSet counted) {
        List<Floor> sums = isDenied() ? beside(Floor.of(plain, use.rule())) : lacking;
        return sums.isEmpty() ? judged.over(counted).least() : sums.get(0).counted(counted);
    }

    private List<Floor> beside(List<Floor> sums) {
        return sums.stream().map(floor -> floor.beside(ceilings)).toList();
    }

    /** Whether rules of kind maximum cut off some of what fills it. */
    boolean isCut() {
        return lacking.stream().anyMatch(floor -> !floor.ceilings().isEmpty());
    }

    private Value leaf(BitSet counted) {
        boolean reached = lacking.stream().allMatch(floor -> floor.holds(counted));
        if (judged.holds(counted) && reached) {
            return new Value(true, Rational.ZERO);
        }
        Rational shortfall =
                lacking.stream().map(floor -> floor.shortfall(counted)).reduce(Rational.ZERO, Rational::plus);
        return new Value(false, shortfall.signum() > 0 ? shortfall : Rational.ONE);
    }

    private Value composed(BitSet[] filling) {
        List<Value> values = parts.stream().map(part -> part.value(filling)).toList();
        long met = values.stream().filter(Value::met).count();
        Rational shortfall =
                values.stream().map(Value::shortfall).sorted().limit(least).reduce(Rational.ZERO, Rational::plus);
        int none = Math.max(0, least - values.size());
        return new Value(met >= least, shortfall.plus(Rational.of(none)));
    }
}
