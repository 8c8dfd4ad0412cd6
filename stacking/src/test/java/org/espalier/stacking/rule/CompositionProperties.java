package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.espalier.core.finding.Verdict;

/** Compositions against all ways in which what is open may turn out. */
class CompositionProperties {

    private static final int MOST_LEAVES = 7;

    /** A composition drawn at random, whose leaves say what a list says; each leaf stands once. */
    private static Rule draw(Random random, List<Verdict> leaves) {
        List<RuleUse> uses = new ArrayList<>(List.of(Said.all(leaves)));
        for (int round = 0; uses.size() > 1 || round < 2; round++) {
            int width = 1 + random.nextInt(uses.size());
            List<RuleUse> taken = new ArrayList<>(uses.subList(0, width));
            uses.subList(0, width).clear();
            uses.add(RuleUse.of("c" + round, composed(random, taken.toArray(RuleUse[]::new))));
        }
        return uses.get(0).rule();
    }

    private static Rule composed(Random random, RuleUse... parts) {
        int minimum = 1 + random.nextInt(parts.length);
        return switch (random.nextInt(parts.length == 1 ? 4 : 5)) {
            case 0 -> Compositions.all(parts);
            case 1 -> Compositions.any(parts);
            case 2 -> Compositions.atLeast(minimum, parts);
            case 3 -> parts.length == 1 ? Compositions.not(parts[0]) : Compositions.atMost(minimum - 1, parts);
            default -> Compositions.kOf(minimum, minimum + random.nextInt(parts.length - minimum + 1), parts);
        };
    }

    @Property
    void a_verdict_is_open_only_where_what_is_open_decides(
            @ForAll long seed, @ForAll("leaves") @Size(min = 1, max = MOST_LEAVES) List<Verdict> leaves) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        completions(leaves).forEach(complete -> possible.add(Said.verdict(draw(new Random(seed), complete))));
        Verdict expected = possible.size() == 1 ? possible.iterator().next() : Verdict.UNDETERMINED;
        assertThat(Said.verdict(draw(new Random(seed), leaves))).isEqualTo(expected);
    }

    /** Every way in which the open ones may turn out: satisfied or violated. */
    private static List<List<Verdict>> completions(List<Verdict> verdicts) {
        List<List<Verdict>> complete = new ArrayList<>(List.of(List.of()));
        for (Verdict verdict : verdicts) {
            List<List<Verdict>> longer = new ArrayList<>();
            for (List<Verdict> before : complete) {
                for (Verdict next : completions(verdict)) {
                    longer.add(new ArrayList<>(before));
                    longer.get(longer.size() - 1).add(next);
                }
            }
            complete = longer;
        }
        return complete;
    }

    private static Set<Verdict> completions(Verdict verdict) {
        return verdict == Verdict.UNDETERMINED ? EnumSet.of(Verdict.SATISFIED, Verdict.VIOLATED) : EnumSet.of(verdict);
    }

    @Property
    void one_of_is_any_and_all_of_those_that_apply_is_all(
            @ForAll("leaves") @Size(min = 1, max = MOST_LEAVES) List<Verdict> leaves) {
        RuleUse[] parts = Said.all(leaves);
        assertThat(Said.verdict(Compositions.atLeast(1, parts))).isEqualTo(Said.verdict(Compositions.any(parts)));
        if (!leaves.contains(Verdict.NOT_APPLICABLE)) {
            assertThat(Said.verdict(Compositions.atLeast(leaves.size(), parts)))
                    .isEqualTo(Said.verdict(Compositions.all(parts)));
        }
    }

    @Property
    void not_twice_changes_nothing(@ForAll Verdict verdict) {
        RuleUse once = RuleUse.of("once", Compositions.not(Said.use("a", verdict)));
        assertThat(Said.verdict(Compositions.not(once))).isEqualTo(verdict);
    }

    @Property
    void at_most_is_not_at_least_one_more(
            @ForAll("leaves") @Size(min = 2, max = MOST_LEAVES) List<Verdict> leaves,
            @ForAll @IntRange(min = 1, max = MOST_LEAVES) int minimum) {
        if (minimum <= leaves.size()) {
            RuleUse[] parts = Said.all(leaves);
            RuleUse more = RuleUse.of("more", Compositions.atLeast(minimum, parts));
            assertThat(Said.verdict(Compositions.atMost(minimum - 1, parts)))
                    .isEqualTo(Said.verdict(Compositions.not(more)));
        }
    }

    @Property
    void the_order_of_parts_changes_no_verdict(
            @ForAll long seed, @ForAll("leaves") @Size(min = 1, max = MOST_LEAVES) List<Verdict> leaves) {
        List<Verdict> sorted = leaves.stream().sorted().toList();
        Rule one = composed(new Random(seed), Said.all(leaves));
        assertThat(Said.verdict(one)).isEqualTo(Said.verdict(composed(new Random(seed), Said.all(sorted))));
    }

    @Property
    void what_is_optional_never_blocks(
            @ForAll long seed, @ForAll("leaves") @Size(min = 1, max = MOST_LEAVES) List<Verdict> leaves) {
        RuleUse part = RuleUse.of("part", draw(new Random(seed), leaves));
        assertThat(Said.verdict(Compositions.optional(part)))
                .isEqualTo(Said.verdict(part.rule()) == Verdict.SATISFIED ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE);
    }

    @Property
    void only_the_first_outcome_decides(
            @ForAll long seed, @ForAll("leaves") @Size(min = 1, max = MOST_LEAVES) List<Verdict> leaves) {
        List<Outcome> outcomes = Said.of(draw(new Random(seed), leaves));
        assertThat(outcomes.get(0).supporting()).isFalse();
        assertThat(outcomes.subList(1, outcomes.size())).allMatch(Outcome::supporting);
    }

    @Provide
    Arbitrary<List<Verdict>> leaves() {
        return Arbitraries.of(Verdict.class).list();
    }
}
