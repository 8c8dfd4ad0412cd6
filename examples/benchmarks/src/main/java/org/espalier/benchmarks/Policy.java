package org.espalier.benchmarks;

import java.time.Period;
import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;

/** Ten rules such as regulations have. */
final class Policy {

    private static final HoldingFilter MASTER = HoldingFilter.atLeast(EqfLevel.EQF_7);

    private Policy() {}

    static List<RuleUse> rules() {
        return List.of(
                use("credits", Rules.credits(EctsCredits.of(Stack.LEAST), EctsCredits.of(Stack.MOST))),
                use("master", Rules.minimumCredits(Rational.of(30), CreditSystem.ECTS, MASTER)),
                use("count", Rules.minimumCount(5, HoldingFilter.all())),
                use("large", Rules.minimumCount(1, HoldingFilter.atLeast(EqfLevel.EQF_6))),
                use("size", Rules.minimumCreditsPerItem(EctsCredits.of(3))),
                use("share", Rules.minimumShare(Rational.of(50), MASTER)),
                use("profile", Rules.levelProfile(EctsCredits.of(40), EqfLevel.EQF_7)),
                use("age", Rules.maximumAge(Period.ofYears(5))),
                use("overlap", Rules.maximumOutcomeOverlap(Rational.of(30))),
                use("order", Rules.order(first(), last())));
    }

    private static HoldingFilter first() {
        return HoldingFilter.credential("urn:credential:0");
    }

    private static HoldingFilter last() {
        return HoldingFilter.credential("urn:credential:9");
    }

    private static RuleUse use(String id, Rule rule) {
        return RuleUse.of(id, rule);
    }
}
