package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.espalier.core.credential.Portfolio;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;

/** Audits for tests: each answer is checked before it is handed out. */
public final class Audited {

    private Audited() {}

    /** The answer to a case of which nothing is known beside the holdings. */
    public static AuditResult of(Award award, Portfolio portfolio, LocalDate day) {
        return of(AuditCase.of(award, portfolio, day));
    }

    /** The answer to a case. */
    public static AuditResult of(AuditCase given) {
        AuditResult result = given.audited();
        assertThat(AllocationCheck.faults(given, result))
                .as("faults of the answer")
                .isEmpty();
        return result;
    }

    /** The answer to a small case, which is as good as the best that brute force finds. */
    public static AuditResult best(AuditCase given) {
        assertThat(Compared.of(given, 100_000).orElseThrow().faults()).isEmpty();
        return of(given);
    }
}
