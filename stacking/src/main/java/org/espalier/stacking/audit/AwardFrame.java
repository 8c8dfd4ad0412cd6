package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.SharingPolicy;
import org.espalier.stacking.rule.Tally;

/**
 * What an award asks for in one case, as far as it does not depend on what is held: its requirements, what stands above and
 * below each, and how they may share. Where no exception is decided it is the same for all learners, and made once.
 */
final class AwardFrame {

    private final Evaluation evaluation;
    private final List<Requested> roots = new ArrayList<>();
    private final List<Requested> nodes;
    private final List<Requested> leaves;
    private final List<Decided> policies;
    private final List<Decided> rules;
    private final Map<String, List<Decided>> above = new HashMap<>();
    private final Map<String, Set<String>> leavesBelow = new HashMap<>();
    private final Set<String> leafIds = new HashSet<>();
    private final Map<String, List<Decided>> alone = new HashMap<>();
    private final List<Decided> screening;
    private final Shared shared;
    private final Outlook outlook = new Outlook(this);

    /** The frame of an award for holdings, of which only the exceptions are looked at. */
    AwardFrame(Award award, CountedHoldings counted) {
        this.evaluation = counted.evaluation();
        award.requirements().forEach(use -> roots.add(Requested.of(use, counted)));
        this.nodes = roots.stream().flatMap(Requested::all).toList();
        this.leaves = roots.stream()
                .flatMap(Requested::leaves)
                .sorted(Comparator.comparing(Requested::id))
                .toList();
        this.policies = Requested.policies(award.policies(), counted);
        this.rules = Stream.concat(nodes.stream().flatMap(Requested::rules), policies.stream())
                .toList();
        roots.forEach(root -> leafIds.addAll(addBelow(root, policies)));
        this.screening = alone(policies);
        leaves.forEach(leaf -> alone.put(
                leaf.id(),
                alone(above(leaf).subList(policies.size(), above(leaf).size()))));
        this.shared = new Shared(sharing());
    }

    private Set<String> addBelow(Requested node, List<Decided> aboveIt) {
        List<Decided> all = new ArrayList<>(aboveIt);
        all.addAll(node.policies());
        above.put(node.id(), all);
        Set<String> below = new HashSet<>();
        if (node.isLeaf()) {
            below.add(node.id());
        }
        node.of().forEach(child -> below.addAll(addBelow(child, all)));
        leavesBelow.put(node.id(), below);
        return below;
    }

    private static List<Decided> alone(List<Decided> policies) {
        return policies.stream()
                .filter(policy -> policy.perHolding().isPresent())
                .toList();
    }

    private Map<String, SharingPolicy> sharing() {
        Map<String, SharingPolicy> sharing = new LinkedHashMap<>();
        policies.forEach(policy -> policy.use().rule().sharing().ifPresent(rule -> sharing.put(policy.use().id(), rule)));
        return sharing;
    }

    /** The day, the receiver and what is known of the case. */
    Evaluation evaluation() {
        return evaluation;
    }

    /** The requirements at the top, in the order of the award. */
    List<Requested> roots() {
        return roots;
    }

    /** All requirements, each before its parts. */
    List<Requested> nodes() {
        return nodes;
    }

    /** The requirements that take holdings, sorted by id. */
    List<Requested> leaves() {
        return leaves;
    }

    /** The ids of the leaves. */
    Set<String> leafIds() {
        return leafIds;
    }

    /** The policies over everything that is counted. */
    List<Decided> policies() {
        return policies;
    }

    /** Those of them that look at each holding alone. */
    List<Decided> screening() {
        return screening;
    }

    /** The policies of requirements above a leaf, and its own, that look at each holding alone. */
    List<Decided> alone(Requested leaf) {
        return alone.getOrDefault(leaf.id(), List.of());
    }

    /** All requirements and policies that decide. */
    List<Decided> rules() {
        return rules;
    }

    /** Everything that they ask of what is counted. */
    Stream<Tally> tallies() {
        return rules.stream().flatMap(decided -> decided.tallies().stream());
    }

    /** The policies that look at what is counted for a requirement: its own and those above. */
    List<Decided> above(Requested requirement) {
        return above.getOrDefault(requirement.id(), List.of());
    }

    /** The ids of the leaves at and below a requirement; none where the award does not ask for it. */
    Set<String> leavesBelow(String requirement) {
        return leavesBelow.getOrDefault(requirement, Set.of());
    }

    /** Whether the award asks for a requirement. */
    boolean asksFor(String requirement) {
        return leavesBelow.containsKey(requirement);
    }

    /** Whether what counts depends on what else is held, so that each learner needs a frame. */
    boolean looksAtOthers() {
        return rules.stream().anyMatch(Decided::looksAtOthers);
    }

    /** What it lets hope for. */
    Outlook outlook() {
        return outlook;
    }

    /** How leaves may share holdings. */
    Shared shared() {
        return shared;
    }
}
