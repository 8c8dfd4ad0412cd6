package org.espalier.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.cli.input.LearnerDocuments;
import org.espalier.cli.page.Page;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.audit.Use;

/** What to do after an audit, in order. */
final class NextSteps {

    private final AuditAnswer answer;
    private final List<String> steps = new ArrayList<>();

    private NextSteps(AuditAnswer answer) {
        this.answer = answer;
    }

    static void print(Page page, AuditAnswer answer) {
        List<String> steps = new NextSteps(answer).steps();
        page.section("What to do next");
        for (int i = 0; i < steps.size(); i++) {
            page.item(2, (i + 1) + ".", 5, steps.get(i));
        }
        page.blank().line("This report creates no entitlement: the receiver decides.");
    }

    private List<String> steps() {
        LearnerDocuments learner = answer.learner();
        learner.unusable()
                .forEach(file -> steps.add("Get a usable copy of " + file.name() + "; nothing of it was used."));
        if (learner.isUsable() && learner.hasErrors()) {
            steps.add("Have the errors in the files corrected; what they concern was left out, and may change the"
                    + " answer.");
        }
        answer.result().ifPresent(this::addAll);
        if (!learner.isUsable()) {
            steps.add("Hand in at least one document that can be read.");
        }
        return steps;
    }

    private void addAll(AuditResult result) {
        RuleSteps rules = new RuleSteps(result, receiver());
        steps.addAll(rules.exceptions());
        if (result.status() == AwardStatus.ELIGIBLE_FOR_REVIEW) {
            steps.addAll(rules.open());
            handOver(result);
            return;
        }
        String so = result.status() == AwardStatus.IMPOSSIBLE ? "If there is, also: " : "";
        CompletionSteps completions = new CompletionSteps(result);
        steps.addAll(completions.all());
        steps.addAll(completions.recognitions(receiver()));
        result.lacking()
                .filter(requirement -> !rules.isLost(requirement.id()))
                .filter(requirement -> !completions.isTold(requirement.id()))
                .forEach(requirement ->
                        add(completions.isInstead(requirement.id()) ? "Or instead: " : so, requirement, result));
        steps.addAll(rules.facts());
        underway(result);
        steps.addAll(rules.open());
        steps.addAll(rules.leftOut());
        if (steps.isEmpty()) {
            result.report().findings("AWARD").stream()
                    .flatMap(NextSteps::fact)
                    .filter(names -> !names.isBlank())
                    .forEach(names -> steps.add("Find out what decides: " + names + "."));
        }
    }

    private String receiver() {
        return answer.award().receiver().orElse("the receiver");
    }

    private void handOver(AuditResult result) {
        steps.add("Hand the documents to " + receiver() + " for review.");
        result.holdsUntil().ifPresent(day -> steps.add("Do so by " + day + "; then something that is counted ends."));
    }

    private void underway(AuditResult result) {
        result.all()
                .filter(leaf -> leaf.of().isEmpty() && leaf.status() == RequirementStatus.MET_IF_COMPLETED)
                .forEach(leaf -> steps.add(
                        "Complete " + inProgress(leaf) + "; that meets " + Words.named(leaf.title(), leaf.id()) + "."));
    }

    private void add(String so, RequirementResult requirement, AuditResult result) {
        if (requirement.status() == RequirementStatus.UNDETERMINED) {
            steps.add("Find out what decides on " + Words.named(requirement.title(), requirement.id())
                    + missing(requirement, result));
        } else if (requirement.status() == RequirementStatus.UNMET) {
            steps.add(so + (requirement.closed().isPresent() ? closed(requirement) : Additions.of(requirement)));
        } else if (requirement.status() == RequirementStatus.VIOLATED) {
            steps.add("Find another choice for " + Words.named(requirement.title(), requirement.id())
                    + ": there is enough, but it does not keep within " + requirement.sentence() + ".");
        }
    }

    private String closed(RequirementResult requirement) {
        return "Nothing awarded from now on counts for " + Words.named(requirement.title(), requirement.id())
                + ", which asks for " + requirement.sentence()
                + "; see whether what is held can count once it is recognised, a prerequisite is earned or its validity begins, or"
                + " ask "
                + receiver() + " for an exception.";
    }

    private static String missing(RequirementResult requirement, AuditResult result) {
        return result.findings().stream()
                .filter(finding -> finding.subject()
                        .requirement()
                        .filter(requirement.id()::equals)
                        .isPresent())
                .filter(finding -> finding.verdict() == Verdict.UNDETERMINED)
                .flatMap(NextSteps::fact)
                .filter(names -> !names.isBlank())
                .findFirst()
                .map(names -> ": " + names + ".")
                .orElse(".");
    }

    private static Stream<String> fact(Finding finding) {
        return finding.fact("missing").map(Fact::text).stream();
    }

    private static String inProgress(RequirementResult requirement) {
        return requirement.uses().stream()
                .filter(use -> use.state() == HoldingState.IN_PROGRESS)
                .map(Use::title)
                .collect(Collectors.joining(", "));
    }
}
