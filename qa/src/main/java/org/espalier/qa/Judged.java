package org.espalier.qa;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** A credential and what is told of its quality assurance, while findings are made of it. */
record Judged(MicroCredential credential, QualityStatement statement) {

    static final String ELEMENT = "/qualityAssurance";

    Finding.Builder finding(String code, Verdict verdict, Severity severity) {
        return finding(code, verdict, severity, ELEMENT);
    }

    Finding.Builder waiting(String code, Severity severity, String missing) {
        return finding(code, Verdict.UNDETERMINED, severity).putFact("missing", Fact.of(List.of(missing)));
    }

    /** The external arrangements with their places. */
    Stream<External> externals() {
        List<QualityAssurance> told = statement.told();
        return IntStream.range(0, told.size())
                .filter(i -> told.get(i).isExternal())
                .mapToObj(i -> new External(told.get(i), ELEMENT + "/" + i, this));
    }

    boolean holdsAnExternalOne() {
        return externals().anyMatch(External::held);
    }

    private Finding.Builder finding(String code, Verdict verdict, Severity severity, String path) {
        Finding.Builder builder = Finding.of(code, verdict, severity);
        builder.subject(Subject.ofCredential(credential.id().text()).at(path));
        return builder.putFact("day", Fact.of(statement.day()));
    }

    /** An external arrangement at its place. */
    record External(QualityAssurance arrangement, String path, Judged judged) {

        boolean held() {
            return judged.statement().held(arrangement);
        }

        Finding.Builder finding(String code, Verdict verdict, Severity severity) {
            return judged.finding(code, verdict, severity, path);
        }
    }
}
