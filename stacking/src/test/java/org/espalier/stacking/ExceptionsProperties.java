package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.Cases;
import org.espalier.stacking.rule.Compositions;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Limits;
import org.espalier.stacking.rule.Orders;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;
import org.espalier.stacking.rule.Sharing;

class ExceptionsProperties {

    private static final List<RuleUse> RULES = List.of(
            RuleUse.of(
                    "r0",
                    Compositions.all(
                            RuleUse.of("r1", Rules.minimumCount(2, HoldingFilter.tagged("T"))),
                            RuleUse.of("r2", Limits.levelProfile(EctsCredits.of(6), EqfLevel.EQF_6)),
                            RuleUse.of(
                                    "r8",
                                    Compositions.any(
                                            RuleUse.of("r9", Rules.minimumCount(3, HoldingFilter.all())),
                                            RuleUse.of("r10", Rules.minimumCreditsPerItem(EctsCredits.of(2))))))),
            RuleUse.of("r3", Rules.credits(EctsCredits.of(6), EctsCredits.of(12))),
            RuleUse.of("r4", Rules.maximumAge(Period.ofYears(3))),
            RuleUse.of("r5", Limits.maximumShare(Rational.of(40), HoldingFilter.tagged("T"))),
            RuleUse.of("r6", Orders.order(HoldingFilter.tagged("T"), HoldingFilter.tagged("U"))),
            RuleUse.of("r7", Limits.maximumOutcomeOverlap(Rational.of(50))),
            RuleUse.of("r11", Sharing.exclusive()),
            RuleUse.of("r12", Cases.attested("practice", "examination board")));
    private static final List<String> IDS =
            IntStream.rangeClosed(0, 12).mapToObj(i -> "r" + i).toList();
    private static final Map<String, List<String>> BELOW =
            Map.of("r0", List.of("r1", "r2", "r8", "r9", "r10"), "r8", List.of("r9", "r10"));

    private static Report report(List<Holding> holdings, List<CaseDecision> exceptions) {
        return report(holdings, exceptions, Samples.TODAY);
    }

    private static Report report(List<Holding> holdings, List<CaseDecision> exceptions, LocalDate day) {
        Circumstances circumstances = Circumstances.builder()
                .addUses(use("h0", "core"), use("h0", "electives"), use("h1", "core"))
                .addAllExceptions(exceptions)
                .build();
        Evaluation evaluation =
                Evaluation.builder().day(day).circumstances(circumstances).build();
        return StackValidator.of(RULES).validate(holdings, evaluation);
    }

    private static CountedUse use(String credential, String requirement) {
        return CountedUse.builder()
                .credential(CredentialId.parse(credential))
                .requirement(requirement)
                .build();
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
        LocalDate before = Decisions.DECIDED.minusDays(1);
        assertThat(rules(report(holdings, exceptions, before))).isEqualTo(rules(report(holdings, List.of(), before)));
    }

    /** Rules without parts; a composition says what its parts say. */
    @Property
    void an_exception_from_another_rule_changes_nothing(
            @ForAll("holdings") List<Holding> holdings, @ForAll("some") List<CaseDecision> exceptions) {
        CaseDecision last = exceptions.get(exceptions.size() - 1);
        List<Finding> with = rules(report(holdings, exceptions));
        List<Finding> without = rules(report(holdings, without(exceptions, last)));
        IDS.stream()
                .filter(rule -> !BELOW.containsKey(rule) && !reaches(last, rule))
                .forEach(rule -> assertThat(of(rule, with)).isEqualTo(of(rule, without)));
    }

    private static boolean reaches(CaseDecision exception, String rule) {
        String everywhere = exception.statement().isPresent() ? "r12" : rule;
        String addressed = exception.rule().orElse(everywhere);
        return addressed.equals(rule)
                || BELOW.getOrDefault(addressed, List.of()).contains(rule);
    }

    /** What a rule says without an exception that none of its findings names, it says with it. */
    @Property
    void a_verdict_rests_on_what_it_names(
            @ForAll("holdings") List<Holding> holdings, @ForAll("some") List<CaseDecision> exceptions) {
        List<Finding> with = rules(report(holdings, exceptions));
        for (CaseDecision one : exceptions) {
            List<Finding> without = rules(report(holdings, without(exceptions, one)));
            assertThat(IDS.stream().filter(rule -> !named(rule, with).contains(one.id())))
                    .allMatch(rule -> verdict(rule, without) == verdict(rule, with));
        }
    }

    @Property
    void a_verdict_that_is_another_names_an_exception(
            @ForAll("holdings") List<Holding> holdings, @ForAll("some") List<CaseDecision> exceptions) {
        List<Finding> with = rules(report(holdings, exceptions));
        List<Finding> without = rules(report(holdings, List.of()));
        assertThat(IDS.stream().filter(rule -> verdict(rule, without) != verdict(rule, with)))
                .noneMatch(rule -> named(rule, with).isEmpty());
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
        List<CaseDecision> all =
                IDS.stream().map(id -> Decisions.waive("D-" + id, id)).toList();
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
        List<Verdict> verdicts =
                of(rule, findings).stream().map(Finding::verdict).toList();
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
                        Arbitraries.integers().between(0, 12),
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
        boolean everywhere = kind == DecisionKind.CHANGE_ITEM_VALUE && rule <= 3;
        boolean stated = kind == DecisionKind.ATTEST && rule == 12;
        if (stated) {
            decision.statement("practice");
        } else if (!everywhere) {
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
