package org.espalier.stacking.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.Attestation;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.Cases;
import org.espalier.stacking.rule.CohortCase;
import org.espalier.stacking.rule.Compositions;
import org.espalier.stacking.rule.FactCondition;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;

/**
 * Small awards with small portfolios, drawn at random: every kind of leaf, requirements made of others, policies, sharing,
 * exceptions, and data that are missing. The same seed gives the same case.
 */
public final class RandomCases {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    private final Random random;
    private final RandomRules rules;
    private final List<String> leaves = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final boolean isUnknown;
    private int next;

    private RandomCases(Random random) {
        this.random = random;
        this.isUnknown = random.nextInt(100) < 25;
        this.rules = new RandomRules(random, isUnknown);
    }

    /** Any case. */
    public static Arbitrary<AuditCase> any() {
        return Arbitraries.longs().map(RandomCases::of);
    }

    /** The case of a seed. */
    public static AuditCase of(long seed) {
        Random random = new Random(seed);
        while (true) {
            try {
                return new RandomCases(random).draw();
            } catch (IllegalArgumentException refused) {
                random.nextInt(); // Rules that contradict each other: drawn again.
            }
        }
    }

    private boolean in(int percent) {
        return rules.in(percent);
    }

    private AuditCase draw() {
        Award award = award();
        int number = in(10) ? 8 + random.nextInt(3) : 1 + random.nextInt(7);
        int unknown = isUnknown ? 12 : 0;
        List<Holding> holdings = new RandomHeld(random, DAY, unknown).holdings(number, ids);
        Circumstances circumstances = circumstances(number);
        return new AuditCase(award, Portfolio.of("L-0001", holdings), circumstances, costs(number), DAY);
    }

