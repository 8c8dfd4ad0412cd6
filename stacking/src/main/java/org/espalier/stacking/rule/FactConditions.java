package org.espalier.stacking.rule;

import org.espalier.core.fault.Faults;

/** What is wrong with a condition on facts. */
final class FactConditions {

    private FactConditions() {}

    static Faults check(FactCondition condition) {
        Faults faults = Faults.of("Condition").check(forms(condition) < 2, "", "tests one fact, or is all, any or not");
        return faults.have("") ? faults : checkForm(condition, faults);
    }

    private static Faults checkForm(FactCondition condition, Faults faults) {
        boolean tests = isOfFact(condition);
        faults.check(
                        forms(condition) > 0,
                        "",
                        "EMPTY_RULE: tests nothing; a fact needs from, to, is, atLeast or atMost")
                .check(!tests || condition.fact().isPresent(), "fact", "is required")
                .check(condition.fact().isEmpty() || tests || forms(condition) == 0, "fact", "stands beside no test")
                .notBlank(condition.fact(), "fact")
                .noneBlank(condition.is(), "is");
        return tests ? checkTest(condition, faults) : faults;
    }

    private static Faults checkTest(FactCondition condition, Faults faults) {
        boolean day = isOfDay(condition);
        return faults.check(!day || condition.is().isEmpty(), "is", "excludes from and to; a fact has one type")
                .check(!isOfNumber(condition) || !day, "", "mixes a day and a number; a fact has one type")
                .check(
                        !isOfNumber(condition) || condition.is().isEmpty(),
                        "is",
                        "excludes atLeast and atMost; a fact has one type")
                .check(Days.areOrdered(condition.from(), condition.to()), "to", "is before the first day")
                .check(isOrdered(condition), "atMost", "is less than the smallest number");
    }

    /** How many of the four forms it has: a test of one fact, all, any, not. */
    private static int forms(FactCondition condition) {
        return (isOfFact(condition) ? 1 : 0)
                + (condition.all().isEmpty() ? 0 : 1)
                + (condition.any().isEmpty() ? 0 : 1)
                + (condition.not().isPresent() ? 1 : 0);
    }

    private static boolean isOfFact(FactCondition condition) {
        return isOfDay(condition) || !condition.is().isEmpty() || isOfNumber(condition);
    }

    private static boolean isOfDay(FactCondition condition) {
        return condition.from().isPresent() || condition.to().isPresent();
    }

    private static boolean isOfNumber(FactCondition condition) {
        return condition.atLeast().isPresent() || condition.atMost().isPresent();
    }

    private static boolean isOrdered(FactCondition condition) {
        return condition.atLeast().isEmpty()
                || condition.atMost().isEmpty()
                || condition
                        .atMost()
                        .orElseThrow()
                        .isAtLeast(condition.atLeast().orElseThrow());
    }
}
