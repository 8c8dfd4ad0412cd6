package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.jspecify.annotations.Nullable;

/** What a credential loses by being written: everything in which it differs from what is read again. */
final class Losses {

    private static final ObjectMapper JSON = EspalierJson.mapper();
    private static final int MOST = 40;

    private final WrittenClaim claim;
    private final @Nullable MicroCredential read;
    private final List<Finding> findings = new ArrayList<>();

    /** Compares; nothing was read where the credential as a whole did not come back. */
    Losses(WrittenClaim claim, @Nullable MicroCredential read) {
        this.claim = claim;
        this.read = read;
    }

    List<Finding> findings() {
        if (read == null) {
            findings.add(
                    finding("ELM_LOST", Verdict.VIOLATED, Severity.ERROR, "").build());
        } else {
            new Differences(tree(claim.credential()), tree(read)).all().forEach(this::tell);
            tellKept(read);
        }
        claim.own().forEach(this::tellOwn);
        return findings;
    }

    private static ObjectNode tree(MicroCredential credential) {
        ObjectNode tree = JSON.valueToTree(credential);
        tree.remove("kept");
        return tree;
    }

    private void tell(Difference difference) {
        FieldNote note = FieldNote.of(difference.path());
        Finding.Builder finding = finding(difference.code(), Verdict.VIOLATED, note.severity(), difference.path());
        finding.putFact("field", Fact.of(note.words()));
        note.element().ifPresent(element -> finding.putFact("element", Fact.of(element.number())));
        finding.putFact("because", Fact.of(note.because()));
        findings.add(finding.build());
    }

    private void tellOwn(String path) {
        FieldNote note = FieldNote.of(path);
        Finding.Builder finding = finding("ELM_OWN_CONCEPT", Verdict.SATISFIED, Severity.NOTE, path);
        finding.putFact("field", Fact.of(note.words()));
        note.element().ifPresent(element -> finding.putFact("element", Fact.of(element.number())));
        findings.add(finding.build());
    }

    private void tellKept(MicroCredential again) {
        List<String> there = new ArrayList<>(kept(again));
        Set<String> lost = new TreeSet<>();
        claim.credential().kept().parts().forEach((place, value) -> {
            if (!there.remove(kept(place, value, claim.credential()))) {
                lost.add(place(place, claim.credential()) + " (" + Value.type(value) + ")");
            }
        });
        if (!lost.isEmpty()) {
            Finding.Builder finding = finding("ELM_KEPT_LOST", Verdict.VIOLATED, Severity.WARNING, "/kept");
            finding.putFact("places", Fact.of(lost.stream().limit(MOST).toList()));
            if (lost.size() > MOST) {
                finding.putFact("more", Fact.of(lost.size() - MOST));
            }
            findings.add(finding.build());
        }
    }

    /** Each part that was kept, with its place, in the same form for all shapes of a document. */
    private List<String> kept(MicroCredential credential) {
        List<String> parts = new ArrayList<>();
        credential.kept().parts().forEach((place, value) -> parts.add(kept(place, value, credential)));
        return parts;
    }

    private String kept(String place, JsonNode value, MicroCredential credential) {
        String name = KeptPath.of(place, credential.id(), claim.depth()).last();
        return place(place, credential) + " "
                + Shape.SINGLE.of(JSON.createObjectNode().set(name, value));
    }

    private String place(String place, MicroCredential credential) {
        return KeptPath.of(place, credential.id(), claim.depth()).shown();
    }

    private Finding.Builder finding(String code, Verdict verdict, Severity severity, String path) {
        Subject credential = Subject.ofCredential(claim.credential().id().text());
        Finding.Builder finding = Finding.of(code, verdict, severity);
        finding.subject(path.isEmpty() ? credential : credential.at(path));
        return finding;
    }
}
