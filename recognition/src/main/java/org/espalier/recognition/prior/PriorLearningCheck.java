package org.espalier.recognition.prior;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;

/**
 * Tells how far prior learning has come on a day: what is claimed, what shows it, which steps of validation were taken, and
 * what was certified.
 *
 * <pre>{@code
 * Report report = PriorLearningCheck.of(learning, LocalDate.parse("2026-11-22"));
 * }</pre>
 *
 * <p>What is missing is asked for and refuses nothing. Only an assessment that did not show the outcomes is held against
 * the learner.
 */
public final class PriorLearningCheck {

    private PriorLearningCheck() {}

    /** What is there and what is missing on a day. */
    public static Report of(PriorLearning learning, LocalDate on) {
        PriorFindings findings = new PriorFindings(learning);
        List<Finding> all = new ArrayList<>();
        all.add(outcomes(learning, findings));
        all.add(evidence(learning, findings));
        for (ValidationStage stage : ValidationStage.values()) {
            all.add(step(stage, learning.validation(), on, findings));
        }
        all.add(credits(learning.validation(), on, findings));
        return Report.of(on, all);
    }

    private static Finding outcomes(PriorLearning learning, PriorFindings findings) {
        int count = learning.claimed().size();
        return findings.of("PRIOR_OUTCOMES", known(count > 0), Severity.ERROR)
                .putFact("count", Fact.of(count))
                .build();
    }

    private static Finding evidence(PriorLearning learning, PriorFindings findings) {
        Set<String> unshown = unshown(learning);
        boolean shown = !learning.evidence().isEmpty() && unshown.isEmpty();
        Finding.Builder finding = findings.of("PRIOR_EVIDENCE", known(shown), Severity.ERROR);
        finding.putFact("count", Fact.of(learning.evidence().size()));
        if (!unshown.isEmpty()) {
            finding.putFact("outcomes", Fact.of(unshown));
        }
        return finding.build();
    }

    /** Claimed outcomes that no evidence names, where every piece of evidence names what it shows. */
    private static Set<String> unshown(PriorLearning learning) {
        Set<String> unshown = new TreeSet<>();
        learning.claimed().stream()
                .map(LearningOutcome::identity)
                .flatMap(Optional::stream)
                .forEach(unshown::add);
        for (EvidenceItem item : learning.evidence()) {
            if (item.outcomes().isEmpty()) {
                return Set.of();
            }
            unshown.removeAll(item.outcomes());
        }
        return learning.evidence().isEmpty() ? Set.of() : unshown;
    }

    private static Finding step(ValidationStage stage, Validation validation, LocalDate on, PriorFindings findings) {
        boolean needed = stage.compareTo(ValidationStage.ASSESSMENT) >= 0;
        Optional<ValidationStep> step = validation.step(stage, on);
        Verdict verdict = step.map(PriorLearningCheck::verdict).orElse(Verdict.UNDETERMINED);
        Finding.Builder finding =
                findings.of("PRIOR_" + stage.name(), verdict, needed ? Severity.ERROR : Severity.NOTE);
        step.ifPresent(
                taken -> finding.putFact("office", Fact.of(taken.office())).putFact("on", Fact.of(taken.on())));
        return finding.build();
    }

    private static Verdict verdict(ValidationStep step) {
        return step.stage() == ValidationStage.ASSESSMENT
                ? step.achieved().map(Verdict::of).orElse(Verdict.UNDETERMINED)
                : Verdict.SATISFIED;
    }

    private static Finding credits(Validation validation, LocalDate on, PriorFindings findings) {
        Verdict without = validation.certifiedOn(on).isPresent() ? Verdict.NOT_APPLICABLE : Verdict.UNDETERMINED;
        return validation
                .creditsOn(on)
                .map(credits -> findings.of("PRIOR_CREDITS", Verdict.SATISFIED, Severity.NOTE)
                        .putFact(
                                "credits",
                                Fact.of(credits.amount(), credits.system().id()))
                        .build())
                .orElseGet(() ->
                        findings.of("PRIOR_CREDITS", without, Severity.NOTE).build());
    }

    private static Verdict known(boolean there) {
        return there ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }
}
