package org.espalier.stacking.oracle;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.finding.Severity;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.RuleUse;

/**
 * Cases in which audit and brute force may differ in less than the verdict: a requirement that need not be met has policies or
 * parts. Where nothing meets its policies, filling it spares no exception, and the audit fills it; what limits its parts is no
 * limit to the audit.
 */
final class KnownDifferences {

    private KnownDifferences() {}

    static boolean include(AuditCase given) {
        List<CaseDecision> releases = given.circumstances().exceptionsOn(given.day()).stream()
                .filter(KnownDifferences::isRelease)
                .toList();
        return given.award().requirements().stream()
                .flatMap(KnownDifferences::all)
                .filter(use -> hasPolicies(use) || Composed.is(use.rule()))
                .anyMatch(use -> !use.addressing(releases).isEmpty());
    }

    private static boolean isRelease(CaseDecision decision) {
        return decision.kind() == DecisionKind.WAIVE || decision.holds().orElse(false);
    }

    private static boolean hasPolicies(RuleUse use) {
        return use.policies().stream().anyMatch(policy -> policy.severity() == Severity.ERROR);
    }

    private static Stream<RuleUse> all(RuleUse use) {
        return Stream.concat(Stream.of(use), use.rule().parts().stream().flatMap(part -> all(part.use())));
    }
}
