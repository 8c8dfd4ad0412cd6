package org.espalier.stacking.award;

import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.rule.Compositions;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;

/**
 * Makes what an award asks for most: rules with an id. Any other rule that can be audited is one as well.
 *
 * <pre>{@code
 * Requirement.credits("core", EctsCredits.of(60), HoldingFilter.atLeast(EqfLevel.EQF_7));
 * Requirement.any("thesis or practice",
 *         Requirement.credits("thesis", EctsCredits.of(30), HoldingFilter.tagged("thesis")),
 *         Requirement.count("practice", 2, HoldingFilter.tagged("practice")));
 * }</pre>
 *
 * <p>A requirement that is not made of others is a leaf: it takes holdings, and a holding that fills one leaf fills no other
 * unless a policy of sharing allows it.
 */
public final class Requirement {

    private Requirement() {}

    /** At least so many ECTS credits of what a filter selects. */
    public static RuleUse credits(String id, EctsCredits minimum, HoldingFilter filter) {
        return RuleUse.of(id, Rules.minimumCredits(minimum.amount(), CreditSystem.ECTS, filter));
    }

    /** At least so many credentials that a filter selects. */
    public static RuleUse count(String id, int minimum, HoldingFilter filter) {
        return RuleUse.of(id, Rules.minimumCount(minimum, filter));
    }

    /** All of several requirements. */
    public static RuleUse all(String id, RuleUse... of) {
        return RuleUse.of(id, Compositions.all(of));
    }

    /** At least one of several requirements. */
    public static RuleUse any(String id, RuleUse... of) {
        return RuleUse.of(id, Compositions.any(of));
    }

    /** At least so many of several requirements. */
    public static RuleUse atLeast(String id, int minimum, RuleUse... of) {
        return RuleUse.of(id, Compositions.atLeast(minimum, of));
    }
}
