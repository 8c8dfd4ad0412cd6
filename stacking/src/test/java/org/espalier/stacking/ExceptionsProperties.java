package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.FaultyValueException;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.Compositions;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Limits;
import org.espalier.stacking.rule.Orders;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;

class ExceptionsProperties {

    private static final List<RuleUse> RULES = List.of(
            RuleUse.of(
                    "r0",
                    Compositions.all(
                            RuleUse.of("r1", Rules.minimumCount(2, HoldingFilter.tagged("T"))),
                            RuleUse.of("r2", Limits.levelProfile(EctsCredits.of(6), EqfLevel.EQF_6)))),
            RuleUse.of("r3", Rules.credits(EctsCredits.of(6), EctsCredits.of(12))),
            RuleUse.of("r4", Rules.maximumAge(Period.ofYears(3))),
            RuleUse.of("r5", Limits.maximumShare(Rational.of(40), HoldingFilter.tagged("T"))),
            RuleUse.of("r6", Orders.order(HoldingFilter.tagged("T"), HoldingFilter.tagged("U"))),
            RuleUse.of("r7", Limits.maximumOutcomeOverlap(Rational.of(50))));

    private static Report report(List<Holding> holdings, List<CaseDecision> exceptions) {
        return StackValidator.of(RULES).validate(holdings, Decisions.evaluation(exceptions));
    }

    @Property
    void no_exceptions_are_as_good_as_none(@ForAll("holdings") List<Holding> holdings) {
        assertThat(report(holdings, List.of()))
                .isEqualTo(StackValidator.of(RULES).validate(holdings, Evaluation.on(Samples.TODAY)));
    }

    @Property
    void the_order_of_exceptions_changes_nothing(
            @ForAll("holdings") List<Holding> holdings,
            @ForAll("exceptions") List<CaseDecision> exceptions,
            @ForAll Random random) {
        List<CaseDecision> shuffled = new ArrayList<>(exceptions);
        Collections.shuffle(shuffled, random);
        assertThat(report(holdings, shuffled)).isEqualTo(report(holdings, exceptions));
    }

    @Property
    void what_is_over_is_as_good_as_removed(
            @ForAll("holdings") List<Holding> holdings, @ForAll("some") List<CaseDecision> exceptions) {
        Evaluation before = Evaluation.builder()
                .day(Decisions.DECIDED.minusDays(1))
                .circumstances(
                        Circumstances.builder().addAllExceptions(exceptions).build())
                .build();
        assertThat(rules(StackValidator.of(RULES).validate(holdings, before)))
                .isEqualTo(rules(StackValidator.of(RULES).validate(holdings, Evaluation.on(before.day()))));
    }

    /** Rules without parts; a composition says what its parts say. */
    @Property
    void an_exception_from_another_rule_changes_nothing(
            @ForAll("holdings") List<Holding> holdings, @ForAll("some") List<CaseDecision> exceptions) {
        CaseDecision last = exceptions.get(exceptions.size() - 1);
        List<Finding> with = rules(report(holdings, exceptions));
        List<Finding> without = rules(report(holdings, without(exceptions, last)));
        for (String rule : List.of("r1", "r2", "r3", "r4", "r5", "r6", "r7")) {
            if (!reaches(last, rule)) {
                assertThat(of(rule, with)).isEqualTo(of(rule, without));
            }
        }
    }

    private static boolean reaches(CaseDecision exception, String rule) {
        String addressed = exception.rule().orElse(rule);
        return addressed.equals(rule)
                || (addressed.equals("r0") && List.of("r1", "r2").contains(rule));
    }

    /** What a finding says without an exception that it does not name, it says with it; and the other way round. */
    @Property
    void a_verdict_rests_on_what_it_names(
            @ForAll("holdings") List<Holding> holdings, @ForAll("some") List<CaseDecision> exceptions) {
        List<Finding> with = rules(report(holdings, exceptions));
        for (RuleUse use : RULES) {
            List<String> named = named(use.id(), with);
            List<CaseDecision> others = exceptions.stream()
                    .filter(exception -> !named.contains(exception.id()))
                    .toList();
            for (CaseDecision other : others) {
                assertThat(verdict(use.id(), rules(report(holdings, without(exceptions, other)))))
                        .isEqualTo(verdict(use.id(), with));
            }
            if (verdict(use.id(), with) != verdict(use.id(), rules(report(holdings, List.of())))) {
                assertThat(named).isNotEmpty();
            }
        }
    }

