package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.espalier.core.finding.FindingKind;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;

/** What rules share that look at each holding alone. */
final class PerItem {

    private PerItem() {}

    /** One outcome for each holding that the rule applies to, by id; one for all where it applies to none. */
    static List<Outcome> evaluate(String code, HoldingRule rule, CountedHoldings counted) {
        List<Outcome> outcomes = new ArrayList<>(counted.size());
        for (CountedHolding holding : counted.all()) {
            Outcome outcome = rule.evaluate(holding);
            if (outcome.verdict() != Verdict.NOT_APPLICABLE) {
                outcomes.add(outcome);
            }
        }
        return outcomes.isEmpty() ? List.of(Outcome.of(code, Verdict.NOT_APPLICABLE)) : outcomes;
    }

    /** The same as findings, the reasons of which are looked for when somebody asks for them. */
    static void tell(String code, HoldingRule rule, CountedHoldings counted, Findings findings) {
        List<CountedHolding> asked = findings.areOnlyUnmet() ? unmet(rule, counted) : counted.all();
        int before = findings.size();
        if (!asked.isEmpty()) {
            tell(findings.kind(code), rule, asked, findings);
        }
        if (findings.size() == before) {
            findings.addAll(List.of(Outcome.of(code, Verdict.NOT_APPLICABLE)));
        }
    }

    /** The holdings that do not fulfil a rule or may not, by id. */
    private static List<CountedHolding> unmet(HoldingRule rule, CountedHoldings counted) {
        List<CountedHolding> unmet = new ArrayList<>(0);
        for (CountedHolding holding : counted.inAnyOrder()) {
            if (Outcome.isUnmet(rule.verdictOf(holding))) {
                unmet.add(holding);
            }
        }
        if (unmet.size() > 1) {
            unmet.sort(Comparator.comparing(CountedHolding::id));
        }
        return unmet;
    }

    private static void tell(FindingKind kind, HoldingRule rule, List<CountedHolding> holdings, Findings findings) {
        for (CountedHolding holding : holdings) {
            Verdict verdict = rule.verdictOf(holding);
            if (verdict != Verdict.NOT_APPLICABLE) {
                findings.add(
                        kind,
                        verdict,
                        holding.subject(),
                        () -> rule.evaluate(holding).facts());
            }
        }
    }

    /** What is missing to know whether a filter selects any of the holdings that a rule looks at. */
    static List<String> doubts(HoldingFilter filter, CountedHoldings counted, Predicate<CountedHolding> looksAt) {
        Missing missing = new Missing();
        for (CountedHolding holding : counted.all()) {
            Answer selected = filter.answer(holding);
            if (selected == Answer.YES && looksAt.test(holding)) {
                return List.of();
            }
            if (selected == Answer.UNKNOWN && looksAt.test(holding)) {
                missing.add(filter, selected, holding);
            }
        }
        return missing.sorted();
    }

    /** The verdict where a filter may not select the holding: one that does not break the rule anyway is no question. */
    static Verdict judged(Answer selected, Verdict verdict) {
        return switch (selected) {
            case YES -> verdict;
            case NO -> Verdict.NOT_APPLICABLE;
            case UNKNOWN -> verdict == Verdict.VIOLATED ? Verdict.UNDETERMINED : verdict;
        };
    }

    /** What is missing to know whether a filter selects a holding. */
    static List<String> missing(HoldingFilter filter, CountedHolding holding) {
        return filter.missing(holding).stream()
                .map(datum -> Sums.named(datum, holding))
                .toList();
    }
}
