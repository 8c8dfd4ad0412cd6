package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** An analysis as findings: the direction first, then what it rests on. */
final class StackFindings {

    private final StackAnalysis analysis;

    StackFindings(StackAnalysis analysis) {
        this.analysis = analysis;
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        findings.add(direction());
        analysis.shares().forEach(share -> findings.add(share(share)));
        analysis.steps().forEach(step -> findings.add(StepFindings.step(step)));
        analysis.notEntered().forEach(id -> findings.add(notEntered(id)));
        analysis.renewals().forEach(step -> findings.addAll(StepFindings.renewal(step)));
        analysis.duplicates().forEach(step -> findings.add(StepFindings.duplicate(step)));
        analysis.overlaps().forEach(step -> findings.add(StepFindings.overlap(step)));
        noted("STACK_CREDITS_UNKNOWN", analysis.creditsUnknown()).forEach(findings::add);
        noted("STACK_ORDER_ASSUMED", analysis.undated()).forEach(findings::add);
        return findings;
    }

    private Finding direction() {
        Finding.Builder finding = Finding.of("STACK_DIRECTION", verdict(), Severity.ERROR);
        finding.putFact("direction", Fact.of(Words.of(analysis.direction())))
                .putFact("holdings", Fact.of(analysis.order().size()))
                .putFact("steps", Fact.of(analysis.steps().size()))
                .putFact("deepening", Fact.of(analysis.deepening()))
                .putFact("broadening", Fact.of(analysis.broadening()))
                .putFact("supplements", Fact.of(analysis.supplements()))
                .putFact("notEntered", Fact.of(analysis.notEntered().size()));
        if (analysis.direction() == StackDirection.UNDETERMINED) {
            open(finding);
        }
        return finding.source(analysis.source()).build();
    }

    private void open(Finding.Builder finding) {
        finding.putFact("explored", Fact.of(analysis.fullyExplored()));
        if (!analysis.fullyExplored()) {
            finding.putFact("unexplored", Fact.of("too much is unknown to try all of it"));
        }
        if (!analysis.possible().isEmpty()) {
            finding.putFact(
                    "possible",
                    Fact.of(analysis.possible().stream().map(Words::of).toList()));
        }
        if (!analysis.deciding().isEmpty()) {
            finding.putFact(
                    "missing",
                    Fact.of(analysis.deciding().stream()
                            .map(MissingDatum::toString)
                            .toList()));
        }
    }

    private Verdict verdict() {
        return switch (analysis.direction()) {
            case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
            case UNDETERMINED -> Verdict.UNDETERMINED;
            default -> Verdict.SATISFIED;
        };
    }

    private static Finding share(StepShare share) {
        Finding.Builder finding = Finding.of("STACK_SHARE", Verdict.SATISFIED, Severity.NOTE);
        finding.putFact("kind", Fact.of(Words.of(share.kind())))
                .putFact("steps", Fact.of(share.steps()))
                .putFact("byNumber", Fact.of(share.byNumber(), ""))
                .putFact("credits", Fact.of(share.credits(), "ECTS"));
        share.byCredits().ifPresent(part -> finding.putFact("byCredits", Fact.of(part, "")));
        return finding.build();
    }

    private Finding notEntered(CredentialId id) {
        long following = analysis.steps().stream()
                .filter(step -> step.earlier().equals(id))
                .count();
        Finding.Builder finding = Finding.of("STACK_NOT_ENTERED", Verdict.SATISFIED, Severity.NOTE);
        finding.subject(Subject.ofCredential(id.text())).putFacts("following", Fact.of(following));
        return finding.build();
    }

    private static Stream<Finding> noted(String code, Collection<CredentialId> ids) {
        if (ids.isEmpty()) {
            return Stream.empty();
        }
        List<String> names = ids.stream().map(CredentialId::text).collect(Collectors.toList());
        Finding.Builder finding = Finding.of(code, Verdict.UNDETERMINED, Severity.NOTE);
        return Stream.of(finding.putFact("holdings", Fact.of(names)).build());
    }
}
