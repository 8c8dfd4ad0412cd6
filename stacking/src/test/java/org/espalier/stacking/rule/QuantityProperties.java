package org.espalier.stacking.rule;

import static org.espalier.stacking.rule.Draft.Datum.CREDITS;
import static org.espalier.stacking.rule.Draft.Datum.FIELD;
import static org.espalier.stacking.rule.Draft.Datum.GRADE;
import static org.espalier.stacking.rule.Draft.Datum.LEVEL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.Measure;

/** Rules on quantity agree with plain second methods over all completions of what is missing. */
class QuantityProperties {

    private static final int SOME = 300;
    private static final HoldingFilter TAGGED = HoldingFilter.tagged("T");
    private static final HoldingFilter HIGH = HoldingFilter.atLeast(EqfLevel.EQF_7);

    @Property(tries = SOME)
    void a_window_is_hit_or_jumped_over(
            @ForAll("levelled") List<Draft> drafts,
            @ForAll @IntRange(min = 1, max = 8) int minimum,
            @ForAll @IntRange(max = 2) int width) {
        Rule rule = ImmutableCreditsRule.builder()
                .minimum(Rational.of(minimum))
                .maximum(Rational.of((long) minimum + width))
                .filter(HIGH)
                .build();
        Oracle.assertExact(rule, drafts, complete -> {
            int high = complete.stream()
                    .filter(QuantityProperties::isHigh)
                    .mapToInt(draft -> draft.credits().orElseThrow())
                    .sum();
            return Verdict.of(high >= minimum && high <= minimum + width);
        });
    }

    @Property(tries = SOME)
    void a_total_of_capped_parts_is_the_largest_that_any_split_gives(
            @ForAll("sized") List<Draft> drafts,
            @ForAll @IntRange(min = 1, max = 12) int minimum,
            @ForAll @IntRange(max = 5) int first,
            @ForAll @IntRange(max = 5) int second) {
        Rule rule = Quantities.cappedTotal(
                EctsCredits.of(minimum),
                CappedPart.of("tagged", EctsCredits.of(first), TAGGED),
                CappedPart.of("high", EctsCredits.of(second), HIGH));
        List<Room> parts = List.of(new Room(first, Draft::tagged), new Room(second, QuantityProperties::isHigh));
        Oracle.assertExact(rule, drafts, complete -> Verdict.of(filled(complete, parts) >= minimum));
    }

    @Property(tries = SOME)
    void an_open_part_takes_what_fits_it(
            @ForAll("sized") List<Draft> drafts,
            @ForAll @IntRange(min = 1, max = 12) int minimum,
            @ForAll @IntRange(max = 5) int capped) {
        Rule rule = Quantities.cappedTotal(
                EctsCredits.of(minimum),
                CappedPart.of("tagged", EctsCredits.of(capped), TAGGED),
                CappedPart.of("high", HIGH));
        List<Room> parts = List.of(new Room(capped, Draft::tagged), new Room(200, QuantityProperties::isHigh));
        Oracle.assertExact(rule, drafts, complete -> Verdict.of(filled(complete, parts) >= minimum));
    }

    @Property(tries = SOME)
    void filters_that_hang_together_decide_nothing_wrongly(
            @ForAll("sized") List<Draft> drafts, @ForAll @IntRange(min = 1, max = 9) int minimum) {
        Rule rule = Quantities.cappedTotal(
                EctsCredits.of(minimum),
                CappedPart.of("sixes", EctsCredits.of(2), HoldingFilter.atLeast(EqfLevel.EQF_6)),
                CappedPart.of("sevens", EctsCredits.of(4), HIGH),
                CappedPart.of("tagged", EctsCredits.of(1), TAGGED));
        List<Room> parts = List.of(
                new Room(2, draft -> draft.level().orElseThrow() >= 6),
                new Room(4, QuantityProperties::isHigh),
                new Room(1, Draft::tagged));
        Oracle.assertSound(rule, drafts, complete -> Verdict.of(filled(complete, parts) >= minimum));
    }

    @Property(tries = SOME)
    void each_bucket_is_filled_by_some_split(
            @ForAll("sized") List<Draft> drafts, @ForAll @IntRange(min = 1, max = 5) int minimum) {
        Rule rule = Quantities.perBucket(
                EctsCredits.of(minimum), NamedFilter.of("tagged", TAGGED), NamedFilter.of("high", HIGH));
        List<Room> parts = List.of(new Room(minimum, Draft::tagged), new Room(minimum, QuantityProperties::isHigh));
        Oracle.assertExact(rule, drafts, complete -> Verdict.of(filled(complete, parts) == 2 * minimum));
    }

    @Property(tries = SOME)
    void credentials_that_are_counted_go_into_one_bucket(
            @ForAll("sized") List<Draft> drafts, @ForAll @IntRange(min = 1, max = 2) int minimum) {
        Rule rule = Quantities.perBucket(
                Rational.of(minimum), Measure.COUNT, NamedFilter.of("tagged", TAGGED), NamedFilter.of("high", HIGH));
        Oracle.assertExact(rule, drafts, complete -> Verdict.of(canPlace(complete, 0, minimum, minimum)));
    }

