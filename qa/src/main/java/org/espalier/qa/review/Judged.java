package org.espalier.qa.review;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.qa.check.Check;
import org.espalier.qa.check.Outcome;

/** A check, what it said, how much that weighs here, and who asks for it. */
record Judged(Check check, Outcome outcome, Severity severity, Optional<String> because, List<Asked> asked) {

    Finding finding(String credential) {
        Finding.Builder builder = Finding.of(check.code(), outcome.verdict(), severity);
        builder.subject(Subject.ofCredential(credential));
        builder.putFact("check", Fact.of(check.id()));
        if (!asked.isEmpty()) {
            builder.putFact("standards", Fact.of(standards()));
            builder.source(asked.get(0).source());
        }
        because.ifPresent(reason -> builder.putFact("because", Fact.of(reason)));
        return builder.putAllFacts(outcome.facts()).build();
    }

    List<String> standards() {
        return asked.stream().map(Asked::id).toList();
    }
}
