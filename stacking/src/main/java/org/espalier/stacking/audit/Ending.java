package org.espalier.stacking.audit;

import java.util.List;
import java.util.Set;
import org.espalier.core.finding.Finding;

/**
 * What more learning cannot mend.
 *
 * @param findings why the award can never be met; none where it may be
 * @param closed the ids of requirements to choose from that can never be met
 */
record Ending(List<Finding> findings, Set<String> closed) {

    /** More learning may mend everything. */
    static final Ending NONE = new Ending(List.of(), Set.of());

    Ending {
        findings = List.copyOf(findings);
        closed = Set.copyOf(closed);
    }

    AwardStatus status() {
        return findings.isEmpty() ? AwardStatus.NOT_YET : AwardStatus.IMPOSSIBLE;
    }
}
