package org.espalier.stacking.bulk;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.audit.AuditResult;

/**
 * What is said of one learner of a table.
 *
 * @param learner the pseudonym; empty where no row of a table could be used
 * @param line the line of the learner's first row
 * @param holdings how many rows were audited
 * @param input on what the verdict rests
 * @param result what the audit says; empty where there was nothing to audit
 * @param problems what was wrong with rows, in their order
 */
public record BulkVerdict(
        String learner,
        long line,
        int holdings,
        BulkInput input,
        Optional<AuditResult> result,
        List<Finding> problems) {

    /** Copies the list. */
    public BulkVerdict {
        problems = List.copyOf(problems);
    }

    /** Whether the award is met, and nothing was wrong with any row. */
    public boolean isEligible() {
        return input == BulkInput.COMPLETE
                && result.map(audited -> audited.status().verdict() == Verdict.SATISFIED)
                        .orElse(false);
    }

    /** The pseudonym and what the verdict rests on. */
    @Override
    public String toString() {
        return learner + ": " + CellForm.name(input);
    }
}
