package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.SharingPolicy;
import org.espalier.stacking.rule.Tally;

/** What an award asks for in one case: its requirements with the exceptions, its places, and how they may share. */
final class AwardTree {

    private final CountedHoldings counted;
    private final List<Requested> roots = new ArrayList<>();
    private final List<Decided> policies;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, List<Decided>> above = new HashMap<>();
    private final Map<String, Set<String>> leavesBelow = new HashMap<>();
    private final Set<String> leaves = new HashSet<>();
    private final List<Decided> rules;
    private final Shared shared;

    AwardTree(Award award, CountedHoldings counted) {
        this.counted = counted;
        award.requirements().forEach(use -> roots.add(Requested.of(use, counted)));
        this.policies = Requested.policies(award.policies(), counted);
        roots.forEach(root -> leaves.addAll(addBelow(root, policies)));
        this.rules = rules(roots, policies);
        roots.stream()
                .flatMap(Requested::leaves)
                .sorted(Comparator.comparing(Requested::id))
                .forEach(this::addSlots);
        this.shared = new Shared(sharing());
    }

    private Set<String> addBelow(Requested node, List<Decided> aboveIt) {
        List<Decided> all = new ArrayList<>(aboveIt);
        all.addAll(node.policies());
        above.put(node.id(), all);
        Set<String> leaves = new HashSet<>();
        if (node.isLeaf()) {
            leaves.add(node.id());
        }
        node.of().forEach(child -> leaves.addAll(addBelow(child, all)));
        leavesBelow.put(node.id(), leaves);
        return leaves;
    }

    private void addSlots(Requested leaf) {
        Set<String> values = new TreeSet<>();
        for (Tally tally : leaf.tallies()) {
            if (tally instanceof Tally.Variety variety && variety.isOneEach()) {
                counted.all().forEach(holding -> values.addAll(values(leaf, variety, holding)));
            }
        }
        if (values.isEmpty()) {
            slots.add(new Slot(leaf, ""));
        }
        values.forEach(value -> slots.add(new Slot(leaf, value)));
    }

    private static Set<String> values(Requested leaf, Tally.Variety variety, CountedHolding holding) {
        return leaf.decided().holding(holding).map(variety.values()::of).orElse(Set.of());
    }

    private List<SharingPolicy> sharing() {
        return policies.stream()
                .flatMap(policy -> policy.use().rule().sharing().stream())
                .toList();
    }

    CountedHoldings counted() {
        return counted;
    }

    /** The requirements at the top, in the order of the award. */
    List<Requested> roots() {
        return roots;
    }

    /** The policies over everything that is counted. */
    List<Decided> policies() {
        return policies;
    }

    /** The places, sorted by leaf, then by value. */
    List<Slot> slots() {
        return slots;
    }

    /** The policies that look at what is counted for a requirement: its own and those above. */
    List<Decided> above(Requested requirement) {
        return above.getOrDefault(requirement.id(), List.of());
    }

    /** The ids of the leaves at and below a requirement. */
    Set<String> leavesBelow(Requested requirement) {
        return leavesBelow.getOrDefault(requirement.id(), Set.of());
    }

    /** Whether a leaf is a requirement or stands below it; not where the award asks for no such requirement. */
    boolean isWithin(Requested leaf, String requirement) {
        return leavesBelow.getOrDefault(requirement, Set.of()).contains(leaf.id());
    }

    /** Whether the award asks for a requirement. */
    boolean asksFor(String requirement) {
        return leavesBelow.containsKey(requirement);
    }

    /** The ids of all leaves. */
    Set<String> leaves() {
        return leaves;
    }

    private static List<Decided> rules(List<Requested> roots, List<Decided> policies) {
        Stream<Decided> nodes = roots.stream().flatMap(Requested::all).flatMap(Requested::rules);
        return Stream.concat(nodes, policies.stream()).toList();
    }

    /** All requirements and policies that decide. */
    List<Decided> rules() {
        return rules;
    }

    /** Everything that they ask of what is counted. */
    Stream<Tally> tallies() {
        return rules.stream().flatMap(decided -> decided.tallies().stream());
    }

    /** How leaves may share holdings. */
    Shared shared() {
        return shared;
    }
}
