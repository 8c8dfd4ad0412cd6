package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** Single steps as findings. The subject is the later credential. */
final class StepFindings {

    private StepFindings() {}

    static Finding step(Step step) {
        boolean open = step.kind() == StepKind.UNDETERMINED;
        Finding.Builder finding = about(step, "STACK_STEP", open ? Verdict.UNDETERMINED : Verdict.SATISFIED);
        finding.putFact("kind", Fact.of(Words.of(step.kind())))
                .putFact("level", Fact.of(Words.of(step.levelMove())))
                .putFact("field", Fact.of(Words.of(step.nearness())))
                .putFact("link", Fact.of(Words.of(step.link())));
        step.earlierLevel().ifPresent(level -> finding.putFact("earlierLevel", Fact.of(level.toString())));
        step.laterLevel().ifPresent(level -> finding.putFact("laterLevel", Fact.of(level.toString())));
        names(finding, "earlierFields", step.earlierFields());
        names(finding, "laterFields", step.laterFields());
        names(finding, "linkedBy", step.linkedBy());
        names(finding, "missing", step.missing());
        movement(step, finding);
        return finding.build();
    }

    private static void movement(Step step, Finding.Builder finding) {
        if (step.deepens() || step.broadens()) {
            finding.putFact("movement", Fact.of(step.deepens() ? "deepening" : "broadening"));
        }
    }

    static List<Finding> renewal(Step step) {
        List<Finding> findings = new ArrayList<>();
        findings.add(about(step, "STACK_RENEWAL", Verdict.SATISFIED).build());
        step.gap().ifPresent(gap -> findings.add(gap.finding(step.earlier(), step.later())));
        return findings;
    }

    static Finding duplicate(Step step) {
        Finding.Builder finding = about(step, "STACK_DUPLICATE", Verdict.SATISFIED);
        names(finding, "outcomes", step.commonOutcomes());
        return finding.build();
    }

    static Finding overlap(Step step) {
        Finding.Builder finding = about(step, "OUTCOME_OVERLAP_PARTIAL", Verdict.SATISFIED);
        finding.putFact("common", Fact.of(step.commonOutcomes().size()));
        names(finding, "outcomes", step.commonOutcomes());
        return finding.build();
    }

    private static Finding.Builder about(Step step, String code, Verdict verdict) {
        Finding.Builder finding = Finding.of(code, verdict, Severity.NOTE);
        finding.subject(Subject.ofCredential(step.later().text()));
        return finding.putFact("earlier", Fact.of(step.earlier().text()));
    }

    private static void names(Finding.Builder finding, String name, Collection<?> names) {
        if (!names.isEmpty()) {
            finding.putFact(name, Fact.of(names.stream().map(Object::toString).toList()));
        }
    }
}
