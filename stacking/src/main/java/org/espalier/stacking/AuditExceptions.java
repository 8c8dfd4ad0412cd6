package org.espalier.stacking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.RuleUse;

/** Tells of each exception in a case what of an audit rests on it: what comes out otherwise where it alone is left away. */
final class AuditExceptions {

    private final Award award;
    private final Circumstances circumstances;
    private final Function<Circumstances, AuditResult> audits;

    /**
     * The exceptions of a case.
     *
     * @param audits an audit of the same holdings in another case
     */
    AuditExceptions(Award award, Circumstances circumstances, Function<Circumstances, AuditResult> audits) {
        this.award = award;
        this.circumstances = circumstances;
        this.audits = audits;
    }

    /** The same result, which tells of the exceptions. */
    AuditResult told(AuditResult result, Portfolio portfolio, LocalDate day) {
        CountedHoldings counted = CountedHoldings.of(portfolio.holdings(), award.evaluation(day, circumstances));
        List<RuleUse> rules = new ArrayList<>(award.requirements());
        rules.addAll(award.policies());
        List<Finding> findings = ExceptionFindings.of(rules, counted, exception -> resting(result, exception));
        return result.telling(findings);
    }

    /** The ids of the requirements that come out otherwise without an exception; of the award where none does, and it does. */
    private List<String> resting(AuditResult result, CaseDecision exception) {
        AuditResult without = audits.apply(without(exception));
        Map<String, List<Object>> before = told(without);
        List<String> others = told(result).entrySet().stream()
                .filter(requirement -> !requirement.getValue().equals(before.get(requirement.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        boolean isSame = result.status() == without.status()
                && result.shortfall().equals(without.shortfall())
                && result.holdsUntil().equals(without.holdsUntil());
        return others.isEmpty() && !isSame ? List.of(award.id()) : others;
    }

    private Circumstances without(CaseDecision exception) {
        List<CaseDecision> others = circumstances.exceptions().stream()
                .filter(other -> !other.id().equals(exception.id()))
                .toList();
        return circumstances.deciding(others);
    }

    private static Map<String, List<Object>> told(AuditResult result) {
        Map<String, List<Object>> told = new TreeMap<>();
        result.requirements().forEach(requirement -> add(requirement, told));
        return told;
    }

    private static void add(RequirementResult requirement, Map<String, List<Object>> told) {
        told.put(requirement.id(), List.of(requirement.status(), requirement.counted(), requirement.uses()));
        requirement.of().forEach(part -> add(part, told));
    }
}
