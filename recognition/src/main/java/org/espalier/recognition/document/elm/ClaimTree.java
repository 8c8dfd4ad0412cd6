package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;

/**
 * The claims of a document and their parts, each once, and what contains what.
 *
 * <p>An achievement that stands in several places, repeated or referred to, is one: it gets the id of the first place.
 * The search goes level by level and ends at a depth and a number that no credential needs.
 */
final class ClaimTree {

    private static final int DEEPEST = 12;
    private static final int MOST = 2_000;

    private final CredentialId document;
    private final boolean single;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<ObjectNode, Claim> named = new HashMap<>();
    private final IdentityHashMap<ObjectNode, Claim> unnamed = new IdentityHashMap<>();
    private final Containment containment = new Containment();
    private final Set<CredentialId> ids = new HashSet<>();
    private final Deque<Found> open = new ArrayDeque<>();
    private final List<ObjectNode> nodes = new ArrayList<>();
    private int links;

    private ClaimTree(CredentialId document, boolean single) {
        this.document = document;
        this.single = single;
    }

    /** The tree of some claims, which are numbered unless there is but one. */
    static ClaimTree of(CredentialId document, List<ElmNode> claims) {
        ClaimTree tree = new ClaimTree(document, claims.size() == 1);
        for (int i = 0; i < claims.size(); i++) {
            tree.open.add(new Found(claims.get(i), List.of(i + 1), Optional.empty()));
        }
        while (!tree.open.isEmpty()) {
            tree.enter(tree.open.remove());
        }
        tree.claims.forEach(tree::enterContainers);
        return tree;
    }

    /** All claims and parts; a container comes before what it alone contains. */
    List<Claim> claims() {
        return claims;
    }

    Set<CredentialId> partsOf(Claim claim) {
        return containment.partsOf(claim.id());
    }

    /** The nodes of all claims and parts, repeated ones included. */
    Collection<ObjectNode> nodes() {
        return nodes;
    }

    private void enter(Found found) {
        Optional<Claim> known = known(found.node().json());
        Optional<Claim> claim = known.or(() -> register(found));
        claim.ifPresent(part -> nodes.add(found.node().json()));
        claim.ifPresent(part -> found.container().ifPresent(container -> link(container, part)));
    }

    private Optional<Claim> register(Found found) {
        if (found.position().size() > DEEPEST || claims.size() >= MOST) {
            found.node().keep();
            tellLimit(found.node().scope(), found.node().path());
            return Optional.empty();
        }
        CredentialId id = Identifiers.peek(found.node().json(), "identifier", Own.CREDENTIAL)
                .flatMap(this::usable)
                .orElseGet(() -> id(found.position()));
        ElmNode node = found.node().in(found.node().document().scope().of(id));
        Claim claim = new Claim(node, found.position(), id, found.container());
        claims.add(claim);
        if (node.id().isPresent()) {
            named.put(node.json(), claim);
        } else {
            unnamed.put(node.json(), claim);
        }
        findParts(claim);
        return Optional.of(claim);
    }

    private void findParts(Claim claim) {
        int number = 0;
        for (ElmNode part : claim.isAchievement() ? claim.node().allThere("hasPart") : List.<ElmNode>of()) {
            if (Claim.isAchievement(part)) {
                List<Integer> position = new ArrayList<>(claim.position());
                position.add(++number);
                open.add(new Found(part, position, Optional.of(claim)));
            } else {
                tellKept(part);
            }
        }
    }

    /** Containers that a part names itself, where they are claims of this document. */
    private void enterContainers(Claim part) {
        part.node().targets("isPartOf").stream()
                .flatMap(container -> known(container).stream())
                .forEach(container -> link(container, part));
    }

    private void link(Claim container, Claim part) {
        Scope scope = container.node().scope();
        if (++links > MOST) {
            tellLimit(scope, container.node().path());
        } else if (!containment.link(container.id(), part.id()) && !scope.hasTold("PART_CYCLE")) {
            Given told = Given.of("part", part.id().text());
            scope.error("PART_CYCLE", container.node().path("hasPart"), told);
        }
    }

    private Optional<Claim> known(ObjectNode node) {
        return Optional.ofNullable(NodeIndex.id(node).isPresent() ? named.get(node) : unnamed.get(node));
    }

    /** The id that a document of this library gives a claim, unless another claim has it. */
    private Optional<CredentialId> usable(String id) {
        try {
            CredentialId own = CredentialId.parse(id);
            return ids.add(own) ? Optional.of(own) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private CredentialId id(List<Integer> position) {
        if (single && position.size() == 1) {
            return document;
        }
        List<String> numbers = position.stream().map(String::valueOf).toList();
        return CredentialId.parse(document + "#" + String.join(".", numbers));
    }

    /** Tells that something else than an achievement is kept beside achievements. */
    static void tellKept(ElmNode node) {
        node.keep();
        node.scope().note("CLAIM_KEPT", node.path(), Given.of("types", Types.of(node.json())));
    }

    private static void tellLimit(Scope scope, Path path) {
        if (!scope.hasTold("PART_LIMIT")) {
            scope.error("PART_LIMIT", path, Given.of("deepest", DEEPEST), Given.of("most", MOST));
        }
    }

    /** A place where a claim or part stands. */
    private record Found(ElmNode node, List<Integer> position, Optional<Claim> container) {}
}