    @Property
    void without_the_one_that_it_names_a_finding_is_another(
            @ForAll("holdings") List<Holding> holdings, @ForAll("some") List<CaseDecision> exceptions) {
        for (Finding finding : rules(report(holdings, exceptions))) {
            List<String> named = Decisions.exceptions(finding);
            List<CaseDecision> others = exceptions.stream()
                    .filter(exception -> !named.contains(exception.id()))
                    .toList();
            if (named.size() == 1) {
                assertThat(rules(report(holdings, others))).noneMatch(other -> isSame(other, finding));
            }
        }
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.fact("rule").equals(other.fact("rule"))
                && one.subject().equals(other.subject())
                && one.verdict() == other.verdict();
    }

    @Property
    void what_is_waived_is_satisfied(@ForAll("holdings") List<Holding> holdings) {
        List<CaseDecision> all = IntStream.range(0, 8)
                .mapToObj(i -> Decisions.waive("D-" + i, "r" + i))
                .toList();
        assertThat(report(holdings, all).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Property
    void every_exception_is_told_once(
            @ForAll("holdings") List<Holding> holdings, @ForAll("exceptions") List<CaseDecision> exceptions) {
        List<String> told = report(holdings, exceptions).findings().stream()
                .flatMap(finding -> finding.fact("exception").map(Fact::text).stream())
                .toList();
        assertThat(told)
                .containsExactlyElementsOf(
                        exceptions.stream().map(CaseDecision::id).sorted().toList());
    }

    private static List<CaseDecision> without(List<CaseDecision> exceptions, CaseDecision one) {
        return exceptions.stream().filter(other -> other != one).toList();
    }

    private static List<Finding> rules(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.fact("exception").isEmpty())
                .toList();
    }

    private static List<Finding> of(String rule, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.fact("rule").equals(Optional.of(Fact.of(rule))))
                .toList();
    }

    private static List<String> named(String rule, List<Finding> findings) {
        return of(rule, findings).stream()
                .flatMap(finding -> Decisions.exceptions(finding).stream())
                .toList();
    }

    /** The verdict of a rule as a whole, by its findings. */
    private static Verdict verdict(String rule, List<Finding> findings) {
        List<Verdict> verdicts = of(rule, findings).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::verdict)
                .toList();
        return Stream.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.SATISFIED)
                .filter(verdicts::contains)
                .findFirst()
                .orElse(Verdict.NOT_APPLICABLE);
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return RandomHoldings.lists(5);
    }

    @Provide
    Arbitrary<List<CaseDecision>> exceptions() {
        return Combinators.combine(
                        kinds(),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 5))
                .<Function<String, CaseDecision>>as((kind, rule, number) -> id -> decision(kind, rule, number, id))
                .list()
                .ofMaxSize(5)
                .map(ExceptionsProperties::numbered)
                .filter(ExceptionsProperties::agree);
    }

    @Provide
    Arbitrary<List<CaseDecision>> some() {
        return exceptions().filter(decisions -> !decisions.isEmpty());
    }

    private static Arbitrary<DecisionKind> kinds() {
        return Arbitraries.of(DecisionKind.class);
    }

    private static CaseDecision decision(DecisionKind kind, int rule, int number, String id) {
        CaseDecision.Builder decision = Decisions.decision(id, kind);
        if (kind != DecisionKind.CHANGE_ITEM_VALUE || rule > 3) {
            decision.rule("r" + rule);
        }
        return with(kind, number, decision).build();
    }

    private static CaseDecision.Builder with(DecisionKind kind, int number, CaseDecision.Builder decision) {
        return switch (kind) {
            case WAIVE -> decision;
            case ATTEST -> decision.holds(number > 0);
            case CHANGE_THRESHOLD -> decision.minimum(Rational.of(number + 1L));
            case CHANGE_ITEM_VALUE ->
                decision.addCredentials(CredentialId.parse("h" + number))
                        .credits(CreditAmount.parse(number + 1 + " ects"));
            case SUBSTITUTE ->
                decision.addCredentials(CredentialId.parse("h" + number)).insteadOf(CredentialId.parse("X"));
            case ALSO_ALLOW, FORCE, BLOCK -> decision.addCredentials(CredentialId.parse("h" + number));
        };
    }

    private static List<CaseDecision> numbered(List<Function<String, CaseDecision>> decisions) {
        return IntStream.range(0, decisions.size())
                .mapToObj(i -> decisions.get(i).apply("D-" + i))
                .toList();
    }

    private static boolean agree(List<CaseDecision> exceptions) {
        try {
            Circumstances.builder().addAllExceptions(exceptions).build();
            return true;
        } catch (FaultyValueException contradicting) {
            return false;
        }
    }
}
