package org.espalier.stacking.audit;

import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.Range;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Tally;

/** Tells what policies say of what is counted, where rules of kind maximum that stand beside them cut some of it off. */
final class CutFindings {

    private final AwardTree tree;

    CutFindings(AwardTree tree) {
        this.tree = tree;
    }

    /** What a policy says. */
    List<Finding> of(RuleUse policy, CountedHoldings counted) {
        List<Finding> findings = policy.evaluate(counted);
        Optional<Decided> cut = tree.rules().stream()
                .filter(rule -> rule.isCut() && rule.use().id().equals(policy.id()))
                .findFirst();
        return cut.map(rule -> findings.stream()
                        .map(finding -> told(finding, tally(rule), holdings(rule, counted)))
                        .toList())
                .orElse(findings);
    }

    private static List<CountedHolding> holdings(Decided rule, CountedHoldings counted) {
        return counted.stream()
                .flatMap(holding -> rule.holding(holding).stream())
                .toList();
    }

    private static Tally tally(Decided rule) {
        return rule.tallies().stream()
                .filter(tally -> tally instanceof Tally.Sum sum && sum.parting().isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** What is cut off never makes more of what is counted. */
    private static Finding told(Finding finding, Tally cut, List<CountedHolding> holdings) {
        Optional<Fact> counted = finding.fact("counted");
        if (counted.isEmpty()) {
            return finding;
        }
        Reached reached = Reached.of(cut, holdings);
        Rational surplus = Reached.surplus(cut, holdings);
        String unit = unit(counted.orElseThrow());
        Verdict verdict = verdict(finding, reached);
        Finding.Builder told = Finding.of(finding.code(), verdict, finding.severity());
        finding.facts().forEach((name, fact) -> {
            if (!name.equals("counted") && !name.equals("gap")) {
                told.putFact(name, fact);
            }
        });
        told.subject(finding.subject()).source(finding.source()).putFact("counted", amount(reached, unit));
        if (surplus.signum() > 0) {
            told.putFact("surplus", Fact.of(surplus, unit));
        }
        if (reached.missing().signum() > 0) {
            told.putFact("gap", Fact.of(reached.missing(), unit));
        }
        if (reached.missing().signum() > 0) {
            new PartWords(PartResults.of(cut, holdings), unit).full().ifPresent(full -> told.putFact("full", full));
        }
        if (verdict == Verdict.UNDETERMINED && finding.fact("missing").isEmpty()) {
            told.putFact("missing", Fact.of(missing(cut, holdings)));
        }
        return told.build();
    }

    private static List<String> missing(Tally cut, List<CountedHolding> holdings) {
        return holdings.stream()
                .flatMap(holding -> cut.missing(holding).stream().map(datum -> datum + " of " + holding.id()))
                .toList();
    }

    private static Verdict verdict(Finding finding, Reached reached) {
        boolean isCutShort = finding.verdict() == Verdict.SATISFIED && !reached.isMet(Completion.LEAST);
        if (!isCutShort && finding.verdict() != Verdict.UNDETERMINED) {
            return finding.verdict();
        }
        return reached.isMet(Completion.MOST) ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }

    private static String unit(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return amount.unit();
        }
        return fact instanceof Fact.Range range ? range.unit() : "";
    }

    private static Fact amount(Reached reached, String unit) {
        if (reached.from().equals(reached.to())) {
            return Fact.of(reached.from(), unit);
        }
        return reached.to().isAtLeast(Range.UNBOUNDED)
                ? Fact.of("at least " + Fact.of(reached.from(), unit).text())
                : Fact.of(reached.from(), reached.to(), unit);
    }
}
