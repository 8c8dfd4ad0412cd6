package org.espalier.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.cli.input.LearnerDocuments;
import org.espalier.cli.page.Page;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
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
            steps.add(
                    "Have the errors in the files corrected; what they concern was left out, and may change the answer.");
        }
        answer.result().ifPresent(this::addAll);
        if (!learner.isUsable()) {
            steps.add("Hand in at least one document that can be read.");
        }
        return steps;
    }

    private void addAll(AuditResult result) {
        if (result.status() == AwardStatus.IMPOSSIBLE) {
            lost(result).forEach(finding -> steps.add(exception(finding)));
        }
        if (result.status() != AwardStatus.ELIGIBLE_FOR_REVIEW) {
            result.lacking()
                    .filter(requirement -> !isLost(requirement, result))
                    .forEach(requirement -> add(requirement, result));
        }
        result.report().determining().stream()
                .filter(finding -> finding.fact("rule").isPresent() && !isLost(finding, result))
                .forEach(this::addRule);
        if (result.status() == AwardStatus.ELIGIBLE_FOR_REVIEW) {
            String receiver = answer.award().receiver().orElse("the receiver");
            steps.add("Hand the documents to " + receiver + " for review.");
            result.holdsUntil()
                    .ifPresent(day -> steps.add("Do so by " + day + "; then something that is counted ends."));
        }
    }

    private static Stream<Finding> lost(AuditResult result) {
        return result.findings().stream().filter(finding -> finding.code().equals("DEADLINE_PASSED"));
    }

    private static boolean isLost(RequirementResult requirement, AuditResult result) {
        return lost(result)
                .anyMatch(finding -> finding.subject().requirement().equals(Optional.of(requirement.id())));
    }

    private static boolean isLost(Finding policy, AuditResult result) {
        Optional<String> rule = policy.fact("rule").map(Fact::text);
        return lost(result).anyMatch(finding -> finding.subject().requirement().equals(rule));
    }

    private String exception(Finding finding) {
        String receiver = answer.award().receiver().orElse("the receiver");
        String title = finding.fact("title").map(Fact::text).orElse("");
        String closed = finding.fact("closed").map(fact -> ", " + fact.text()).orElse("");
        return "Ask " + receiver + " whether there is an exception for " + title + closed
                + "; no later learning can mend it.";
    }

    private void add(RequirementResult requirement, AuditResult result) {
        if (requirement.status() == RequirementStatus.UNDETERMINED) {
            steps.add("Find out what decides on " + Words.named(requirement.title(), requirement.id())
                    + missing(requirement, result));
        } else if (requirement.status() == RequirementStatus.MET_IF_COMPLETED) {
            steps.add("Complete " + inProgress(requirement) + "; that meets "
                    + Words.named(requirement.title(), requirement.id()) + ".");
        } else if (requirement.status() == RequirementStatus.UNMET) {
            steps.add(Additions.of(requirement));
        } else if (requirement.status() == RequirementStatus.VIOLATED) {
            steps.add("Find another choice for " + Words.named(requirement.title(), requirement.id())
                    + ": there is enough, but it does not keep within " + requirement.sentence() + ".");
        }
    }

    private void addRule(Finding finding) {
        String rule = finding.fact("rule").map(Fact::text).orElse("");
        String gap =
                finding.fact("gap").map(fact -> "; it lacks " + fact.text()).orElse("");
        steps.add("Meet the rule " + rule + gap + ". "
                + Wording.installed().help(finding).orElse(""));
    }

    private static String missing(RequirementResult requirement, AuditResult result) {
        return result.findings().stream()
                .filter(finding -> finding.subject()
                        .requirement()
                        .filter(requirement.id()::equals)
                        .isPresent())
                .filter(finding -> finding.verdict() == Verdict.UNDETERMINED)
                .flatMap(finding -> fact(finding))
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
