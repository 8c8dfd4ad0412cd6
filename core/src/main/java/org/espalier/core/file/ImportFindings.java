package org.espalier.core.file;

import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** The findings about imports. */
final class ImportFindings {

    private ImportFindings() {}

    /** That an import is not there; of another version of it the versions are told. */
    static Finding unknown(String path, Import from, Import wanted, List<String> versions) {
        Finding.Builder finding = error(versions.isEmpty() ? "IMPORT_UNKNOWN" : "IMPORT_UNKNOWN_VERSION", path)
                .putFact("from", Fact.of(from.toString()))
                .putFact("id", Fact.of(wanted.id()))
                .putFact("version", Fact.of(wanted.version()));
        return (versions.isEmpty() ? finding : finding.putFact("known", Fact.of(versions))).build();
    }

    static Finding cycle(String path, String circle) {
        return error("IMPORT_CYCLE", path).putFact("circle", Fact.of(circle)).build();
    }

    private static Finding.Builder error(String code, String path) {
        Finding.Builder builder = Finding.of(code, Verdict.VIOLATED, Severity.ERROR);
        builder.subject(Subject.ofPath(path));
        return builder;
    }
}
