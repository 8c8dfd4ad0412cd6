package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;

/** The rule against every way of using each credential for one of its lists, or for none. */
class FromListsProperties {

    private static final List<String> TAGS = List.of("A", "B", "C");

    /** A credential that stands in the lists of its tags; in those of a level too, unless the level is unknown or low. */
    private record Drawn(List<String> tags, int level) {

        static final int UNKNOWN = 0;

        static Drawn of(Random random) {
            List<String> tags =
                    TAGS.stream().filter(tag -> random.nextInt(3) > 0).toList();
            return new Drawn(tags, random.nextInt(3) == 0 ? UNKNOWN : 5 + random.nextInt(3));
        }

        boolean standsIn(int list) {
            return tags.contains(TAGS.get(list)) && (list == 0 || level >= 6);
        }

        List<Drawn> completions() {
            return level == UNKNOWN ? List.of(new Drawn(tags, 5), new Drawn(tags, 6)) : List.of(this);
        }

        Holding held(int index) {
            MicroCredential.Builder credential = MicroCredential.builder().id("h" + index);
            return Holding.builder()
                    .credential((level == UNKNOWN ? credential : credential.eqf(level)).build())
                    .addAllTags(tags)
                    .build();
        }
    }

    @Property
    void the_verdict_is_that_of_the_best_use_in_every_completion(
            @ForAll Random random,
            @ForAll @IntRange(max = 5) int number,
            @ForAll @IntRange(min = 1, max = 4) int minimum,
            @ForAll @IntRange(min = 1, max = 3) int lists) {
        if (lists > minimum) {
            return;
        }
        List<Drawn> drawn =
                IntStream.range(0, number).mapToObj(i -> Drawn.of(random)).toList();
        List<Boolean> possible = completions(drawn).stream()
                .map(complete -> canHold(complete, 0, 0, new int[TAGS.size()], minimum, lists))
                .distinct()
                .toList();
        Verdict expected = possible.size() > 1 ? Verdict.UNDETERMINED : Verdict.of(possible.get(0));
        assertThat(verdict(drawn, minimum, lists)).isEqualTo(expected);
    }

    private static Verdict verdict(List<Drawn> drawn, int minimum, int lists) {
        List<NamedFilter> of = IntStream.range(0, TAGS.size())
                .mapToObj(FromListsProperties::list)
                .toList();
        List<Holding> holdings = IntStream.range(0, drawn.size())
                .mapToObj(i -> drawn.get(i).held(i))
                .toList();
        return Compositions.fromLists(minimum, lists, of.toArray(NamedFilter[]::new))
                .evaluate(CountedHoldings.of(holdings, Evaluation.on(TODAY)))
                .get(0)
                .verdict();
    }

    private static NamedFilter list(int index) {
        HoldingFilter.Builder filter = HoldingFilter.builder().addTags(TAGS.get(index));
        if (index > 0) {
            filter.levelAtLeast(EqfLevel.EQF_6);
        }
        return NamedFilter.of(TAGS.get(index), filter.build());
    }

    private static boolean canHold(List<Drawn> drawn, int next, int used, int[] uses, int minimum, int lists) {
        if (next == drawn.size()) {
            return used >= minimum && IntStream.of(uses).filter(use -> use > 0).count() >= lists;
        }
        boolean can = canHold(drawn, next + 1, used, uses, minimum, lists);
        for (int list = 0; list < uses.length && !can; list++) {
            if (drawn.get(next).standsIn(list)) {
                uses[list]++;
                can = canHold(drawn, next + 1, used + 1, uses, minimum, lists);
                uses[list]--;
            }
        }
        return can;
    }

    private static List<List<Drawn>> completions(List<Drawn> drawn) {
        List<List<Drawn>> complete = new ArrayList<>(List.of(List.of()));
        for (Drawn one : drawn) {
            List<List<Drawn>> longer = new ArrayList<>();
            complete.forEach(before -> one.completions().forEach(next -> {
                List<Drawn> more = new ArrayList<>(before);
                more.add(next);
                longer.add(more);
            }));
            complete = longer;
        }
        return complete;
    }
}
