package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** On whose account something is read: one credential, or the document as a whole. Takes findings and kept content. */
final class Scope {

    private final ReadingLog log;
    private final Optional<CredentialId> credential;
    private final Map<String, JsonNode> kept = new TreeMap<>();

    private Scope(ReadingLog log, Optional<CredentialId> credential) {
        this.log = log;
        this.credential = credential;
    }

    static Scope ofDocument(ReadingLog log) {
        return new Scope(log, Optional.empty());
    }

    Scope of(CredentialId id) {
        return new Scope(log, Optional.of(id));
    }

    /** Content was wrong and is left out. */
    void error(String code, Path path, Given... facts) {
        add(code, Verdict.VIOLATED, Severity.ERROR, path, facts);
    }

    /** Content is inconsistent, or was used with a guess. */
    void warning(String code, Path path, Given... facts) {
        add(code, Verdict.VIOLATED, Severity.WARNING, path, facts);
    }

    /** Something was found that is worth knowing. */
    void note(String code, Path path, Given... facts) {
        add(code, Verdict.SATISFIED, Severity.NOTE, path, facts);
    }

    /** Something was not looked into. */
    void unknown(String code, Path path, Given... facts) {
        add(code, Verdict.UNDETERMINED, Severity.NOTE, path, facts);
    }

    boolean hasTold(String code) {
        return log.has(code);
    }

    /** Keeps content that was looked at and could not be used. */
    void keep(Value value) {
        kept.put(value.path().toString(), value.json());
    }

    Map<String, JsonNode> kept() {
        return kept;
    }

    private void add(String code, Verdict verdict, Severity severity, Path path, Given... facts) {
        if (log.isFull(code)) {
            log.count(code);
        } else {
            log.add(finding(code, verdict, severity, path, facts));
        }
    }

    private Finding finding(String code, Verdict verdict, Severity severity, Path path, Given... facts) {
        Finding.Builder finding = Finding.of(code, verdict, severity);
        finding.subject(subject(path.toString()));
        for (Given given : facts) {
            finding.putFact(given.name(), given.fact());
        }
        return finding.build();
    }

    private Subject subject(String path) {
        Subject.Builder subject = Subject.builder();
        subject.credential(credential.map(CredentialId::text));
        subject.path(Optional.of(path).filter(place -> !place.isEmpty()));
        return subject.build();
    }
}
