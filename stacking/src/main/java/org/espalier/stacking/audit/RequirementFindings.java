package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** Tells requirements as findings: how far each is met, what it lacks and in which part, and of which part no more counts. */
final class RequirementFindings {

    private final AwardStatus status;
    private final Deciding deciding;
    private final Balances balances;

    RequirementFindings(AwardStatus status, Deciding deciding, Balances balances) {
        this.status = status;
        this.deciding = deciding;
        this.balances = balances;
    }

    /** A requirement, and its parts as notes. */
    List<Finding> of(RequirementResult result) {
        List<Finding> findings = new ArrayList<>();
        add(result, Severity.ERROR, findings);
        return findings;
    }

    private void add(RequirementResult result, Severity severity, List<Finding> findings) {
        findings.add(finding(result, verdict(result), severity));
        result.of().forEach(part -> add(part, Severity.NOTE, findings));
    }

    /** Where data decide on the award, no requirement is violated for sure, even if what is in progress would meet it. */
    private Verdict verdict(RequirementResult result) {
        Verdict verdict = result.status().verdict();
        boolean open = status == AwardStatus.UNDETERMINED && verdict == Verdict.VIOLATED;
        return open ? Verdict.UNDETERMINED : verdict;
    }

    private Finding finding(RequirementResult result, Verdict verdict, Severity severity) {
        Finding.Builder finding = Finding.of("REQUIREMENT", verdict, severity);
        finding.subject(Subject.ofRequirement(result.id()));
        finding.putFact("title", Fact.of(result.title())).putFact("required", Fact.of(result.sentence()));
        amounts(result, finding);
        finding.putAllFacts(balances.of(result));
        parts(result, finding);
        if (verdict == Verdict.UNDETERMINED) {
            finding.putFact("missing", Fact.of(deciding.of(result.id())));
        }
        List<String> choosing = deciding.choosing(result);
        if (!choosing.isEmpty()) {
            finding.putFact("choosing", Fact.of(choosing));
        }
        return finding.build();
    }

    private static void amounts(RequirementResult result, Finding.Builder finding) {
        String unit = result.unit().orElse("");
        result.counted().ifPresent(amount -> finding.putFact("counted", Fact.of(amount, unit)));
        result.surplus().ifPresent(amount -> finding.putFact("surplus", Fact.of(amount, unit)));
        result.missing().ifPresent(amount -> finding.putFact("gap", Fact.of(amount, unit)));
        result.mendedBy().ifPresent(amount -> finding.putFact("alone", Fact.of(amount, unit)));
        result.inProgress().ifPresent(amount -> finding.putFact("inProgress", Fact.of(amount, unit)));
    }

    private static void parts(RequirementResult result, Finding.Builder finding) {
        PartWords words = new PartWords(result.parts(), result.unit().orElse(""));
        if (result.missing().isPresent()) {
            words.lacking().ifPresent(fact -> finding.putFact("lacking", fact));
            words.full().ifPresent(fact -> finding.putFact("full", fact));
        }
    }
}
