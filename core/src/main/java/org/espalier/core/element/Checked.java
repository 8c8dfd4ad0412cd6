package org.espalier.core.element;

import java.time.LocalDate;
import java.util.List;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** What is checked: a credential, on a day, without what was refused when it was read. */
record Checked(MicroCredential credential, LocalDate on, Refused refused) {

    static final String MISSING = "missing";

    /** The day to which its statements belong: of the award, else of the check. */
    LocalDate day() {
        return credential.awardedOn().orElse(on);
    }

    /** A finding about a place in the credential. */
    Finding.Builder finding(String code, Verdict verdict, Severity severity, String path) {
        Subject whole = Subject.ofCredential(credential.id().text());
        Finding.Builder builder = Finding.of(code, verdict, severity);
        builder.subject(path.isEmpty() ? whole : whole.at(path));
        return builder;
    }

    /** A finding that waits for data, which it names. */
    Finding.Builder waiting(String code, Severity severity, String path, List<String> missing) {
        return finding(code, Verdict.UNDETERMINED, severity, path).putFact(MISSING, Fact.of(missing));
    }
}
