package org.espalier.stacking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.RuleIds;
import org.espalier.stacking.rule.RuleUse;

/**
 * Tells of each exception in a case what of an audit rests on it: what comes out otherwise where it alone is left away. Where
 * several awards are audited together, each is told of the exceptions from its own rules, and of those on which it rests.
 */
final class AuditExceptions {

    private static final String RELIED_ON = "EXCEPTION_RELIED_ON";

    private final List<Award> awards;
    private final Circumstances circumstances;
    private final Function<Circumstances, List<AuditResult>> audits;
    private final Map<String, List<AuditResult>> without = new HashMap<>();

    /**
     * The exceptions of a case.
     *
     * @param awards the awards that are audited together
     * @param audits an audit of the same holdings in another case, with one answer for each award
     */
    AuditExceptions(
            List<Award> awards, Circumstances circumstances, Function<Circumstances, List<AuditResult>> audits) {
        this.awards = awards;
        this.circumstances = circumstances;
        this.audits = audits;
    }

    /** The same results, which tell of the exceptions. */
    List<AuditResult> told(List<AuditResult> results, Portfolio portfolio, LocalDate day) {
        List<RuleUse> rules =
                awards.stream().flatMap(award -> rules(award).stream()).toList();
        List<AuditResult> told = new ArrayList<>();
        for (int number = 0; number < results.size(); number++) {
            Award award = awards.get(number);
            CountedHoldings counted = CountedHoldings.of(portfolio.holdings(), award.evaluation(day, circumstances));
            int place = number;
            List<Finding> findings =
                    ExceptionFindings.of(rules, counted, exception -> resting(results.get(place), place, exception));
            told.add(results.get(number).telling(concerning(award, rules, findings)));
        }
        return told;
    }

    private static List<RuleUse> rules(Award award) {
        List<RuleUse> rules = new ArrayList<>(award.requirements());
        rules.addAll(award.policies());
        return rules;
    }

    /** What an award is told: nothing of exceptions from rules of others that change nothing here. */
    private static List<Finding> concerning(Award award, List<RuleUse> all, List<Finding> findings) {
        Map<String, RuleUse> own = RuleIds.index(rules(award));
        Map<String, RuleUse> known = RuleIds.index(all);
        return findings.stream()
                .filter(finding -> finding.code().equals(RELIED_ON)
                        || finding.fact("addressed")
                                .map(Fact::text)
                                .filter(rule -> known.containsKey(rule) && !own.containsKey(rule))
                                .isEmpty())
                .toList();
    }

    /** The requirements that come out otherwise without an exception; else the award if it does, else what names the exception. */
    private Resting resting(AuditResult result, int place, CaseDecision exception) {
        AuditResult other = without(exception).get(place);
        Map<String, List<Object>> before = told(other);
        List<String> others = told(result).entrySet().stream()
                .filter(requirement -> !requirement.getValue().equals(before.get(requirement.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (!others.isEmpty()) {
            return Resting.onRules(others);
        }
        return isSame(result, other)
                ? Resting.onRules(ExceptionFindings.resting(result.findings(), exception))
                : Resting.onAward(result.award());
    }

    private static boolean isSame(AuditResult one, AuditResult other) {
        return one.status() == other.status()
                && one.shortfall().equals(other.shortfall())
                && one.holdsUntil().equals(other.holdsUntil());
    }

    private List<AuditResult> without(CaseDecision exception) {
        return without.computeIfAbsent(exception.id(), id -> audits.apply(leaving(id)));
    }

    private Circumstances leaving(String exception) {
        List<CaseDecision> others = circumstances.exceptions().stream()
                .filter(other -> !other.id().equals(exception))
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
