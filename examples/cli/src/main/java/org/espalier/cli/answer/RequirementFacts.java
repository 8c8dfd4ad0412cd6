package org.espalier.cli.answer;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.RequirementResult;

/** What the findings of an audit tell of its requirements, beside their results. */
final class RequirementFacts {

    private final List<Finding> findings;

    RequirementFacts(AuditResult result) {
        this.findings = result.report().findings("REQUIREMENT");
    }

    /** A fact of a requirement in words, by its name. */
    Optional<String> text(RequirementResult requirement, String name) {
        return findings.stream()
                .filter(finding -> finding.subject().requirement().equals(Optional.of(requirement.id())))
                .flatMap(finding -> finding.fact(name).stream())
                .map(Fact::text)
                .findFirst();
    }
}
