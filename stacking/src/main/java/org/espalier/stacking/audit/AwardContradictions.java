package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.PlacedRule;
import org.espalier.stacking.rule.RuleTree;
import org.espalier.stacking.rule.RuleUse;

/**
 * Finds rules of an award that contradict each other, so that nobody can ever meet it, whatever is held.
 *
 * <pre>{@code
 * List<Finding> contradictions = AwardContradictions.in(award);   // at least 10 ECTS beside at most 6
 * }</pre>
 *
 * <p>Sums, shares and limits are looked at; what is found is a contradiction for sure, and not every contradiction is found.
 */
public final class AwardContradictions {

    private AwardContradictions() {}

    /**
     * The rules that contradict each other, with the places of all and about the first, by id. There is one finding for each set
     * of rules of which all are needed for the contradiction; of sets that have a rule in common, one is told.
     */
    public static List<Finding> in(Award award) {
        LocalDate any = award.validFrom().orElse(LocalDate.EPOCH);
        CountedHoldings none = CountedHoldings.of(List.of(), award.evaluation(any));
        return Clashes.all(new AwardFrame(award, none)).stream()
                .map(ids -> finding(award, ids))
                .toList();
    }

    private static Finding finding(Award award, Set<String> ids) {
        List<PlacedRule> placed = placed(award).stream()
                .filter(rule -> ids.contains(rule.use().id()))
                .sorted(Comparator.comparing(rule -> rule.use().id()))
                .toList();
        return Finding.of("AWARD_CONTRADICTION", Verdict.VIOLATED, Severity.WARNING)
                .subject(Subject.ofPath("/" + placed.get(0).path()))
                .putFact(
                        "rules",
                        Fact.of(placed.stream().map(rule -> told(rule.use())).toList()))
                .putFact("ids", Fact.of(ids))
                .putFact(
                        "places",
                        Fact.of(placed.stream().map(rule -> "/" + rule.path()).toList()))
                .build();
    }

    /** A rule as it is told: its label and what it asks for. */
    static String told(RuleUse use) {
        return use.label() + " (" + use.rule().sentence() + ")";
    }

    private static List<PlacedRule> placed(Award award) {
        return RuleTree.withPolicies("requirements", award.requirements())
                .and(RuleTree.of("policies", award.policies()))
                .all();
    }
}