    @Property(tries = SOME)
    void different_fields_are_counted(
            @ForAll("fields") List<Draft> drafts, @ForAll @IntRange(min = 1, max = 4) int number) {
        Oracle.assertExact(
                Quantities.minimumDistinct(number, Attribute.FIELD, HoldingFilter.all()),
                drafts,
                complete -> Verdict.of(fields(complete, 4).size() >= number));
        Oracle.assertExact(
                Quantities.maximumDistinct(number, Attribute.NARROW_FIELD, HIGH),
                drafts,
                complete -> Verdict.of(fields(
                                        complete.stream()
                                                .filter(QuantityProperties::isHigh)
                                                .toList(),
                                        3)
                                .size()
                        <= number));
    }

    @Property(tries = SOME)
    void levels_are_eight(@ForAll("fields") List<Draft> drafts, @ForAll @IntRange(min = 1, max = 4) int number) {
        Oracle.assertExact(
                Quantities.minimumDistinct(number, Attribute.LEVEL, TAGGED),
                drafts,
                complete -> Verdict.of(complete.stream()
                                .filter(Draft::tagged)
                                .map(Draft::level)
                                .distinct()
                                .count()
                        >= number));
    }

    @Property(tries = SOME)
    void the_largest_field_is_found(
            @ForAll("sizedFields") List<Draft> drafts, @ForAll @IntRange(min = 1, max = 9) int minimum) {
        Oracle.assertExact(
                Quantities.concentration(EctsCredits.of(minimum), Attribute.NARROW_FIELD, TAGGED),
                drafts,
                complete -> Verdict.of(
                        fields(complete.stream().filter(Draft::tagged).toList(), 3).values().stream()
                                .anyMatch(credits -> credits >= minimum)));
    }

    @Property(tries = SOME)
    void an_average_is_weighed_by_credits(
            @ForAll("graded") List<Draft> drafts, @ForAll @IntRange(min = 1, max = 5) int minimum) {
        Rule rule = ImmutableAverageRule.builder()
                .minimum(Rational.of(minimum))
                .worst(Rational.ZERO)
                .best(Rational.of(5))
                .filter(HIGH)
                .build();
        Oracle.assertExact(rule, drafts, complete -> average(complete, minimum));
    }

    private static Verdict average(List<Draft> complete, int minimum) {
        int weight = 0;
        int sum = 0;
        for (Draft draft : complete) {
            int credits = isHigh(draft) ? draft.credits().orElseThrow() : 0;
            weight += credits;
            sum += credits * draft.grade().orElseThrow();
        }
        return Verdict.of(weight > 0 && sum >= minimum * weight);
    }

    private static boolean isHigh(Draft draft) {
        return draft.level().orElseThrow() >= 7;
    }

    private static Map<String, Integer> fields(List<Draft> complete, int digits) {
        Map<String, Integer> credits = new HashMap<>();
        complete.forEach(draft -> credits.merge(
                draft.field().orElseThrow().substring(0, digits),
                draft.credits().orElseThrow(),
                Integer::sum));
        return credits;
    }

    private static boolean canPlace(List<Draft> complete, int next, int tagged, int high) {
        if (tagged <= 0 && high <= 0) {
            return true;
        }
        return next < complete.size()
                && (canPlace(complete, next + 1, tagged, high)
                        || (complete.get(next).tagged() && canPlace(complete, next + 1, tagged - 1, high))
                        || (isHigh(complete.get(next)) && canPlace(complete, next + 1, tagged, high - 1)));
    }

    /** How many credits fit, one by one: each looks for a free place, and moves others where it must. */
    private static int filled(List<Draft> complete, List<Room> parts) {
        List<Draft> credits = new ArrayList<>();
        complete.forEach(draft -> {
            for (int i = 0; i < draft.credits().orElseThrow(); i++) {
                credits.add(draft);
            }
        });
        List<List<Integer>> places = new ArrayList<>();
        parts.forEach(part -> places.add(new ArrayList<>()));
        int filled = 0;
        for (int credit = 0; credit < credits.size(); credit++) {
            filled += isPlaced(credit, credits, parts, places, new boolean[parts.size()]) ? 1 : 0;
        }
        return filled;
    }

    private static boolean isPlaced(
            int credit, List<Draft> credits, List<Room> parts, List<List<Integer>> places, boolean[] tried) {
        for (int part = 0; part < parts.size(); part++) {
            if (tried[part] || !parts.get(part).fits().test(credits.get(credit))) {
                continue;
            }
            tried[part] = true;
            List<Integer> there = places.get(part);
            if (there.size() < parts.get(part).room()) {
                there.add(credit);
                return true;
            }
            for (int i = 0; i < there.size(); i++) {
                if (isPlaced(there.get(i), credits, parts, places, tried)) {
                    there.set(i, credit);
                    return true;
                }
            }
        }
        return false;
    }

    private record Room(int room, Predicate<Draft> fits) {}

    @Provide
    Arbitrary<List<Draft>> sized() {
        return Draft.lists(CREDITS, LEVEL);
    }

    @Provide
    Arbitrary<List<Draft>> levelled() {
        return Draft.lists(LEVEL);
    }

    @Provide
    Arbitrary<List<Draft>> fields() {
        return Draft.lists(FIELD, LEVEL);
    }

    @Provide
    Arbitrary<List<Draft>> sizedFields() {
        return Draft.lists(FIELD, CREDITS);
    }

    @Provide
    Arbitrary<List<Draft>> graded() {
        return Draft.lists(GRADE, CREDITS, LEVEL);
    }
}
