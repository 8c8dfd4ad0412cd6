package org.espalier.stacking.rule;

/**
 * Makes rules that are made of other rules.
 *
 * <pre>{@code
 * Rule programme = Compositions.all(
 *         RuleUse.of("core", Rules.minimumCount(3, HoldingFilter.tagged("core"))),
 *         RuleUse.of("one-of", Compositions.any(
 *                 RuleUse.of("thesis", Rules.minimumCount(1, HoldingFilter.tagged("thesis"))),
 *                 RuleUse.of("project", Rules.minimumCount(2, HoldingFilter.tagged("project"))))));
 * Rule electives = Compositions.fromLists(4, 2,
 *         NamedFilter.of("methods", HoldingFilter.tagged("methods")),
 *         NamedFilter.of("languages", HoldingFilter.tagged("language")));
 * }</pre>
 *
 * <p>A part that cannot be told leaves the whole open only where it would decide. A part that does not apply has no say;
 * where none applies, the whole does not. The whole tells its own outcome first, then those of its parts in support.
 * Parts have ids of their own and no severity. What makes no sense, such as more parts asked for than there are, is
 * refused with an {@link IllegalArgumentException} that names every fault.
 */
public final class Compositions {

    private Compositions() {}

    /** That every part holds; at least one part. */
    public static Rule all(RuleUse... parts) {
        return ImmutableAllRule.builder().addOf(parts).build();
    }

    /** That one part holds, or more; at least one part, and none of them optional. */
    public static Rule any(RuleUse... parts) {
        return ImmutableAnyRule.builder().addOf(parts).build();
    }

    /** That at least so many parts hold: from 1 to the number of parts. */
    public static Rule atLeast(int minimum, RuleUse... parts) {
        return ImmutableKOfRule.builder().minimum(minimum).addOf(parts).build();
    }

    /** That at most so many parts hold: from 0 to one less than the number of parts. */
    public static Rule atMost(int maximum, RuleUse... parts) {
        return ImmutableKOfRule.builder().maximum(maximum).addOf(parts).build();
    }

    /** That from so many to so many parts hold, both included: from 1 to the number of parts. */
    public static Rule kOf(int minimum, int maximum, RuleUse... parts) {
        return ImmutableKOfRule.builder()
                .minimum(minimum)
                .maximum(maximum)
                .addOf(parts)
                .build();
    }

    /**
     * At least so many credentials, from at least so many different lists. A credential that stands in several lists
     * counts for one of them, whichever helps most.
     *
     * @param minimum the least number of credentials, 1 or more
     * @param lists the least number of lists, from 1 to the smaller of the minimum and the number of lists
     */
    public static Rule fromLists(int minimum, int lists, NamedFilter... of) {
        return ImmutableFromListsRule.builder()
                .minimum(minimum)
                .lists(lists)
                .addOf(of)
                .build();
    }

    /** That a part does not hold; the part is not optional. */
    public static Rule not(RuleUse part) {
        return ImmutableNotRule.builder().of(part).build();
    }

    /** A part that is reported and never blocks. */
    public static Rule optional(RuleUse part) {
        return ImmutableOptionalRule.builder().of(part).build();
    }
}