    private Award award() {
        Award.Builder award = Award.builder();
        award.id("award").title(LocalizedText.of("en", "Award")).receiver("R").purpose("P");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            award.addRequirements(requirement(1 + random.nextInt(3), true));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Rule policy = rules.policyOfAll();
            award.addPolicies(RuleUse.of(id("p"), policy));
            award.addAllPolicies(maxima(policy, 30));
        }
        if (in(30) && leaves.size() > 1) {
            rules.sharing(leaves).forEach(rule -> award.addPolicies(RuleUse.of(id("s"), rule)));
        }
        if (in(4)) {
            award.addPolicies(RuleUse.of(id("s"), rules.overlapWithAward()));
        }
        return award.build();
    }

    private String id(String kind) {
        String id = kind + next++;
        ids.add(id);
        return id;
    }

    /** Rules of kind maximum beside another, sometimes. */
    private List<RuleUse> maxima(Rule rule, int percent) {
        return in(percent)
                ? rules.maxima(rule).stream()
                        .map(maximum -> RuleUse.of(id("p"), maximum))
                        .toList()
                : List.of();
    }

    private RuleUse policy() {
        return RuleUse.of(id("p"), rules.policy());
    }

    private RuleUse requirement(int depth, boolean mayBeOptional) {
        boolean made = depth > 1 && leaves.size() < 4;
        RuleUse.Builder use = RuleUse.builder();
        if (made) {
            use.id(id("n")).rule(composed(depth - 1, mayBeOptional));
        } else {
            String id = id("r");
            leaves.add(id);
            Rule rule = rules.leaf();
            use.id(id).rule(rule).addAllPolicies(maxima(rule, 15));
        }
        if (in(12)) {
            RuleUse policy = policy();
            use.addPolicies(policy).addAllPolicies(made ? maxima(policy.rule(), 40) : List.of());
        }
        return use.build();
    }

    private RuleUse[] parts(int depth, int number, boolean mayBeOptional) {
        RuleUse[] parts = new RuleUse[number];
        for (int i = 0; i < number; i++) {
            parts[i] = requirement(depth, mayBeOptional);
        }
        return parts;
    }

    private Rule composed(int depth, boolean mayBeOptional) {
        int number = 2 + random.nextInt(2);
        return switch (random.nextInt(mayBeOptional ? 12 : 10)) {
            case 0, 1 -> Compositions.all(parts(depth, number, true));
            case 2, 3 -> Compositions.any(parts(depth, number, false));
            case 4, 5 -> Compositions.atLeast(1 + random.nextInt(number), parts(depth, number, false));
            case 6 -> Compositions.kOf(1, 1 + random.nextInt(number), parts(depth, number, false));
            case 7 ->
                Cases.when(
                        FactCondition.since("enrolledOn", LocalDate.parse("2025-01-01")),
                        requirement(depth, false),
                        requirement(depth, false));
            case 8 ->
                Cases.cohort(
                        CohortCase.until(LocalDate.parse("2024-12-31"), requirement(depth, false)),
                        CohortCase.since(LocalDate.parse("2025-01-01"), requirement(depth, false)));
            case 9 -> specialisation(depth);
            case 10 -> Compositions.atMost(1, parts(depth, 2, false));
            default -> Compositions.optional(requirement(depth, false));
        };
    }

    private Rule specialisation(int depth) {
        Map<String, RuleUse> options = new LinkedHashMap<>();
        options.put("x", requirement(depth, false));
        options.put("y", requirement(depth, false));
        return Cases.specialisation(options);
    }

    private Map<CredentialId, Rational> costs(int number) {
        Map<CredentialId, Rational> costs = new HashMap<>();
        if (in(25)) {
            for (int i = 0; i < number; i++) {
                costs.put(credential(i), Rational.of(random.nextInt(4)));
            }
        }
        return costs;
    }

    private static CredentialId credential(int number) {
        return CredentialId.parse("h" + number);
    }

    private Circumstances circumstances(int number) {
        Circumstances.Builder known = Circumstances.builder();
        if (!isUnknown || in(60)) {
            LocalDate enrolled = LocalDate.parse(in(50) ? "2024-09-01" : "2025-09-01");
            known.putFacts("enrolledOn", Fact.of(enrolled)).putFacts("specialisation", Fact.of(in(50) ? "x" : "y"));
        }
        if (!isUnknown || in(60)) {
            known.addAttestations(Attestation.builder()
                    .statement("practice")
                    .holds(in(80))
                    .by("department")
                    .build());
        }
        if (in(20)) {
            known.addUses(CountedUse.builder()
                    .credential(credential(random.nextInt(number)))
                    .requirement("any")
                    .award("old")
                    .build());
        }
        known.addAllExceptions(exceptions(number));
        return known.build();
    }

    private List<CaseDecision> exceptions(int number) {
        List<CaseDecision> exceptions = new ArrayList<>();
        if (in(25)) {
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                exceptions.add(exception("D" + i, number));
            }
        }
        return exceptions;
    }

    private CaseDecision exception(String id, int number) {
        List<DecisionKind> kinds = new ArrayList<>(List.of(DecisionKind.values()));
        Collections.shuffle(kinds, random);
        DecisionKind kind = kinds.get(0);
        CaseDecision.Builder decision = CaseDecision.builder();
        decision.id(id).kind(kind).by("board").decidedOn(DAY.minusDays(100));
        if (kind != DecisionKind.CHANGE_ITEM_VALUE || in(30)) {
            decision.rule(rules.one(ids));
        }
        about(decision, kind, number);
        return decision.build();
    }

    private void about(CaseDecision.Builder decision, DecisionKind kind, int number) {
        switch (kind) {
            case SUBSTITUTE ->
                some(decision, number).insteadOf(CredentialId.parse(rules.one(List.of("X1", "X2", "X3"))));
            case ALSO_ALLOW, FORCE, BLOCK -> some(decision, number);
            case CHANGE_ITEM_VALUE -> value(some(decision, number));
            case CHANGE_THRESHOLD -> threshold(decision);
            case ATTEST -> decision.holds(in(75));
            default -> {}
        }
    }

    private CaseDecision.Builder some(CaseDecision.Builder decision, int number) {
        decision.addAllCredentials(
                new HashSet<>(List.of(credential(random.nextInt(number)), credential(random.nextInt(number)))));
        return decision;
    }

    private void value(CaseDecision.Builder decision) {
        if (in(60)) {
            decision.credits(CreditAmount.of(Rational.of(1 + random.nextInt(8)), CreditSystem.ECTS));
        } else {
            decision.level(EqfLevel.of(5 + random.nextInt(3)));
        }
    }

    private void threshold(CaseDecision.Builder decision) {
        if (in(70)) {
            decision.minimum(Rational.of(1 + random.nextInt(4)));
        } else {
            decision.maximum(Rational.of(2 + random.nextInt(12)));
        }
    }
}
