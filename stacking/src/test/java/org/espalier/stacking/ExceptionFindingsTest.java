package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Decisions.decision;
import static org.espalier.stacking.Decisions.minimum;
import static org.espalier.stacking.Decisions.names;
import static org.espalier.stacking.Decisions.ofCredentials;
import static org.espalier.stacking.Decisions.report;
import static org.espalier.stacking.Decisions.waive;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.sized;

import java.time.Period;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.Compositions;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExceptionFindingsTest {

    private static final RuleUse SIZE = RuleUse.of("size", Rules.minimumCredits(EctsCredits.of(6)));
    private static final List<RuleUse> RULES = List.of(
            RuleUse.of("programme", Compositions.all(SIZE)), RuleUse.of("young", Rules.maximumAge(Period.ofYears(5))));
    private static final List<Holding> THREE = List.of(sized("a", "3"));

    private static Finding last(CaseDecision... exceptions) {
        List<Finding> findings = report(RULES, THREE, exceptions).findings();
        return findings.get(findings.size() - 1);
    }

    @Test
    void should_name_the_rules_that_rest_on_an_exception() {
        Finding told = last(waive("D-1", "size"));
        assertThat(told.code()).isEqualTo("EXCEPTION_RELIED_ON");
        assertThat(names(told, "rules")).containsExactly("programme", "size");
    }

    @Test
    void should_say_who_decided_what_and_when() {
        CaseDecision signed = decision("D-1", DecisionKind.WAIVE)
                .rule("size")
                .because("the practice was done before enrolment")
                .signature("register 2026/17")
                .build();
        assertThat(last(signed).fact("signature").orElseThrow().text()).isEqualTo("register 2026/17");
        assertThat(Wording.installed().sentence(last(signed)))
                .isEqualTo(
                        "Exception D-1 of examination board from 2026-03-01, waive for size, decides on programme, size."
                                + " Reason: the practice was done before enrolment.");
    }

    static List<Arguments> others() {
        CaseDecision over = decision("D-1", DecisionKind.WAIVE)
                .rule("size")
                .validTo(TODAY.minusDays(1))
                .build();
        return List.of(
                Arguments.of("EXCEPTION_NOT_IN_FORCE", Severity.NOTE, over),
                Arguments.of("EXCEPTION_UNKNOWN_RULE", Severity.WARNING, waive("D-1", "sise")),
                Arguments.of("EXCEPTION_NOT_APPLICABLE", Severity.WARNING, minimum("D-1", "young", "3")),
                Arguments.of("EXCEPTION_NOT_APPLICABLE", Severity.WARNING, minimum("D-1", "programme", "3")),
                Arguments.of(
                        "EXCEPTION_NOT_APPLICABLE",
                        Severity.WARNING,
                        ofCredentials(DecisionKind.BLOCK, "D-1", "size", "z")),
                Arguments.of(
                        "EXCEPTION_WITHOUT_EFFECT",
                        Severity.NOTE,
                        ofCredentials(DecisionKind.BLOCK, "D-1", "size", "a")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void should_never_be_silent(String code, Severity severity, CaseDecision exception) {
        Finding told = last(exception);
        assertThat(told.code()).isEqualTo(code);
        assertThat(told.severity()).isEqualTo(severity);
        assertThat(Wording.installed().sentence(told)).startsWith("Exception D-1 of examination board from 2026-03-01");
    }

    @ParameterizedTest
    @MethodSource("others")
    void should_decide_nothing_by_themselves(String code, Severity severity, CaseDecision exception) {
        Report with = report(RULES, THREE, exception);
        assertThat(with.verdict()).isEqualTo(report(RULES, THREE).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_come_after_the_rules_by_id() {
        Report report = report(RULES, THREE, waive("D-2", "size"), waive("D-1", "young"));
        assertThat(report.findings().subList(3, 5))
                .extracting(finding -> finding.fact("exception").orElseThrow().text())
                .containsExactly("D-1", "D-2");
    }
}
