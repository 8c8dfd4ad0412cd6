package org.espalier.stacking.rule;

import static org.espalier.stacking.rule.Draft.Datum.CREDITS;
import static org.espalier.stacking.rule.Draft.Datum.DAY;
import static org.espalier.stacking.rule.Draft.Datum.FIELD;
import static org.espalier.stacking.rule.Draft.Datum.LEVEL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.EctsCredits;

/** Limits agree with plain second methods over all completions of what is missing. */
class LimitsProperties {

    private static final int SOME = 300;
    private static final HoldingFilter TAGGED = HoldingFilter.tagged("T");
    private static final HoldingFilter HIGH = HoldingFilter.atLeast(EqfLevel.EQF_7);

    @Property(tries = SOME)
    void a_least_share_is_exact(@ForAll("sized") List<Draft> drafts, @ForAll @IntRange(min = 1, max = 4) int quarters) {
        Oracle.assertExact(Limits.minimumShare(Rational.of(25L * quarters), HIGH), drafts, complete -> {
            int all = credits(complete, draft -> true);
            return Verdict.of(all > 0 && 4 * credits(complete, LimitsProperties::isHigh) >= quarters * all);
        });
    }

    @Property(tries = SOME)
    void a_largest_share_is_exact(@ForAll("sized") List<Draft> drafts, @ForAll @IntRange(max = 3) int quarters) {
        Oracle.assertExact(Limits.maximumShare(Rational.of(25L * quarters), HIGH), drafts, complete -> {
            int all = credits(complete, draft -> true);
            boolean holds = 4 * credits(complete, LimitsProperties::isHigh) <= quarters * all;
            return all == 0 ? Verdict.NOT_APPLICABLE : Verdict.of(holds);
        });
    }

    @Property(tries = SOME)
    void an_excluded_bound_of_a_share_is_exact(@ForAll("sized") List<Draft> drafts) {
        Rule some =
                ImmutableShareRule.builder().above(Rational.ZERO).filter(HIGH).build();
        Oracle.assertExact(some, drafts, complete -> Verdict.of(credits(complete, LimitsProperties::isHigh) > 0));
        Rule notAll = ImmutableShareRule.builder()
                .below(Rational.of(100))
                .filter(HIGH)
                .build();
        Oracle.assertExact(notAll, drafts, complete -> {
            int all = credits(complete, draft -> true);
            return all == 0 ? Verdict.NOT_APPLICABLE : Verdict.of(credits(complete, LimitsProperties::isHigh) < all);
        });
    }

    @Property(tries = SOME)
    void a_profile_of_levels_is_exact(
            @ForAll("sized") List<Draft> drafts,
            @ForAll @IntRange(min = 1, max = 6) int minimum,
            @ForAll @IntRange(max = 6) int below) {
        Rule rule = Limits.levelProfile(EctsCredits.of(minimum), EqfLevel.EQF_7, EctsCredits.of(below));
        Oracle.assertExact(rule, drafts, complete -> {
            int high = credits(complete, LimitsProperties::isHigh);
            return Verdict.of(high >= minimum && credits(complete, draft -> !isHigh(draft)) <= below);
        });
    }

    @Property(tries = SOME)
    void the_last_credits_are_cut_at_the_boundary(
            @ForAll("dated") List<Draft> drafts,
            @ForAll @IntRange(min = 1, max = 4) int minimum,
            @ForAll @IntRange(min = 4, max = 8) int last) {
        Rule rule = Limits.residency(EctsCredits.of(minimum), EctsCredits.of(last), TAGGED);
        assertOrdersAgree(rule, drafts, last, taken -> home(taken) >= minimum);
    }

    @Property(tries = SOME)
    void a_share_of_the_last_credits_is_exact(
            @ForAll("dated") List<Draft> drafts,
            @ForAll @IntRange(min = 1, max = 4) int quarters,
            @ForAll @IntRange(min = 1, max = 8) int last) {
        Rule rule = ImmutableResidencyRule.builder()
                .minimumShare(Rational.of(25L * quarters))
                .last(Rational.of(last))
                .filter(TAGGED)
                .build();
        assertOrdersAgree(
                rule, drafts, last, taken -> !taken.isEmpty() && 4 * home(taken) >= (long) quarters * taken.size());
    }

    @Property(tries = SOME)
    void a_share_of_all_credits_is_exact(
            @ForAll("sized") List<Draft> drafts, @ForAll @IntRange(min = 1, max = 4) int quarters) {
        Oracle.assertExact(Limits.residencyShare(Rational.of(25L * quarters), HIGH), drafts, complete -> {
            int all = credits(complete, draft -> true);
            return Verdict.of(all > 0 && 4 * credits(complete, LimitsProperties::isHigh) >= quarters * all);
        });
    }

    @Property(tries = SOME)
    void one_level_is_exact(@ForAll("levelled") List<Draft> drafts) {
        Oracle.assertExact(
                Limits.sameLevel(TAGGED), drafts, complete -> ofSeveral(complete, levels -> levels.size() == 1));
    }

