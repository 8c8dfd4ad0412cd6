package org.espalier.recognition.document.elm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;

/** Collects the findings of one document; of each code up to a limit, what goes beyond is counted. */
final class ReadingLog {

    private final int limit;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    ReadingLog(int limit) {
        this.limit = limit;
    }

    /** Takes a finding, unless the same was told before: some content is looked at more than once. */
    void add(Finding finding) {
        if (findings.add(finding)) {
            count(finding.code());
        }
    }

    /** Counts a finding that is not told. */
    void count(String code) {
        counts.merge(code, 1, Integer::sum);
    }

    /** Whether no more findings of a code are told, only counted. */
    boolean isFull(String code) {
        return counts.getOrDefault(code, 0) >= limit;
    }

    boolean has(String code) {
        return counts.containsKey(code);
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        counts.forEach((code, count) -> {
            if (count > limit) {
                all.add(more(code, count - limit));
            }
        });
        return all;
    }

    private static Finding more(String code, int count) {
        return Finding.of("MORE_OF_THE_SAME", Verdict.VIOLATED, Severity.WARNING)
                .putFact("code", Fact.of(code))
                .putFact("count", Fact.of(count))
                .build();
    }
}
