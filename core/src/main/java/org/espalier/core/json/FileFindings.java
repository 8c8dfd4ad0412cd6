package org.espalier.core.json;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;

/** The findings about a file as a file: broken, too large, of the wrong kind, with wrong values. */
final class FileFindings {

    private FileFindings() {}

    static Finding tooLarge(long maximumBytes) {
        return error("FILE_TOO_LARGE", "")
                .putFact("maximum", Fact.of(maximumBytes))
                .build();
    }

    static Finding tooDeep(int maximumDepth) {
        return error("FILE_TOO_DEEP", "")
                .putFact("maximum", Fact.of(maximumDepth))
                .build();
    }

    static Finding syntax(String problem, String place) {
        return error("FILE_SYNTAX", "")
                .putFact("format", Fact.of("JSON"))
                .putFact("problem", Fact.of(problem))
                .putFact("place", Fact.of(place))
                .build();
    }

    static Finding duplicateKey(String key, String place) {
        return error("FILE_DUPLICATE_KEY", "")
                .putFact("key", Fact.of(key))
                .putFact("place", Fact.of(place))
                .build();
    }

    static Finding unknownKind(String found, Collection<String> known) {
        return error("FILE_KIND", "/" + FileKind.FIELD)
                .putFact("found", Fact.of(found))
                .putFact("known", Fact.of(List.copyOf(known)))
                .build();
    }

    static Finding unknownField(String path, String field, Collection<String> known) {
        return error("FILE_UNKNOWN_FIELD", path)
                .putFact("field", Fact.of(field))
                .putFact("known", Fact.of(List.copyOf(known)))
                .build();
    }

    static Finding missingField(String path, String field) {
        return error("FILE_MISSING_FIELD", path)
                .putFact("field", Fact.of(field))
                .build();
    }

    static Finding wrongValue(String path, String found, String problem) {
        return error("FILE_WRONG_VALUE", path)
                .putFact("found", Fact.of(found))
                .putFact("problem", Fact.of(problem))
                .build();
    }

    static Finding moreFaults(int told) {
        return error("FILE_MORE_FAULTS", "").putFact("told", Fact.of(told)).build();
    }

    static String sentences(List<Finding> findings) {
        return findings.stream().map(Wording.installed()::sentence).collect(Collectors.joining("; "));
    }

    private static Finding.Builder error(String code, String path) {
        Finding.Builder builder = Finding.of(code, Verdict.VIOLATED, Severity.ERROR);
        builder.subject(path.isEmpty() ? Subject.whole() : Subject.ofPath(path));
        return builder;
    }
}
