package org.espalier.core.file;

import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** The findings about YAML as such, each with its place in the text. */
final class YamlFindings {

    static final String MORE_FAULTS = "FILE_MORE_FAULTS";

    private static final String PLACE = "place";
    private static final String PROBLEM = "problem";
    private static final int LONGEST_KEY = 80;

    private YamlFindings() {}

    static Finding syntax(String problem, String place) {
        return error("FILE_SYNTAX", "")
                .putFact("format", Fact.of("YAML"))
                .putFact(PROBLEM, Fact.of(problem))
                .putFact(PLACE, Fact.of(place))
                .build();
    }

    static Finding unquoted(String path, String problem, String place) {
        return error("FILE_YAML_UNQUOTED", path)
                .putFact(PROBLEM, Fact.of(problem))
                .putFact(PLACE, Fact.of(place))
                .build();
    }

    static Finding refused(String path, String feature, String place) {
        return error("FILE_YAML_REFUSED", path)
                .putFact("feature", Fact.of(feature))
                .putFact(PLACE, Fact.of(place))
                .build();
    }

    static Finding duplicateKey(String path, String key, String place) {
        String shown = key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY) + "…";
        return error("FILE_DUPLICATE_KEY", path)
                .putFact("key", Fact.of(shown))
                .putFact(PLACE, Fact.of(place))
                .build();
    }

    static Finding tooDeep(int maximumDepth) {
        return error("FILE_TOO_DEEP", "")
                .putFact("maximum", Fact.of(maximumDepth))
                .build();
    }

    static Finding moreFaults(int told) {
        return error(MORE_FAULTS, "").putFact("told", Fact.of(told)).build();
    }

    /** The same finding with its place in the text. */
    static Finding at(String place, Finding finding) {
        Finding.Builder builder = Finding.of(finding.code(), finding.verdict(), finding.severity());
        builder.subject(finding.subject()).putAllFacts(finding.facts()).source(finding.source());
        return builder.putFact(PLACE, Fact.of(place)).build();
    }

    private static Finding.Builder error(String code, String path) {
        Finding.Builder builder = Finding.of(code, Verdict.VIOLATED, Severity.ERROR);
        builder.subject(path.isEmpty() ? Subject.whole() : Subject.ofPath(path));
        return builder;
    }
}
