package org.espalier.stacking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.RuleIds;
import org.espalier.stacking.rule.RuleUse;

/** Tells of each exception whether verdicts rest on it, and if none does, why not. */
final class ExceptionFindings {

    private final Map<String, RuleUse> rules;
    private final CountedHoldings counted;
    private final Function<CaseDecision, Resting> resting;

    private ExceptionFindings(
            Map<String, RuleUse> rules, CountedHoldings counted, Function<CaseDecision, Resting> resting) {
        this.rules = rules;
        this.counted = counted;
        this.resting = resting;
    }

    /**
     * One finding for each exception, by its id.
     *
     * @param rules the rules that were looked at
     * @param counted the holdings that they looked at
     * @param told what the rules say
     */
    static List<Finding> of(Collection<RuleUse> rules, CountedHoldings counted, List<Finding> told) {
        return of(rules, counted, exception -> Resting.onRules(resting(told, exception)));
    }

    /**
     * One finding for each exception, by its id.
     *
     * @param rules the rules that were looked at
     * @param counted the holdings that they looked at
     * @param resting what rests on an exception in force
     */
    static List<Finding> of(
            Collection<RuleUse> rules, CountedHoldings counted, Function<CaseDecision, Resting> resting) {
        List<CaseDecision> exceptions = counted.evaluation().circumstances().exceptions();
        if (exceptions.isEmpty()) {
            return List.of();
        }
        ExceptionFindings findings = new ExceptionFindings(RuleIds.index(rules), counted, resting);
        return exceptions.stream()
                .sorted(Comparator.comparing(CaseDecision::id))
                .map(findings::finding)
                .toList();
    }

    private Finding finding(CaseDecision exception) {
        if (!exception.isInForceOn(counted.evaluation().day())) {
            return notInForce(exception);
        }
        if (exception.rule().isPresent() && rule(exception).isEmpty()) {
            return warning("EXCEPTION_UNKNOWN_RULE", exception).build();
        }
        return rule(exception)
                .flatMap(use -> use.objection(exception))
                .or(() -> notHeld(exception))
                .map(problem -> warning("EXCEPTION_NOT_APPLICABLE", exception)
                        .putFact("problem", Fact.of(problem))
                        .build())
                .orElseGet(() -> inForce(exception));
    }

    private Optional<RuleUse> rule(CaseDecision exception) {
        return exception.rule().map(rules::get);
    }

    private Optional<String> notHeld(CaseDecision exception) {
        boolean held = exception.credentials().isEmpty()
                || exception.credentials().stream().anyMatch(counted::holds);
        return held ? Optional.empty() : Optional.of("none of its credentials is looked at");
    }

    private Finding inForce(CaseDecision exception) {
        Resting on = resting.apply(exception);
        Finding.Builder finding = on.isNothing()
                ? decided("EXCEPTION_WITHOUT_EFFECT", Verdict.NOT_APPLICABLE, exception)
                : decided("EXCEPTION_RELIED_ON", Verdict.SATISFIED, exception);
        on.onto(finding);
        return finding.build();
    }

    /** The rules of which some finding rests on an exception, in their order. */
    static List<String> resting(List<Finding> told, CaseDecision exception) {
        return told.stream()
                .filter(finding -> finding.fact("exceptions").orElse(null) instanceof Fact.Names names
                        && names.names().contains(exception.id()))
                .flatMap(finding -> finding.fact("rule").map(Fact::text).stream())
                .distinct()
                .toList();
    }

    private static Finding.Builder decided(String code, Verdict verdict, CaseDecision exception) {
        Finding.Builder finding = about(Finding.of(code, verdict, Severity.NOTE), exception);
        exception.because().ifPresent(reason -> finding.putFact("because", Fact.of(reason)));
        exception.validTo().ifPresent(last -> finding.putFact("validTo", Fact.of(last)));
        exception.signature().ifPresent(signature -> finding.putFact("signature", Fact.of(signature)));
        return finding;
    }

    private static Finding.Builder warning(String code, CaseDecision exception) {
        return about(Finding.of(code, Verdict.VIOLATED, Severity.WARNING), exception);
    }

    private Finding notInForce(CaseDecision exception) {
        LocalDate day = counted.evaluation().day();
        Finding.Builder finding =
                about(Finding.of("EXCEPTION_NOT_IN_FORCE", Verdict.NOT_APPLICABLE, Severity.NOTE), exception);
        finding.putFact("on", Fact.of(day));
        exception.validFrom().ifPresent(first -> finding.putFact("validFrom", Fact.of(first)));
        exception.validTo().ifPresent(last -> finding.putFact("validTo", Fact.of(last)));
        return finding.build();
    }

    private static Finding.Builder about(Finding.Builder finding, CaseDecision exception) {
        finding.source(exception.source());
        finding.putFact("exception", Fact.of(exception.id()))
                .putFact("kind", Fact.of(exception.kind().toString()));
        exception.rule().ifPresent(rule -> finding.putFact("addressed", Fact.of(rule)));
        exception.statement().ifPresent(statement -> finding.putFact("addressed", Fact.of(statement)));
        return finding.putFact("by", Fact.of(exception.by())).putFact("decidedOn", Fact.of(exception.decidedOn()));
    }
}
