package org.espalier.qa.check;

import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Verdict;

/**
 * What a check says: a verdict and what it rests on. The policy that uses the check makes a finding of it.
 *
 * <p>The fact {@code missing} names what is not known, {@code lacking} what is known not to be there, {@code evidence} where
 * something can be seen, {@code reason} why the question does not arise.
 *
 * @param verdict the verdict
 * @param facts what it rests on
 */
public record Outcome(Verdict verdict, Facts facts) {

    static Outcome of(Verdict verdict) {
        return new Outcome(verdict, Facts.none());
    }

    static Outcome notApplicable(String reason) {
        return of(Verdict.NOT_APPLICABLE).with("reason", Fact.of(reason));
    }

    static Outcome missing(String datum) {
        return of(Verdict.UNDETERMINED).with("missing", Fact.of(List.of(datum)));
    }

    static Outcome lacking(String datum) {
        return of(Verdict.VIOLATED).with("lacking", Fact.of(List.of(datum)));
    }

    Outcome with(String name, Fact fact) {
        return new Outcome(verdict, facts.with(name, fact));
    }
}