    @Property(tries = SOME)
    void steps_of_levels_are_exact(@ForAll("levelled") List<Draft> drafts) {
        Oracle.assertExact(
                Limits.levelSteps(TAGGED),
                drafts,
                complete -> ofSeveral(complete, levels -> levels.last() - levels.first() == levels.size() - 1));
    }

    @Property(tries = SOME)
    void steps_of_what_may_be_selected_are_exact(@ForAll("levelled") List<Draft> drafts) {
        HoldingFilter low = HoldingFilter.builder().levelAtMost(EqfLevel.EQF_6).build();
        Oracle.assertSound(Limits.levelSteps(low), drafts, complete -> {
            List<Draft> selected =
                    complete.stream().filter(draft -> !isHigh(draft)).toList();
            return selected.size() < 2
                    ? Verdict.NOT_APPLICABLE
                    : Verdict.of(levels(selected).last() - levels(selected).first()
                            == levels(selected).size() - 1);
        });
    }

    @Property(tries = SOME)
    void rising_levels_are_exact(@ForAll("dated levels") List<Draft> drafts) {
        Oracle.assertExact(
                Limits.risingLevels(HoldingFilter.all()),
                drafts,
                complete -> complete.size() < 2
                        ? Verdict.NOT_APPLICABLE
                        : Verdict.of(orders(complete).anyMatch(LimitsProperties::rises)));
    }

    @Property(tries = SOME)
    void a_field_is_kept(@ForAll("fields") List<Draft> drafts, @ForAll @IntRange(max = 2) int nearness) {
        Oracle.assertExact(Limits.fieldKept(nearness, HIGH), drafts, complete -> {
            List<Draft> selected =
                    complete.stream().filter(LimitsProperties::isHigh).toList();
            Set<String> groups = selected.stream()
                    .map(draft -> draft.field().orElseThrow().substring(0, 4 - nearness))
                    .collect(Collectors.toSet());
            return selected.size() < 2 ? Verdict.NOT_APPLICABLE : Verdict.of(groups.size() == 1);
        });
    }

    private static Verdict ofSeveral(List<Draft> complete, Predicate<SortedSet<Integer>> holds) {
        List<Draft> tagged = complete.stream().filter(Draft::tagged).toList();
        return tagged.size() < 2 ? Verdict.NOT_APPLICABLE : Verdict.of(holds.test(levels(tagged)));
    }

    private static SortedSet<Integer> levels(List<Draft> drafts) {
        return drafts.stream().map(draft -> draft.level().orElseThrow()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isHigh(Draft draft) {
        return draft.level().orElseThrow() >= 7;
    }

    private static int credits(List<Draft> drafts, Predicate<Draft> wanted) {
        return drafts.stream()
                .filter(wanted)
                .mapToInt(draft -> draft.credits().orElseThrow())
                .sum();
    }

    private static boolean rises(List<Draft> order) {
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i - 1).level().orElseThrow() > order.get(i).level().orElseThrow()) {
                return false;
            }
        }
        return true;
    }

    /** The rule says what all orders of all completions say, and is undetermined exactly where they differ. */
    private static void assertOrdersAgree(Rule rule, List<Draft> drafts, int last, Predicate<List<Draft>> holds) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        Draft.completions(drafts)
                .forEach(complete ->
                        orders(complete).forEach(order -> possible.add(Verdict.of(holds.test(taken(order, last))))));
        Verdict agreed = possible.size() == 1 ? possible.iterator().next() : Verdict.UNDETERMINED;
        Oracle.assertSays(rule, drafts, agreed);
    }

    /** Credits one by one, from the last award backwards. */
    private static List<Draft> taken(List<Draft> order, int last) {
        List<Draft> credits = new ArrayList<>();
        for (int i = order.size() - 1; i >= 0; i--) {
            for (int one = 0; one < order.get(i).credits().orElseThrow(); one++) {
                credits.add(order.get(i));
            }
        }
        return credits.subList(0, Math.min(last, credits.size()));
    }

    private static long home(List<Draft> credits) {
        return credits.stream().filter(Draft::tagged).count();
    }

    /** All orders by day, in which what is of one day stands in any order. */
    private static Stream<List<Draft>> orders(List<Draft> complete) {
        return permutations(complete)
                .filter(order -> order.stream()
                        .sorted(Comparator.comparing(draft -> draft.day().orElseThrow()))
                        .toList()
                        .equals(order));
    }

    private static Stream<List<Draft>> permutations(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return Stream.of(List.of());
        }
        return drafts.stream().flatMap(first -> {
            List<Draft> others = new ArrayList<>(drafts);
            others.remove(first);
            return permutations(others)
                    .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList());
        });
    }

    @Provide
    Arbitrary<List<Draft>> sized() {
        return Draft.lists(CREDITS, LEVEL);
    }

    @Provide
    Arbitrary<List<Draft>> dated() {
        return Draft.lists(CREDITS, DAY);
    }

    @Provide("dated levels")
    Arbitrary<List<Draft>> datedLevels() {
        return Draft.lists(LEVEL, DAY);
    }

    @Provide
    Arbitrary<List<Draft>> levelled() {
        return Draft.lists(LEVEL);
    }

    @Provide
    Arbitrary<List<Draft>> fields() {
        return Draft.lists(FIELD, LEVEL);
    }
}
