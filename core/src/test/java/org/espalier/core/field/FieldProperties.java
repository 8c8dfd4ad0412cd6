package org.espalier.core.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.espalier.core.json.EspalierJson;

class FieldProperties {

    private final ObjectMapper mapper = EspalierJson.mapper();

    @Property
    void every_code_parses_back(@ForAll("fields") FieldOfStudy field) throws Exception {
        assertThat(FieldOfStudy.parse(field.toString())).isEqualTo(field);
        assertThat(FieldOfStudy.fromIri(field.iri())).contains(field);
        assertThat(mapper.readValue(mapper.writeValueAsString(field), FieldOfStudy.class))
                .isEqualTo(field);
    }

    @Property
    void order_agrees_with_equality(@ForAll("fields") FieldOfStudy a, @ForAll("fields") FieldOfStudy b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void every_field_is_within_its_broad_field(@ForAll("fields") FieldOfStudy field) {
        assertThat(field.broad().covers(field)).isTrue();
        assertThat(FieldOfStudy.parse(field.broad().code())).isEqualTo(field.broad());
    }

    @Property
    void distance_is_symmetric(@ForAll("fields") FieldOfStudy a, @ForAll("fields") FieldOfStudy b) {
        assertThat(FieldDistance.between(a, b)).isEqualTo(FieldDistance.between(b, a));
    }

    @Property
    void a_field_may_always_be_itself(@ForAll("fields") FieldOfStudy field) {
        boolean comparable = !Set.of("00", "99").contains(field.broad().code());
        assertThat(FieldDistance.between(field, field).smallest().stream().anyMatch(distance -> distance == 0))
                .isEqualTo(comparable);
    }

    @Property
    void distance_is_what_the_possible_detailed_codes_have(
            @ForAll("ordinary") FieldOfStudy a, @ForAll("ordinary") FieldOfStudy b) {
        IntSummaryStatistics possible = completions(a).stream()
                .flatMapToInt(one -> completions(b).stream().mapToInt(other -> byDigits(one, other)))
                .summaryStatistics();
        FieldDistance distance = FieldDistance.between(a, b);
        assertThat(distance.smallest()).hasValue(possible.getMin());
        assertThat(distance.largest()).hasValue(possible.getMax());
    }

    @Property
    void a_larger_k_brings_nothing_further_away(
            @ForAll("fields") FieldOfStudy a, @ForAll("fields") FieldOfStudy b, @ForAll @IntRange(max = 2) int k) {
        FieldDistance distance = FieldDistance.between(a, b);
        assertThat(closeness(distance.nearness(k + 1))).isGreaterThanOrEqualTo(closeness(distance.nearness(k)));
    }

    @Property
    void another_field_brings_sets_no_further_apart(
            @ForAll("sets") Set<FieldOfStudy> a,
            @ForAll("sets") Set<FieldOfStudy> b,
            @ForAll("fields") FieldOfStudy more) {
        Set<FieldOfStudy> larger = Stream.concat(a.stream(), Stream.of(more)).collect(Collectors.toSet());
        assertThat(closeness(FieldDistance.nearness(larger, b, 1)))
                .isGreaterThanOrEqualTo(closeness(FieldDistance.nearness(a, b, 1)));
    }

    @Provide
    Arbitrary<FieldOfStudy> fields() {
        return Arbitraries.of(FieldOfStudy.all());
    }

    /** Codes that are neither residual, nor inter-disciplinary, nor incomparable. */
    @Provide
    Arbitrary<FieldOfStudy> ordinary() {
        return fields().filter(field -> field.code().length() == 2
                ? !field.code().matches("00|99")
                : !field.code().matches("00.*|99.*|.*[09]|..8.?"));
    }

    @Provide
    Arbitrary<Set<FieldOfStudy>> sets() {
        return fields().set().ofMinSize(1).ofMaxSize(4);
    }

    /** All detailed codes that a code leaves open; the digits 1 to 8 stand for specific fields. */
    private static List<String> completions(FieldOfStudy field) {
        Stream<String> codes = Stream.of(field.code());
        for (int digits = field.code().length(); digits < 4; digits++) {
            codes = codes.flatMap(
                    code -> Stream.of("1", "2", "3", "4", "5", "6", "7", "8").map(code::concat));
        }
        return codes.toList();
    }

    private static int byDigits(String a, String b) {
        int distance = 0;
        while (!a.substring(0, 4 - distance).equals(b.substring(0, 4 - distance)) && distance < 3) {
            distance++;
        }
        return distance;
    }

    private static int closeness(Nearness nearness) {
        return List.of(Nearness.FAR, Nearness.UNKNOWN, Nearness.NEAR).indexOf(nearness);
    }
}
