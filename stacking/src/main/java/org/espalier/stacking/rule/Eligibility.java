package org.espalier.stacking.rule;

import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;

/**
 * Makes rules on which credentials are eligible: most look at each credential alone.
 *
 * <pre>{@code
 * Rule lists = Eligibility.each(HoldingFilter.builder().addCodePatterns("ITX83*").build());
 * Rule graded = Eligibility.minimumGrade(GradeScheme.ordered("A to F", "C", "F", "E", "D", "C", "B", "A"));
 * Rule small = Eligibility.titleWithout(
 *         HoldingFilter.builder().creditsBelow(Rational.of(30)).build(), "certificate", "diploma");
 * Rule fee = Eligibility.fee(Rational.of(15), "EUR", EctsCredits.of(31), Rational.of(450));
 * }</pre>
 *
 * <p>All bounds are included. A rule that makes no sense, such as a lowest level above the highest, is refused with an
 * {@link IllegalArgumentException} that names every fault. In files each of them takes a filter that says to which
 * credentials it applies.
 */
public final class Eligibility {

    private Eligibility() {}

    /** That a filter selects every credential; what must not be there stands in its {@link HoldingFilter#not}. */
    public static Rule each(HoldingFilter filter) {
        return ImmutableEachRule.builder().filter(filter).build();
    }

    /**
     * The least grade of each credential, by scheme. The best of its grades counts; a credential without a grade, or with
     * one that no scheme covers, is undetermined.
     */
    public static Rule minimumGrade(GradeScheme... schemes) {
        return ImmutableMinimumGradeRule.builder().addSchemes(schemes).build();
    }

    /** That each credential is valid on the day of evaluation: neither expired, revoked, suspended nor not yet valid. */
    public static Rule valid() {
        return ImmutableValidityRule.builder().build();
    }

    /** That each credential is between two levels; one without a level is undetermined. */
    public static Rule levels(EqfLevel lowest, EqfLevel highest) {
        return ImmutableLevelWindowRule.builder()
                .lowest(lowest)
                .highest(highest)
                .build();
    }

    /** That each credential is between two levels; of what has no level, so many ECTS together are allowed. */
    public static Rule levels(EqfLevel lowest, EqfLevel highest, EctsCredits unlevelled) {
        return ImmutableLevelWindowRule.builder()
                .lowest(lowest)
                .highest(highest)
                .unlevelled(unlevelled.amount())
                .build();
    }

    /** At least so many hours of learning in each credential. */
    public static Rule minimumHoursPerItem(LearningHours minimum) {
        return ImmutableHoursPerItemRule.builder().minimum(minimum.amount()).build();
    }

    /** From so many to so many hours of learning behind each ECTS credit, as each credential was issued. */
    public static Rule hoursPerCredit(Rational minimum, Rational maximum) {
        return ImmutableHoursPerCreditRule.builder()
                .minimum(minimum)
                .maximum(maximum)
                .build();
    }

    /** That the credits of each credential are of one of these systems, or converted into one by a named method. */
    public static Rule creditSystems(CreditSystem... systems) {
        return ImmutableCreditSystemRule.builder().addSystems(systems).build();
    }

    /** That no title of what a filter selects has one of these words, in any language. */
    public static Rule titleWithout(HoldingFilter filter, String... forbidden) {
        return ImmutableTitleWordingRule.builder()
                .filter(filter)
                .addAllForbidden(List.of(forbidden))
                .build();
    }

    /** That each credential is complete by an element profile, for example {@code european-2022}. */
    public static Rule complete(String profile) {
        return ImmutableElementsRule.builder().profile(profile).build();
    }

    /**
     * How long all was studied, from the first day of the earliest credential to the last day of the latest. A semester
     * is six months from the first day, and counts as soon as it has begun: a reading of this library, which files can
     * change.
     */
    public static Rule studyPeriod(int minimum, int maximum, StudyUnit unit) {
        return ImmutableStudyPeriodRule.builder()
                .minimum(minimum)
                .maximum(maximum)
                .unit(unit)
                .build();
    }

    /** So much for each ECTS credit, in a currency of ISO 4217; it is told and violates nothing. */
    public static Rule fee(Rational perCredit, String currency) {
        return ImmutableFeeRule.builder()
                .perCredit(perCredit)
                .currency(currency)
                .build();
    }

    /** So much for each ECTS credit, never more than a flat amount, and the flat amount from so many credits on. */
    public static Rule fee(Rational perCredit, String currency, EctsCredits flatFrom, Rational flat) {
        return ImmutableFeeRule.builder()
                .perCredit(perCredit)
                .currency(currency)
                .flat(flat(flatFrom, flat))
                .build();
    }

    /** The same, and nothing where a fact of the case with this name is true. */
    public static Rule fee(Rational perCredit, String currency, EctsCredits flatFrom, Rational flat, String waivedBy) {
        return ImmutableFeeRule.builder()
                .perCredit(perCredit)
                .currency(currency)
                .flat(flat(flatFrom, flat))
                .waivedBy(waivedBy)
                .build();
    }

    private static FlatFee flat(EctsCredits from, Rational amount) {
        return ImmutableFlatFee.builder().from(from.amount()).amount(amount).build();
    }
}
