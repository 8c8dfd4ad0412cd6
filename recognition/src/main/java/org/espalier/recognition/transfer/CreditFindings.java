package org.espalier.recognition.transfer;

import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditConversion;
import org.espalier.core.workload.CreditRange;
import org.espalier.core.workload.EctsCredits;

/** The findings about credits that are carried over. */
final class CreditFindings {

    private CreditFindings() {}

    static Finding noMethod(CreditAmount amount) {
        return of("CREDIT_METHOD", Verdict.UNDETERMINED, Severity.ERROR, amount).build();
    }

    static Finding noConversion(CreditConversion conversion) {
        return of("CREDIT_CONVERSION", Verdict.UNDETERMINED, Severity.ERROR, conversion.amount())
                .putFact("missing", Fact.of(conversion.missing()))
                .build();
    }

    static Finding converted(CreditConversion conversion) {
        return of("CREDIT_CONVERSION", Verdict.SATISFIED, Severity.NOTE, conversion.amount())
                .putFact("how", Fact.of(conversion.explanation()))
                .build();
    }

    static Finding range(CreditAmount amount, CreditRange range) {
        return of("CREDIT_RANGE", Verdict.UNDETERMINED, Severity.ERROR, amount)
                .putFact("range", Fact.of(range.from().amount(), range.to().amount(), "ECTS"))
                .build();
    }

    static Finding chosen(CreditAmount amount, CreditRange range, Rational chosen) {
        return of("CREDIT_RANGE", Verdict.SATISFIED, Severity.NOTE, amount)
                .putFact("range", Fact.of(range.from().amount(), range.to().amount(), "ECTS"))
                .putFact("chosen", Fact.of(chosen, "ECTS"))
                .build();
    }

    static Finding rounded(CreditAmount amount, Rational exact, Rational rounded) {
        return of("CREDIT_ROUNDED", Verdict.SATISFIED, Severity.NOTE, amount)
                .putFact("exact", Fact.of(exact, "ECTS"))
                .putFact("rounded", Fact.of(rounded, "ECTS"))
                .build();
    }

    static Finding component(CreditAmount amount, EctsCredits component) {
        return of("CREDIT_OF_COMPONENT", Verdict.SATISFIED, Severity.NOTE, amount)
                .putFact("component", Fact.of(component.amount(), "ECTS"))
                .build();
    }

    private static Finding.Builder of(String code, Verdict verdict, Severity severity, CreditAmount amount) {
        return Finding.of(code, verdict, severity)
                .putFact("amount", Fact.of(amount.amount(), amount.system().id()));
    }
}
