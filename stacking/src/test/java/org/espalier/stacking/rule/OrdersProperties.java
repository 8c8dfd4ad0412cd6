package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.rule.Uses.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.Identifier;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;

/** Rules of order against every way in which missing dates may turn out, and cycles against trying all orders. */
class OrdersProperties {

    private static final List<LocalDate> DAYS = Stream.of(-900, -3, -2, -1, 0, 1, 2, 3, 900, 1200)
            .map(TODAY::plusDays)
            .toList();

    @Property
    void the_order_of_holdings_changes_nothing(
            @ForAll("rules") Rule rule, @ForAll("holdings") List<Holding> holdings, @ForAll Random random) {
        List<Holding> shuffled = new ArrayList<>(holdings);
        Collections.shuffle(shuffled, random);
        assertThat(outcomes(rule, shuffled)).isEqualTo(outcomes(rule, holdings));
    }

    @Property
    void what_is_told_of_each_holds_however_missing_dates_turn_out(
            @ForAll("rules") Rule rule, @ForAll("holdings") List<Holding> holdings) {
        Map<String, Verdict> told = told(rule, holdings);
        Map<String, Set<Verdict>> possible = new TreeMap<>();
        completions(holdings)
                .forEach(each -> told(rule, each)
                        .forEach((id, verdict) -> possible.computeIfAbsent(id, first -> EnumSet.noneOf(Verdict.class))
                                .add(verdict)));
        assertThat(possible.keySet()).isEqualTo(told.keySet());
        told.forEach((id, verdict) -> assertThat(possible.get(id))
                .satisfies(verdicts -> assertThat(verdict == Verdict.UNDETERMINED || verdicts.size() == 1)
                        .isTrue())
                .satisfies(verdicts -> assertThat(verdict != Verdict.UNDETERMINED || verdicts.size() > 1)
                        .isTrue())
                .satisfies(verdicts -> assertThat(verdict == Verdict.UNDETERMINED || verdicts.contains(verdict))
                        .isTrue()));
    }

    private static Map<String, Verdict> told(Rule rule, List<Holding> holdings) {
        Map<String, Verdict> told = new TreeMap<>();
        outcomes(rule, holdings)
                .forEach(outcome -> told.put(outcome.subject().credential().orElse(""), outcome.verdict()));
        return told;
    }

    private static List<Outcome> outcomes(Rule rule, List<Holding> holdings) {
        return rule.evaluate(CountedHoldings.of(holdings, Evaluation.on(TODAY)));
    }

    private static List<List<Holding>> completions(List<Holding> holdings) {
        List<List<Holding>> ways = List.of(List.of());
        for (Holding holding : holdings) {
            ways = ways.stream()
                    .flatMap(way -> completed(holding)
                            .map(one ->
                                    Stream.concat(way.stream(), Stream.of(one)).toList()))
                    .toList();
        }
        return ways;
    }

    private static Stream<Holding> completed(Holding holding) {
        return holding.credential().awardedOn().isPresent()
                ? Stream.of(holding)
                : days(holding.state()).stream()
                        .map(day -> drawn(holding.id().text(), Optional.of(day), holding.state(), holding.tags()));
    }

    /** What is earned was awarded by the day; what is not is awarded after it. */
    private static List<LocalDate> days(HoldingState state) {
        return DAYS.stream()
                .filter(day -> isEarned(state) != day.isAfter(TODAY))
                .toList();
    }

    private static boolean isEarned(HoldingState state) {
        return state == HoldingState.EARNED;
    }

    private static Holding drawn(String id, Optional<LocalDate> day, HoldingState state, Set<String> tags) {
        MicroCredential credential = MicroCredential.builder()
                .id(id)
                .awardedOn(day)
                .title("en", "Course " + tags.contains("T"))
                .build();
        return Holding.builder()
                .credential(credential)
                .state(state)
                .addAllTags(tags)
                .build();
    }

    @Property
    void one_of_each_thing_counts_at_most(@ForAll("holdings") List<Holding> holdings) {
        for (boolean tagged : List.of(true, false)) {
            Set<String> ids = holdings.stream()
                    .filter(held -> held.tags().contains("T") == tagged)
                    .map(held -> held.id().text())
                    .collect(Collectors.toSet());
            Map<String, Verdict> told = told(Orders.lastCounts(SameBy.TITLE), holdings);
            assertThat(ids.stream().filter(id -> told.get(id) == Verdict.SATISFIED))
                    .hasSizeLessThan(2);
        }
    }

