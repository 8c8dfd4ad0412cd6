package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Underway.audit;
import static org.espalier.stacking.Underway.award;
import static org.espalier.stacking.Underway.credits;
import static org.espalier.stacking.Underway.earned;
import static org.espalier.stacking.Underway.findings;
import static org.espalier.stacking.Underway.rule;

import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.junit.jupiter.api.Test;

/** A grade that is not known is named where an average depends on it, and not the workload, which is. */
class DecidingGradesTest {

    private static String average(String more) {
        return rule("avg", "average", "'minimum': '4', 'worst': '1', 'best': '5'" + more);
    }

    private static Fact missing(AuditResult result) {
        return findings(result, "AWARD").get(0).fact("missing").orElseThrow();
    }

    private static Holding unsized(String id) {
        return Holding.builder()
                .credential(MicroCredential.builder().id(id).eqf(6).build())
                .addTags("a")
                .build();
    }

    @Test
    void should_be_named_in_place_of_a_workload_that_is_known() {
        AuditResult result = audit(award(credits("a", 10), average("")), earned("x", 10, "a"));
        assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
        assertThat(missing(result)).isEqualTo(Fact.of(List.of("grade of x")));
    }

    @Test
    void should_be_named_where_nothing_weighs_it() {
        AuditResult result = audit(award(credits("a", 10), average(", 'weight': 'none'")), earned("x", 10, "a"));
        assertThat(missing(result)).isEqualTo(Fact.of(List.of("grade of x")));
    }

    @Test
    void should_be_named_beside_a_workload_that_is_not_known_either() {
        AuditResult result = audit(award(credits("a", 10), average("")), unsized("x"));
        assertThat(missing(result)).isEqualTo(Fact.of(List.of("grade of x", "workload of x")));
    }
}
