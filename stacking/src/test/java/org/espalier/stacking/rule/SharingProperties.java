package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.Samples.sized;
import static org.espalier.stacking.rule.Uses.outcomes;
import static org.espalier.stacking.rule.Uses.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.Evaluation;

/** Rules of sharing against a second method, and against every way in which what is unknown may turn out. */
class SharingProperties {

    private static final List<String> REQUIREMENTS = List.of("p", "q", "r");
    private static final List<Rational> SIZES =
            Stream.of("0", "1", "2.5", "4", "100").map(Rational::parse).toList();

    @Property
    void the_order_of_uses_and_holdings_changes_nothing(
            @ForAll("rules") Rule rule, @ForAll("cases") Case drawn, @ForAll Random random) {
        assertThat(drawn.shuffled(random).outcomes(rule)).isEqualTo(drawn.outcomes(rule));
    }

    @Property
    void one_use_less_never_breaks_a_limit(@ForAll("rules") Rule rule, @ForAll("cases") Case drawn) {
        if (drawn.verdict(rule) == Verdict.SATISFIED) {
            assertThat(drawn.without(0).verdict(rule)).isIn(Verdict.SATISFIED, Verdict.NOT_APPLICABLE);
        }
    }

    @Property
    void what_is_told_holds_however_unknown_sizes_turn_out(@ForAll("rules") Rule rule, @ForAll("cases") Case drawn) {
        Verdict told = drawn.verdict(rule);
        Stream<Case> ways = drawn.completions().stream()
                .filter(each -> !(rule instanceof OverlapLimitRule) || each.isAsLargeAsUsed(drawn));
        assertThat(ways.map(each -> each.verdict(rule)))
                .allMatch(verdict -> told == Verdict.UNDETERMINED || verdict == told);
    }

    @Property
    void what_cannot_be_told_may_turn_out_both_ways(@ForAll("rules") Rule rule, @ForAll("cases") Case drawn) {
        if (drawn.verdict(rule) == Verdict.UNDETERMINED) {
            Stream<Verdict> possible = drawn.completions().stream().map(each -> each.verdict(rule));
            assertThat(possible.distinct()).hasSizeGreaterThan(1);
        }
    }

    @Property
    void exclusive_is_what_a_count_of_pairs_says(@ForAll("cases") Case drawn) {
        long pairs = drawn.ownPairs().count();
        Verdict verdict = drawn.verdict(Sharing.exclusive());
        assertThat(verdict == Verdict.VIOLATED).isEqualTo(pairs > 0);
    }

    @Property
    void a_policy_says_of_pairs_what_its_rule_says(@ForAll("pairwise") Rule rule, @ForAll("cases") Case drawn) {
        SharingPolicy policy = rule.sharing().orElseThrow();
        boolean allowed = drawn.ownPairs().allMatch(pair -> policy.allows(pair.get(0), pair.get(1)));
        assertThat(drawn.verdict(rule) == Verdict.VIOLATED).isEqualTo(!allowed);
    }

    @Property
    void an_overlap_in_credits_is_the_sum_of_the_smaller_uses(
            @ForAll("cases") Case drawn, @ForAll @IntRange(max = 8) int limit) {
        Case known = drawn.completions().get(drawn.completions().size() / 2);
        Rational overlap = known.holdings.stream()
                .map(held -> known.used(held, "p").min(known.used(held, "q")))
                .reduce(Rational.ZERO, Rational::plus);
        Verdict verdict = known.verdict(Sharing.maximumOverlap("p", "q", EctsCredits.of(limit)));
        if (verdict != Verdict.NOT_APPLICABLE) {
            assertThat(verdict).isEqualTo(Verdict.of(Rational.of(limit).isAtLeast(overlap)));
        }
    }

    @Provide
    Arbitrary<Rule> pairwise() {
        return Arbitraries.of(
                Sharing.exclusive(),
                Sharing.exclusiveExcept("p"),
                Sharing.exclusiveWithin(List.of(List.of("p", "q"))),
                Sharing.compatible(List.of(List.of("p", "q"), List.of("r", "q"))));
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.oneOf(
                pairwise(),
                Arbitraries.integers()
                        .between(0, 6)
                        .map(most -> Sharing.maximumOverlap("p", "q", EctsCredits.of(most))),
                Arbitraries.integers().between(0, 2).map(most -> Sharing.maximumOverlap("p", "q", most)),
                Arbitraries.integers()
                        .between(0, 4)
                        .map(most -> Sharing.maximumOverlapWithAward("x", EctsCredits.of(most))),
                Arbitraries.of(
                        Sharing.maximumUses(1, HoldingFilter.all()),
                        Sharing.maximumUses(2, HoldingFilter.tagged("T")),
                        Sharing.undivided(),
                        Sharing.divisible(),
                        Sharing.divisible(EctsCredits.of(2)),
                        Sharing.consumed(),
                        Sharing.reusable(1, HoldingFilter.tagged("T"))));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.longs().map(seed -> draw(new Random(seed)));
    }

