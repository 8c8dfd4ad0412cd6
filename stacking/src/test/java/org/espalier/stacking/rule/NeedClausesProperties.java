package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.espalier.stacking.evaluation.Answer;

class NeedClausesProperties {

    private static final List<String> TAGS = List.of("a", "b", "c", "d");

    private static Need tagged(String tag) {
        return Need.of(HoldingFilter.tagged(tag));
    }

    @Provide
    Arbitrary<Need> needs() {
        return needs(3);
    }

    private static Arbitrary<Need> needs(int depth) {
        Arbitrary<Need> one = Arbitraries.of(TAGS).map(NeedClausesProperties::tagged);
        return depth == 0 ? one : Arbitraries.oneOf(one, made(depth - 1));
    }

    private static Arbitrary<Need> made(int depth) {
        return Arbitraries.lazy(() -> needs(depth))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(parts -> Arbitraries.integers()
                        .between(1, parts.size())
                        .map(least -> Need.atLeast(least, parts.toArray(Need[]::new))));
    }

    @Property(tries = 300)
    void should_hold_exactly_where_the_need_does(
            @ForAll("needs") Need need, @ForAll Set<@IntRange(max = 3) Integer> there) {
        List<HoldingFilter> held =
                there.stream().map(TAGS::get).map(HoldingFilter::tagged).toList();
        if (NeedClauses.count(need) <= NeedClauses.MOST) {
            boolean all = NeedClauses.of(need).stream()
                    .allMatch(clause -> clause.stream().anyMatch(held::contains));
            assertThat(need.answer(filter -> Answer.of(held.contains(filter)))).isEqualTo(Answer.of(all));
        }
    }

    @Property(tries = 300)
    void should_be_counted_before_they_are_made(@ForAll("needs") Need need) {
        int number = NeedClauses.count(need);
        assertThat(number > NeedClauses.MOST || number == NeedClauses.of(need).size())
                .isTrue();
    }

    @Example
    void should_not_grow_beyond_what_is_looked_at() {
        Need two = Need.all(tagged("a"), tagged("b"));
        Need many = Need.any(two, two, two, two, two, two, two, two, two);
        assertThat(NeedClauses.count(many)).isEqualTo(NeedClauses.MOST + 1);
    }
}
