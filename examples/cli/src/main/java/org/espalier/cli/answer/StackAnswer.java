package org.espalier.cli.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.cli.input.LearnerDocuments;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.stack.CredentialStack;
import org.espalier.stacking.stack.StackAnalysis;

/**
 * How the credentials of one learner fit together.
 *
 * @param day the day of evaluation
 * @param towards the award that all of them feed, where the caller says so
 * @param learner the documents
 * @param analysis what could be read, seen together; empty where nothing could
 */
public record StackAnswer(
        LocalDate day, Optional<String> towards, LearnerDocuments learner, Optional<StackAnalysis> analysis)
        implements Answer {

    /** Looks at what could be read of the documents of a learner. */
    public static StackAnswer of(LocalDate day, Optional<String> towards, LearnerDocuments learner) {
        Optional<StackAnalysis> analysis = Optional.of(learner)
                .filter(LearnerDocuments::isUsable)
                .map(documents -> stack(documents, towards).analyse(Evaluation.on(day)));
        return new StackAnswer(day, towards, learner, analysis);
    }

    private static CredentialStack stack(LearnerDocuments learner, Optional<String> towards) {
        CredentialStack stack = CredentialStack.from(learner.portfolio());
        return towards.map(stack::towards).orElse(stack);
    }

    @Override
    public String name() {
        return learner.name();
    }

    @Override
    public ExitCode exit() {
        return learner.hasUnusable() ? ExitCode.UNUSABLE : ExitCode.of(report().verdict());
    }

    @Override
    public String summary() {
        return analysis.map(found -> Words.loud(found.direction())).orElse("UNUSABLE") + learner.unusableSuffix();
    }

    /** All findings: of reading the files, then of the stack. */
    Report report() {
        List<Finding> findings = new ArrayList<>(learner.findings());
        analysis.ifPresent(found -> findings.addAll(found.toReport().findings()));
        return Report.of(day, findings);
    }

    @Override
    public void print(Page page) {
        new StackPage(page, this).print();
    }

    @Override
    public String kind() {
        return "stack/1";
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        learner.portfolio().learner().ifPresent(pseudonym -> json.put("learner", pseudonym));
        json.put("evaluatedOn", day);
        json.put("verdict", report().verdict());
        towards.ifPresent(award -> json.put("towards", award));
        analysis.ifPresent(found -> json.put("analysis", found));
        json.put("findings", report().findings());
        return json;
    }
}
