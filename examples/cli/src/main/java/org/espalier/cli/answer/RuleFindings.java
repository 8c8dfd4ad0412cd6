package org.espalier.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.stacking.rule.RuleUse;

/** The findings of a report by the rules of which they tell; those of its parts follow those of a rule itself. */
final class RuleFindings {

    private final Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    private final List<Finding> others = new ArrayList<>();

    private RuleFindings(List<RuleUse> rules) {
        rules.forEach(use -> byRule.put(use.id(), new ArrayList<>()));
    }

    static RuleFindings of(List<RuleUse> rules, Report report) {
        RuleFindings sorted = new RuleFindings(rules);
        List<Finding> current = sorted.others;
        for (Finding finding : report.findings()) {
            String rule = finding.fact("rule").map(Fact::text).orElse("");
            current = rule.isEmpty() ? sorted.others : sorted.byRule.getOrDefault(rule, current);
            current.add(finding);
        }
        return sorted;
    }

    /** What is told of a rule and its parts. */
    List<Finding> of(RuleUse use) {
        return byRule.getOrDefault(use.id(), List.of());
    }

    /** What is told of no rule, such as the exceptions in the case. */
    List<Finding> others() {
        return others;
    }
}
