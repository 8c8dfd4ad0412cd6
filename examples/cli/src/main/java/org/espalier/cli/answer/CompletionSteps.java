package org.espalier.cli.answer;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.audit.AuditResult;

/** What to do with what is held, before anything is added: complete what is begun or planned, have recognised what is not. */
final class CompletionSteps {

    private static final String MEETS = "COMPLETING_MEETS";
    private static final String HELPS = "COMPLETING_HELPS";

    private final AuditResult result;
    private final List<Finding> told;
    private final List<String> unrecognised;

    CompletionSteps(AuditResult result) {
        this.result = result;
        this.unrecognised = result.findings().stream()
                .filter(finding -> finding.code().equals("NOT_RECOGNISED"))
                .map(finding -> text(finding, "title"))
                .toList();
        this.told = result.findings().stream()
                .filter(finding ->
                        finding.code().equals(MEETS) || finding.code().equals(HELPS))
                .toList();
    }

    /** One step for each requirement for which it helps. */
    List<String> all() {
        return told.stream().map(CompletionSteps::step).toList();
    }

    /** What to ask a receiver to recognise. */
    List<String> recognitions(String receiver) {
        return unrecognised.isEmpty()
                ? List.of()
                : List.of("Ask " + receiver + " to recognise " + String.join(", ", unrecognised) + ".");
    }

    /** Whether a step tells what to do for a requirement. */
    boolean isTold(String requirement) {
        return told.stream().anyMatch(finding -> finding.subject().requirement().equals(Optional.of(requirement)));
    }

    /** Whether a requirement is one to choose from, and a step meets another one of these. */
    boolean isInstead(String requirement) {
        return result.all()
                .filter(node -> node.needed().orElse(0) < node.of().size())
                .anyMatch(choice -> choice.all().anyMatch(part -> part.id().equals(requirement))
                        && choice.all().anyMatch(part -> isMet(part.id())));
    }

    private boolean isMet(String requirement) {
        return told.stream()
                .anyMatch(finding -> finding.code().equals(MEETS)
                        && finding.subject().requirement().equals(Optional.of(requirement)));
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
