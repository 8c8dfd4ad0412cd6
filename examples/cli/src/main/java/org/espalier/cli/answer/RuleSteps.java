package org.espalier.cli.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.stacking.audit.AuditResult;

/** What to do about rules that stand in the way: ask for an exception, meet them, or look at what they keep out. */
final class RuleSteps {

    private final AuditResult result;
    private final String receiver;

    RuleSteps(AuditResult result, String receiver) {
        this.result = result;
        this.receiver = receiver;
    }

    /** What no later learning can mend. */
    List<String> exceptions() {
        return Stream.of(lost().map(this::exception), together().map(this::together))
                .flatMap(steps -> steps)
                .toList();
    }

    /** What tells of several rules that they cannot be met together any more. */
    private Stream<Finding> together() {
        return Stream.concat(findings("AWARD_CONTRADICTION"), findings("OUT_OF_REACH"));
    }

    private String together(Finding finding) {
        String rules = text(finding, "ids");
        return finding.code().equals("AWARD_CONTRADICTION")
                ? "Tell " + receiver + " that the rules " + rules + " contradict each other; nobody can meet the award."
                : "Ask " + receiver + " whether there is an exception for one of " + rules
                        + "; no later learning can mend what they ask together.";
    }

    private Stream<Finding> lost() {
        return findings("DEADLINE_PASSED");
    }

    private Stream<Finding> findings(String code) {
        return result.findings().stream().filter(finding -> finding.code().equals(code));
    }

    /** Whether no later learning can mend a requirement or a policy. */
    boolean isLost(String id) {
        return lost().anyMatch(finding -> finding.subject().requirement().equals(Optional.of(id)))
                || together()
                        .anyMatch(finding -> finding.fact("ids").orElseThrow() instanceof Fact.Names names
                                && names.names().contains(id));
    }

    private String exception(Finding finding) {
        String closed = finding.fact("closed").map(fact -> ", " + fact.text()).orElse("");
        return "Ask " + receiver + " whether there is an exception for " + text(finding, "title") + closed
                + "; no later learning can mend it.";
    }

    /** The facts of the case that are not told, though they choose, or choose nothing that can be chosen. */
    List<String> facts() {
        Stream<String> untold = findings("REQUIREMENT")
                .filter(finding -> finding.fact("choosing").isPresent() && finding.verdict() != Verdict.SATISFIED)
                .map(finding -> "Find out " + text(finding, "choosing") + ", which decides what "
                        + text(finding, "title") + " asks for.");
        Stream<String> wrong = findings("SPECIALISATION")
                .filter(finding -> finding.fact("told").isPresent())
                .map(finding -> "Correct the fact " + text(finding, "fact") + ", which is " + text(finding, "told")
                        + ": " + text(finding, "options") + ".");
        return Stream.concat(untold, wrong).distinct().toList();
    }

    /** The policies that are not met, or not known to be. */
    List<String> open() {
        return result.report().determining().stream()
                .filter(finding -> finding.fact("told").isEmpty())
                .filter(finding -> finding.fact("rule").isPresent() && !isLost(text(finding, "rule")))
                .map(RuleSteps::open)
                .toList();
    }

    private static String open(Finding finding) {
        String rule = "the rule " + text(finding, "rule")
                + finding.fact("required").map(fact -> " (" + fact.text() + ")").orElse("");
        if (finding.verdict() == Verdict.UNDETERMINED) {
            return "Find out what decides on " + rule
                    + finding.fact("missing").map(fact -> ": " + fact.text()).orElse("") + ".";
        }
        String gap =
                finding.fact("gap").map(fact -> "; it lacks " + fact.text()).orElse("");
        return "Meet " + rule + gap + ". " + Wording.installed().help(finding).orElse("");
    }

    /** The rules that keep out what would help, each with all of it. */
    List<String> leftOut() {
        Map<String, List<Finding>> byRule = findings("LEFT_OUT")
                .filter(finding -> finding.verdict() == Verdict.VIOLATED
                        && result.requirement(text(finding, "rules")).isEmpty()
                        && !isClosed(text(finding, "helped")))
                .collect(Collectors.groupingBy(finding -> text(finding, "rules"), TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(entry -> leftOut(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether nothing new counts for a requirement; its own step tells what there is to do. */
    private boolean isClosed(String title) {
        return result.all()
                .anyMatch(requirement ->
                        requirement.closed().isPresent() && requirement.title().equals(title));
    }

    private static String leftOut(String rule, List<Finding> out) {
        String titles = out.stream().map(finding -> text(finding, "title")).collect(Collectors.joining(", "));
        return "Or look at the rule " + rule + " (" + text(out.get(0), "required") + "): it keeps out " + titles
                + ", which could count for " + text(out.get(0), "helped") + ".";
    }

    private static String text(Finding finding, String fact) {
        return finding.fact(fact).map(Fact::text).orElse("");
    }
}
