package org.espalier.stacking.oracle;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Grant;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Measure;

/** Whether a holding adds something to what a leaf asks for. */
final class Fit {

    private Fit() {}

    static boolean fits(Held held, int number, Spot leaf) {
        return isGrantedFor(held, number, leaf)
                && held.one(number, leaf.applied())
                        .map(holding -> adds(holding, leaf.text(), leaf, number))
                        .orElse(false);
    }

    private static boolean isGrantedFor(Held held, int number, Spot leaf) {
        Optional<String> named = held.get(number).grant().flatMap(Grant::requirement);
        return named.map(leaf.path()::contains).orElse(true);
    }

    private static boolean adds(CountedHolding holding, RuleText rule, Spot leaf, int number) {
        return switch (rule.kind()) {
            case "attested" -> false;
            case "listed", "per-bucket", "capped-total" ->
                isSome(leaf.plain().over(Bits.of(number)).least());
            case "distinct" -> isSome(leaf.plain().over(Bits.of(number)).most());
            case "share" -> isWeighty(holding, rule);
            case "residency" -> isWeighty(holding, rule) && (rule.has("minimumShare") || isSelected(holding, rule));
            case "level-profile" -> isWeighty(holding, rule) && isAtLevel(holding, rule);
            default -> isWeighty(holding, rule) && isSelected(holding, rule);
        };
    }

    /** Whether it would add something for sure without the exceptions from the leaf and from what is above it. */
    static boolean fitsPlainly(Held held, int number, Spot leaf) {
        Spot plain = leaf.plainly(held);
        return held.one(number, List.of())
                .map(holding -> adds(holding, plain.text(), plain, number) && addsSurely(held, number, plain))
                .orElse(false);
    }

    /** Whether a holding adds something for sure, whatever is not known of it. */
    static boolean addsSurely(Held held, int number, Spot leaf) {
        RuleText rule = leaf.text();
        Optional<CountedHolding> counted = held.one(number, leaf.applied());
        return switch (rule.kind()) {
            case "average", "share", "residency" ->
                counted.map(one -> amount(one, rule).from().signum() > 0
                                && (isOfAll(rule) || rule.filter().answer(one) == Answer.YES))
                        .orElse(false);
            case "distinct" -> Floor.isKnown(leaf.plain().over(Bits.of(number)), rule.amount("minimum"));
            default ->
                leaf.plain().over(Bits.of(number)).least().map(Rational::signum).orElse(0) > 0;
        };
    }

    /** Whether it looks at everything that is counted, selected or not. */
    private static boolean isOfAll(RuleText rule) {
        return rule.kind().equals("share") || rule.has("minimumShare");
    }

    private static boolean isSome(Optional<Rational> amount) {
        return amount.map(Rational::signum).orElse(1) > 0;
    }

    private static boolean isSelected(CountedHolding holding, RuleText rule) {
        return rule.filter().answer(holding) != Answer.NO;
    }

    private static boolean isAtLevel(CountedHolding holding, RuleText rule) {
        int level = Integer.parseInt(rule.json().get("level").asText());
        return holding.isAdmitted()
                || holding.level().map(held -> held.number() >= level).orElse(true);
    }

    private static boolean isWeighty(CountedHolding holding, RuleText rule) {
        return isSome(amount(holding, rule).to());
    }

    static CreditValue amount(CountedHolding holding, RuleText rule) {
        Measure measure = switch (rule.measure()) {
            case "credits" -> Measure.CREDITS;
            case "hours" -> Measure.HOURS;
            default -> Measure.COUNT;
        };
        return holding.amount(measure, rule.system());
    }
}
