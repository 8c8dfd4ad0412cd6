package org.espalier.stacking.rule;

import java.util.Map;

/**
 * Makes rules that depend on the case: on facts of the learner and the award, on what an office attests, and on rules
 * that stand elsewhere.
 *
 * <pre>{@code
 * Rule size = Cases.cohort(
 *         CohortCase.until(LocalDate.parse("2025-03-31"), RuleUse.of("old", Rules.minimumCredits(EctsCredits.of(24)))),
 *         CohortCase.since(LocalDate.parse("2025-04-01"), RuleUse.of("new", Rules.minimumCredits(EctsCredits.of(30)))));
 * Rule practice = Cases.attested("practice", "registrar", "department");
 * }</pre>
 *
 * <p>The facts and attestations are those of {@link org.espalier.stacking.evaluation.Circumstances}. A fact that is not
 * told leaves a rule undetermined, and named, unless all that it could lead to says the same. What makes no sense is
 * refused with an {@link IllegalArgumentException} that names every fault.
 */
public final class Cases {

    private Cases() {}

    /** What holds if a condition is met; if it is not, the rule does not apply. */
    public static Rule when(FactCondition condition, RuleUse then) {
        return ImmutableWhenRule.builder().condition(condition).then(then).build();
    }

    /** What holds if a condition is met, and what holds otherwise. */
    public static Rule when(FactCondition condition, RuleUse then, RuleUse otherwise) {
        return ImmutableWhenRule.builder()
                .condition(condition)
                .then(then)
                .otherwise(otherwise)
                .build();
    }

    /** What holds by the day of the fact {@code enrolledOn}, see {@link #cohort(String, CohortCase...)}. */
    public static Rule cohort(CohortCase... cases) {
        return ImmutableCohortRule.builder().addCases(cases).build();
    }

    /**
     * What holds by the day of a fact. No two cases cover the same day; on a day without a case the rule does not
     * apply.
     */
    public static Rule cohort(String fact, CohortCase... cases) {
        return ImmutableCohortRule.builder().fact(fact).addCases(cases).build();
    }

    /** What holds by the text of the fact {@code specialisation}, see {@link #specialisation(String, Map)}. */
    public static Rule specialisation(Map<String, RuleUse> options) {
        return ImmutableSpecialisationRule.builder().putAllOptions(options).build();
    }

    /** What holds by the text of a fact. A text that is no option violates the rule. */
    public static Rule specialisation(String fact, Map<String, RuleUse> options) {
        return ImmutableSpecialisationRule.builder()
                .fact(fact)
                .putAllOptions(options)
                .build();
    }

    /**
     * That one of these offices attests something. The latest attestation up to the day of evaluation decides; one
     * without a day counts, and may be the latest. Two that contradict each other on one day leave the rule undetermined.
     */
    public static Rule attested(String statement, String... offices) {
        return ImmutableAttestedRule.builder()
                .statement(statement)
                .addBy(offices)
                .build();
    }

    /** That a rule holds which stands elsewhere; undetermined until it is {@link Rule#linked linked}. */
    public static Rule block(BlockReference reference) {
        return ImmutableBlockRule.builder()
                .block(reference.block())
                .ruleSet(reference.ruleSet())
                .version(reference.version())
                .build();
    }
}
