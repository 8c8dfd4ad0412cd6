package org.espalier.recognition;

import java.util.List;
import java.util.Locale;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;

/** Findings of the assessment. */
final class Told {

    private Told() {}

    static Finding satisfied(String code, Facts facts) {
        return finding(code, Verdict.SATISFIED, Severity.NOTE, facts);
    }

    static Finding notApplicable(String code, Facts facts) {
        return finding(code, Verdict.NOT_APPLICABLE, Severity.NOTE, facts);
    }

    static Finding violated(String code, Facts facts) {
        return finding(code, Verdict.VIOLATED, Severity.ERROR, facts);
    }

    static Finding undetermined(String code, Facts facts) {
        return finding(code, Verdict.UNDETERMINED, Severity.ERROR, facts);
    }

    static Finding finding(String code, Verdict verdict, Severity severity, Facts facts) {
        return Finding.of(code, verdict, severity).facts(facts).build();
    }

    static Facts missing(String... names) {
        return Facts.of("missing", Fact.of(List.of(names)));
    }

    /** A reason as a part of a sentence, without the point at its end. */
    static Fact reason(String because) {
        return Fact.of(because.strip().replaceFirst("\\.$", ""));
    }

    /** A constant in words, for example {@code prior learning}. */
    static Fact words(Enum<?> constant) {
        return Fact.of(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
