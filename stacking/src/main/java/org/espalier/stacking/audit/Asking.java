package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.rule.Composition;
import org.espalier.stacking.solve.Node;

/**
 * Lowers the tree of an award: nodes, the demands of its leaves and policies, and the limits that must hold; in the order of
 * ids, so that not even a proof, or the number of steps, depends on the order of the award.
 */
final class Asking {

    private final AwardTree tree;
    private final Uses uses;
    private final Completion completion;
    private final Writing writing;
    private final Counted counted;

    Asking(AwardTree tree, Uses uses, Completion completion, Writing writing, boolean isOnce) {
        this(tree, uses, completion, writing, new Counted(uses, writing.unions(), isOnce));
    }

    private Asking(AwardTree tree, Uses uses, Completion completion, Writing writing, Counted counted) {
        this.tree = tree;
        this.uses = uses;
        this.completion = completion;
        this.writing = writing;
        this.counted = counted;
    }

    Demands demands() {
        return writing.demands();
    }

    /** The whole award: all requirements at the top, and what the policies over everything ask. */
    Node root() {
        List<Node> all = new ArrayList<>();
        Requested.byId(tree.roots()).forEach(root -> all.add(node(root)));
        policies(tree.policies(), tree.leaves(), all);
        return new Node.All(all);
    }

    private Node node(Requested requested) {
        List<Node> all = new ArrayList<>();
        if (requested.isLeaf()) {
            leaf(requested, all);
        } else if (requested.decided().isForgiven()) {
            limitsBelow(requested);
        } else if (requested.decided().isDenied() && writing.wanted().isAll()) {
            limitsBelow(requested);
            all.add(demands().impossible(requested.id()));
        } else {
            all.add(composed(requested));
        }
        policies(requested.policies(), tree.leavesBelow(requested), all);
        return all.size() == 1 ? all.get(0) : new Node.All(all);
    }

    /** Nobody asks for the parts of what is decided; their policies limit what counts there all the same. */
    private void limitsBelow(Requested requested) {
        new Asking(tree, uses, completion, writing.limitsOnly(), counted).limits(requested.of());
    }

    private void limits(List<Requested> parts) {
        for (Requested part : Requested.byId(parts)) {
            policies(part.policies(), tree.leavesBelow(part), new ArrayList<>());
            limits(part.of());
        }
    }

    private Node composed(Requested requested) {
        Composition made = requested.composition().orElseThrow();
        int least = completion == Completion.MOST ? made.leastAtBest() : made.least();
        if (least > requested.of().size()) {
            return demands().impossible(requested.id());
        }
        if (least == requested.of().size() && made.most() >= least) {
            return new Node.All(
                    Requested.byId(requested.of()).stream().map(this::node).toList());
        }
        return new Node.Choice(
                least,
                made.most(),
                Requested.byId(requested.of()).stream().map(this::branch).toList());
    }

    private Node.Branch branch(Requested requested) {
        Node node = node(requested);
        Set<String> below = tree.leavesBelow(requested);
        List<Integer> slots = IntStream.range(0, uses.slots().size())
                .filter(slot -> below.contains(uses.slots().get(slot).leaf().id()))
                .boxed()
                .toList();
        return new Node.Branch(node, slots);
    }

    private void leaf(Requested leaf, List<Node> all) {
        Optional<Verdict> ofTheCase = leaf.ofTheCase(tree.counted());
        if (ofTheCase.isEmpty()) {
            tallied(leaf.decided(), counted.in(leaf)).add(all, true);
        } else if (writing.wanted().isAll() && !leaf.decided().isForgiven() && !isGood(ofTheCase.orElseThrow())) {
            all.add(demands().impossible(leaf.id()));
        }
    }

    private boolean isGood(Verdict verdict) {
        return verdict != Verdict.VIOLATED && (verdict != Verdict.UNDETERMINED || completion == Completion.MOST);
    }

    private void policies(List<Decided> policies, Set<String> leaves, List<Node> all) {
        for (Decided policy : Decided.byId(policies)) {
            if (policy.isDenied() && writing.wanted().isAll()) {
                all.add(demands().impossible(policy.use().id()));
            }
            if (!policy.tallies().isEmpty() || policy.use().rule().isPairwise() || policy.looksAtOthers()) {
                policy(policy, counted.below(leaves, policy), all);
            }
        }
    }

    private void policy(Decided policy, List<Countable> below, List<Node> all) {
        tallied(policy, below).add(all, false);
        policy.use()
                .rule()
                .dependence()
                .filter(dependence -> writing.wanted().isAll())
                .ifPresent(dependence -> new Depending(dependence, completion, below)
                        .rows()
                        .forEach(row -> writing.rows().add(policy.use().id(), row)));
        if (policy.use().rule().isPairwise()) {
            new Pairs(policy.use(), tree.counted().evaluation(), completion)
                    .apart(unforced(below))
                    .forEach(row -> writing.rows().add(policy.use().id(), row));
        }
    }

    private static List<Countable> unforced(List<Countable> counted) {
        return counted.stream()
                .filter(countable -> !countable.holding().isForced())
                .toList();
    }

    private TallyDemands tallied(Decided rule, List<Countable> below) {
        return new TallyDemands(writing.wanted().of(rule), below, completion, writing);
    }
}
