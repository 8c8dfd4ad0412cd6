package org.espalier.stacking.rule;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHoldings;

/** What rules share that look at the uses of each credential in the award. */
abstract class SharingRule extends Rule {

    private final String code;

    SharingRule(String code) {
        this.code = code;
    }

    /** What the rule says of one credential. */
    abstract Outcome judged(Usage usage);

    @Override
    public abstract Optional<SharingPolicy> sharing();

    @Override
    public final List<Outcome> evaluate(CountedHoldings counted) {
        List<Outcome> outcomes = Usage.own(counted).stream()
                .map(this::judged)
                .filter(outcome -> outcome.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        List<Outcome> open = outcomes.stream()
                .filter(outcome -> outcome.verdict() != Verdict.SATISFIED)
                .toList();
        Verdict well = outcomes.isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.SATISFIED;
        return open.isEmpty() ? List.of(told(well)) : open;
    }

    final Outcome told(Verdict verdict) {
        return Outcome.of(code, verdict).with("required", required());
    }

    final Outcome told(Usage usage, Verdict verdict) {
        return told(verdict).about(usage.credential().text());
    }

    /** What is said where some requirements of a credential must not share it. */
    final Outcome clashing(Usage usage, SharingPolicy policy) {
        List<String> clashing = Names.clashing(usage.requirements(), policy);
        Outcome outcome = told(usage, Verdict.of(clashing.isEmpty()));
        return clashing.isEmpty() ? outcome : outcome.with("requirements", Fact.of(clashing));
    }
}
