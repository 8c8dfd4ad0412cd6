package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.espalier.core.credential.KeptContent;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.text.LocalizedText;

/** Reads one document from its envelope to its last part. */
final class CredentialMaker {

    private final ElmNode root;
    private final ElmDocument document;
    private final List<Optional<Learner>> learners = new ArrayList<>();
    private final Set<ObjectNode> claimNodes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final UnknownContent unknown = new UnknownContent();

    CredentialMaker(ElmNode root) {
        this.root = root;
        this.document = root.document();
    }

    /** The credentials in the order of the document; none where there is no claim. */
    List<MicroCredential> credentials(boolean sealed) {
        List<ElmNode> claims = chosen(claims());
        if (claims.isEmpty()) {
            tellNoClaim();
            return List.of();
        }
        ClaimTree tree = ClaimTree.of(DocumentId.of(root), claims);
        claimNodes.addAll(tree.nodes());
        List<Made> made = made(tree, new ClaimReader(new Envelope(root, sealed)));
        Durations.tellMonths(root.json(), root.path(), document.scope(), claimNodes);
        List<MicroCredential> credentials = finished(made);
        tellReusedIds();
        unknown.tell(document.scope());
        return credentials;
    }

    /** All claims, and for each the person whose claim it is. */
    private List<ElmNode> claims() {
        List<ElmNode> claims = new ArrayList<>();
        for (ElmNode subject : root.all("credentialSubject")) {
            Optional<Learner> learner = Learners.read(subject);
            for (ElmNode claim : subject.allThere("hasClaim")) {
                claims.add(claim);
                learners.add(learner);
            }
        }
        return claims;
    }

    /** The achievements; where there is none, whatever is claimed. What is not chosen is kept. */
    private List<ElmNode> chosen(List<ElmNode> claims) {
        if (claims.stream().noneMatch(Claim::isAchievement)) {
            return claims;
        }
        List<ElmNode> achievements = new ArrayList<>();
        for (int i = claims.size() - 1; i >= 0; i--) {
            if (Claim.isAchievement(claims.get(i))) {
                achievements.add(0, claims.get(i));
            } else {
                learners.remove(i);
                ClaimTree.tellKept(claims.get(i));
            }
        }
        return achievements;
    }

    private List<Made> made(ClaimTree tree, ClaimReader reader) {
        List<Made> made = new ArrayList<>();
        for (Claim claim : tree.claims()) {
            MicroCredential.Builder builder =
                    claim.isAchievement() ? reader.achievement(claim, tree.partsOf(claim)) : activity(claim, reader);
            builder.learner(learners.get(claim.position().get(0) - 1));
            Durations.tellMonths(
                    claim.node().json(), claim.node().path(), claim.node().scope(), claimNodes);
            made.add(new Made(claim, builder, reader.title(claim.id())));
        }
        made.sort((one, other) -> one.claim().compareByPosition(other.claim()));
        return made;
    }

    private static MicroCredential.Builder activity(Claim claim, ClaimReader reader) {
        ElmNode node = claim.node();
        node.scope().warning("NO_ACHIEVEMENT", node.path(), Given.of("types", Types.of(node.json())));
        return reader.activity(claim);
    }

    /** The credentials with what nobody read; what the document holds beside its claims goes to the first. */
    private List<MicroCredential> finished(List<Made> made) {
        List<MicroCredential> credentials = new ArrayList<>();
        for (Made each : made) {
            ElmNode node = each.claim().node();
            Map<String, JsonNode> kept =
                    new TreeMap<>(Leftovers.below(node.json(), node.path(), document.used(), claimNodes));
            kept.putAll(node.scope().kept());
            Repeated.removeFrom(kept, node);
            if (credentials.isEmpty()) {
                kept.putAll(ofEnvelope());
                StandardEnvelope.removeFrom(kept, root.path().toString(), each.title());
            }
            unknown.add(kept);
            each.builder().kept(KeptContent.of(kept));
            credentials.add(each.builder().build());
        }
        return credentials;
    }

    private Map<String, JsonNode> ofEnvelope() {
        Map<String, JsonNode> kept = new TreeMap<>(document.scope().kept());
        if (document.tree() instanceof ObjectNode wrapper
                && !root.path().toString().isEmpty()) {
            document.used().mark(wrapper, "credential");
            kept.putAll(Leftovers.below(wrapper, Path.ROOT, document.used(), claimNodes));
        } else {
            kept.putAll(Leftovers.below(root.json(), root.path(), document.used(), claimNodes));
        }
        return kept;
    }

    private void tellNoClaim() {
        if (!document.scope().hasTold("DOCUMENT_WRONG_VALUE")) {
            document.scope().error("NO_CLAIM", root.path());
        }
    }

    private void tellReusedIds() {
        NodeIndex index = document.index();
        if (index.reusedIds() > 0) {
            document.scope()
                    .note(
                            "NODE_ID_REUSED",
                            root.path(),
                            Given.of("ids", index.reusedIds()),
                            Given.of("types", index.reusedTypes()));
        }
    }

    /** A credential in the making. */
    private record Made(Claim claim, MicroCredential.Builder builder, Optional<LocalizedText> title) {}
}
