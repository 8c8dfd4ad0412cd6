package org.espalier.stacking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.RuleUse;

/** Exceptions that several tests decide. */
public final class Decisions {

    public static final LocalDate DECIDED = LocalDate.parse("2026-03-01");

    private Decisions() {}

    public static CaseDecision.Builder decision(String id, DecisionKind kind) {
        CaseDecision.Builder decision = CaseDecision.builder();
        decision.id(id).kind(kind).by("examination board").decidedOn(DECIDED);
        return decision;
    }

    public static CaseDecision waive(String id, String rule) {
        return decision(id, DecisionKind.WAIVE).rule(rule).build();
    }

    public static CaseDecision attest(String id, String rule, boolean holds) {
        return decision(id, DecisionKind.ATTEST).rule(rule).holds(holds).build();
    }

    public static CaseDecision minimum(String id, String rule, String minimum) {
        return decision(id, DecisionKind.CHANGE_THRESHOLD)
                .rule(rule)
                .minimum(Rational.parse(minimum))
                .build();
    }

    public static CaseDecision maximum(String id, String rule, String maximum) {
        return decision(id, DecisionKind.CHANGE_THRESHOLD)
                .rule(rule)
                .maximum(Rational.parse(maximum))
                .build();
    }

    public static CaseDecision substitute(String id, String rule, String credential, String insteadOf) {
        return about(decision(id, DecisionKind.SUBSTITUTE).rule(rule), credential)
                .insteadOf(CredentialId.parse(insteadOf))
                .build();
    }

    /** Also-allow, force or block. */
    public static CaseDecision ofCredentials(DecisionKind kind, String id, String rule, String... credentials) {
        return about(decision(id, kind).rule(rule), credentials).build();
    }

    public static CaseDecision.Builder about(CaseDecision.Builder decision, String... credentials) {
        decision.addAllCredentials(
                Stream.of(credentials).map(CredentialId::parse).toList());
        return decision;
    }

    public static Evaluation evaluation(CaseDecision... exceptions) {
        return evaluation(List.of(exceptions));
    }

    public static Evaluation evaluation(List<CaseDecision> exceptions) {
        Circumstances circumstances =
                Circumstances.builder().addAllExceptions(exceptions).build();
        return Evaluation.builder()
                .day(Samples.TODAY)
                .circumstances(circumstances)
                .build();
    }

    /** What rules say of holdings where exceptions were decided. */
    public static Report report(List<RuleUse> rules, List<Holding> holdings, CaseDecision... exceptions) {
        return StackValidator.of(rules).validate(holdings, evaluation(exceptions));
    }

    /** What one rule says of holdings where exceptions were decided. */
    public static List<Finding> findings(RuleUse use, List<Holding> holdings, CaseDecision... exceptions) {
        return use.evaluate(CountedHoldings.of(holdings, evaluation(exceptions)));
    }

    /** The first of {@link #findings}. */
    public static Finding finding(RuleUse use, List<Holding> holdings, CaseDecision... exceptions) {
        return findings(use, holdings, exceptions).get(0);
    }

    /** The exceptions that a finding rests on. */
    public static List<String> exceptions(Finding finding) {
        return names(finding, "exceptions");
    }

    public static List<String> names(Finding finding, String fact) {
        return finding.fact(fact).orElse(Fact.of(List.of())) instanceof Fact.Names told ? told.names() : List.of();
    }
}
