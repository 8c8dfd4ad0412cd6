package org.espalier.cli.answer;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.audit.AuditResult;

/** What to complete that is begun or planned, before anything is added. */
final class CompletionSteps {

    private static final String MEETS = "COMPLETING_MEETS";
    private static final String HELPS = "COMPLETING_HELPS";

    private final List<Finding> told;

    CompletionSteps(AuditResult result) {
        this.told = result.findings().stream()
                .filter(finding ->
                        finding.code().equals(MEETS) || finding.code().equals(HELPS))
                .toList();
    }

    /** One step for each requirement for which it helps. */
    List<String> all() {
        return told.stream().map(CompletionSteps::step).toList();
    }

    /** Whether a step tells what to do for a requirement. */
    boolean isTold(String requirement) {
        return told.stream().anyMatch(finding -> finding.subject().requirement().equals(Optional.of(requirement)));
    }

    private static String step(Finding finding) {
        String complete = "Complete " + text(finding, "completing");
        String named = Words.named(
                text(finding, "title"), finding.subject().requirement().orElseThrow());
        return finding.code().equals(MEETS)
                ? complete + "; that meets " + named + "."
                : complete + ", and add " + text(finding, "gap") + " to " + named + ".";
    }

    private static String text(Finding finding, String fact) {
        return finding.fact(fact).map(Fact::text).orElse("");
    }
}