    private static Case draw(Random random) {
        List<Holding> holdings = new ArrayList<>();
        for (String id : List.of("a", "b", "c")) {
            String[] tags = random.nextBoolean() ? new String[] {"T"} : new String[0];
            boolean known = random.nextInt(3) > 0;
            holdings.add(known ? sized(id, SIZES.get(1 + random.nextInt(3)).toString(), tags) : holding(id, tags));
        }
        List<CountedUse> uses = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            uses.add(use(random));
        }
        return new Case(holdings, uses);
    }

    private static CountedUse use(Random random) {
        String award = random.nextInt(3) == 0 ? " @" + "xy".charAt(random.nextInt(2)) : "";
        String part = random.nextInt(3) == 0 ? " " + SIZES.get(random.nextInt(4)) + " ects" : "";
        return Uses.use("abc".charAt(random.nextInt(3)) + " " + REQUIREMENTS.get(random.nextInt(3)) + award + part);
    }

    /** Holdings and their uses. */
    record Case(List<Holding> holdings, List<CountedUse> uses) {

        List<Outcome> outcomes(Rule rule) {
            Circumstances told = Circumstances.builder().addAllUses(uses).build();
            Evaluation evaluation =
                    Evaluation.builder().day(TODAY).circumstances(told).build();
            return rule.evaluate(CountedHoldings.of(holdings, evaluation));
        }

        Verdict verdict(Rule rule) {
            return Outcome.verdict(outcomes(rule));
        }

        Case shuffled(Random random) {
            List<Holding> held = new ArrayList<>(holdings);
            List<CountedUse> used = new ArrayList<>(uses);
            Collections.shuffle(held, random);
            Collections.shuffle(used, random);
            return new Case(held, used);
        }

        Case without(int use) {
            return new Case(holdings, uses.isEmpty() ? uses : uses.subList(use + 1, uses.size()));
        }

        /** Every way to give each holding of unknown size one of the sizes. */
        List<Case> completions() {
            List<List<Holding>> ways = List.of(List.of());
            for (Holding holding : holdings) {
                ways = ways.stream()
                        .flatMap(way -> completed(holding)
                                .map(one -> Stream.concat(way.stream(), Stream.of(one))
                                        .toList()))
                        .toList();
            }
            return ways.stream().map(way -> new Case(way, uses)).toList();
        }

        private static Stream<Holding> completed(Holding holding) {
            return holding.credential().workload().credits().isEmpty()
                    ? SIZES.stream()
                            .map(size -> sized(
                                    holding.id().text(),
                                    size.toString(),
                                    holding.tags().toArray(String[]::new)))
                    : Stream.of(holding);
        }

        /** Whether what was of unknown size is as large as its uses say; a rule of overlaps takes their word. */
        boolean isAsLargeAsUsed(Case drawn) {
            return IntStream.range(0, holdings.size())
                    .filter(i -> !holdings.get(i).equals(drawn.holdings.get(i)))
                    .mapToObj(holdings::get)
                    .allMatch(held -> size(held).isAtLeast(parts(held, Optional.empty()))
                            && size(held).isAtLeast(parts(held, Optional.of("x"))));
        }

        private Rational parts(Holding holding, Optional<String> award) {
            return uses.stream()
                    .filter(use ->
                            use.credential().equals(holding.id()) && use.award().equals(award))
                    .map(use -> use.credits().map(CreditAmount::amount).orElse(Rational.ZERO))
                    .reduce(Rational.ZERO, Rational::plus);
        }

        private static Rational size(Holding holding) {
            return holding.credential().workload().ects().orElseThrow().amount();
        }

        /** Every two different requirements of this award for which one credential counts. */
        Stream<List<String>> ownPairs() {
            return uses.stream()
                    .filter(use -> use.award().isEmpty())
                    .flatMap(one -> uses.stream()
                            .filter(other -> other.award().isEmpty()
                                    && other.credential().equals(one.credential()))
                            .filter(other -> !other.requirement().equals(one.requirement()))
                            .map(other -> List.of(one.requirement(), other.requirement())));
        }

        /** How many credits of a holding of known size a requirement of this award counts. */
        Rational used(Holding holding, String requirement) {
            Rational whole = size(holding);
            Rational sum = uses.stream()
                    .filter(use -> use.award().isEmpty() && use.credential().equals(holding.id()))
                    .filter(use -> use.requirement().equals(requirement))
                    .map(use -> use.credits().map(CreditAmount::amount).orElse(whole))
                    .reduce(Rational.ZERO, Rational::plus);
            return sum.min(whole);
        }
    }
}