    @Property
    void a_cycle_is_told_exactly_where_no_order_of_days_works(@ForAll("graphs") List<RuleUse> rules) {
        assertThat(PrerequisiteCycle.in(rules).isEmpty()).isEqualTo(everythingCanBeAwarded(rules));
    }

    /** Whether days 0 to 2 for four credentials exist under which no rule is broken. */
    private static boolean everythingCanBeAwarded(List<RuleUse> rules) {
        return IntStream.range(0, 256).anyMatch(way -> {
            List<Holding> holdings = IntStream.range(0, 4)
                    .mapToObj(i -> coded("ABCD".substring(i, i + 1), TODAY.plusDays(way >> (2 * i) & 3)))
                    .toList();
            return rules.stream().allMatch(use -> Outcome.verdict(outcomes(use.rule(), holdings)) != Verdict.VIOLATED);
        });
    }

    private static Holding coded(String code, LocalDate day) {
        return Holding.earned(MicroCredential.builder()
                .id(code)
                .addIdentifiers(Identifier.of(code))
                .awardedOn(day)
                .build());
    }

    @Provide
    Arbitrary<List<RuleUse>> graphs() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            return IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> RuleUse.of("r" + i, edge(random)))
                    .toList();
        });
    }

    private static Rule edge(Random random) {
        Need one = Need.of(codes(random));
        Need other = Need.of(codes(random));
        Need need = List.of(
                        one,
                        Need.all(one, other),
                        Need.any(one, other),
                        Need.atLeast(2, one, other, Need.of(codes(random))))
                .get(random.nextInt(4));
        return Orders.prerequisite(codes(random), need, random.nextBoolean() ? Timing.BEFORE : Timing.SAME_TIME);
    }

    private static HoldingFilter codes(Random random) {
        HoldingFilter.Builder filter = HoldingFilter.builder()
                .addCodes("ABCD".substring(random.nextInt(4)).substring(0, 1));
        return random.nextInt(4) == 0 ? filter.addCodes("D").build() : filter.build();
    }

    @Provide
    Arbitrary<Rule> rules() {
        Need t = Need.of(HoldingFilter.tagged("T"));
        Need u = Need.of(HoldingFilter.tagged("U"));
        Arbitrary<Rule> prerequisites = Combinators.combine(
                        Arbitraries.of(HoldingFilter.all(), HoldingFilter.tagged("T")),
                        Arbitraries.of(t, Need.all(t, u), Need.any(t, u), Need.atLeast(2, t, u, Need.any(t, u))),
                        Arbitraries.of(Timing.class))
                .as(Orders::prerequisite);
        return Arbitraries.oneOf(
                prerequisites,
                Arbitraries.of(
                        Orders.order(HoldingFilter.tagged("T"), HoldingFilter.tagged("U")),
                        Orders.order(HoldingFilter.tagged("T"), HoldingFilter.all()),
                        Orders.mutuallyExclusive(HoldingFilter.tagged("T"), HoldingFilter.tagged("U")),
                        Orders.firstCounts(SameBy.TITLE),
                        Orders.lastCounts(SameBy.TITLE),
                        Orders.states(HoldingState.EARNED)));
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return Arbitraries.longs().map(seed -> draw(new Random(seed)));
    }

    private static List<Holding> draw(Random random) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> draw("h" + i, random))
                .toList();
    }

    private static Holding draw(String id, Random random) {
        Set<String> tags =
                Stream.of("T", "U").filter(tag -> random.nextBoolean()).collect(Collectors.toSet());
        HoldingState state = List.of(
                        HoldingState.EARNED, HoldingState.EARNED, HoldingState.IN_PROGRESS, HoldingState.PLANNED)
                .get(random.nextInt(4));
        List<LocalDate> days = isEarned(state) ? DAYS.subList(1, 5) : List.of(DAYS.get(6), DAYS.get(8));
        Optional<LocalDate> day =
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(days.get(random.nextInt(days.size())));
        return drawn(id, day, state, tags);
    }
}
