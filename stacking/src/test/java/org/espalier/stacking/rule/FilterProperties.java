package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.rule.Judged.counted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.espalier.core.credential.Holding;
import org.espalier.stacking.evaluation.Answer;

class FilterProperties {

    private static final List<HoldingFilter> PLAIN = Stream.of(
                    "{}",
                    "{'codePatterns': ['ITX*']}",
                    "{'codesFrom': 'ITX9', 'codesTo': 'ITX8400'}",
                    "{'titlePatterns': ['*data*']}",
                    "{'providers': ['College']}",
                    "{'organisationKinds': ['higher-education-institution', 'other-provider']}",
                    "{'countries': ['EE']}",
                    "{'languages': ['pt-BR']}",
                    "{'languages': ['pt']}",
                    "{'modes': ['online', 'blended', 'hybrid', 'validation']}",
                    "{'assessed': true}",
                    "{'assessmentTypes': ['quiz', 'attendance', 'portfolio', 'other', 'practical']}",
                    "{'supervision': ['supervised-identified', 'unsupervised']}",
                    "{'supervision': ['supervised-online-identified']}",
                    "{'qualityAssurance': ['internal', 'institutional', 'label']}",
                    "{'agencies': ['agency']}",
                    "{'creditsAtLeast': '5', 'creditsBelow': '30'}",
                    "{'creditBearing': true}",
                    "{'states': ['earned']}",
                    "{'fields': ['061']}",
                    "{'levelAtLeast': '3', 'levelAtMost': '6'}",
                    "{'awardedFrom': '2024-01-01'}")
            .map(Judged::filter)
            .toList();

    @Property
    void an_answer_stays_when_more_is_told(
            @ForAll("filters") HoldingFilter filter, @ForAll("pairs") RichHoldings.Pair pair) {
        for (int i = 0; i < pair.partial().size(); i++) {
            Answer early = answer(filter, pair.partial().get(i));
            assertThat(early)
                    .isIn(Answer.UNKNOWN, answer(filter, pair.complete().get(i)));
        }
    }

    @Property
    void an_open_answer_names_a_datum(
            @ForAll("filters") HoldingFilter filter, @ForAll("pairs") RichHoldings.Pair pair) {
        for (Holding holding : pair.partial()) {
            boolean open = answer(filter, holding) == Answer.UNKNOWN;
            assertThat(filter.missing(counted(holding)).isEmpty()).isNotEqualTo(open);
        }
    }

    @Property
    void a_filter_turned_around_twice_is_itself(
            @ForAll("filters") HoldingFilter filter, @ForAll("pairs") RichHoldings.Pair pair) {
        if (filter.equals(HoldingFilter.all())) {
            return;
        }
        HoldingFilter twice = HoldingFilter.builder().not(not(filter)).build();
        assertThat(pair.partial()).allMatch(holding -> answer(twice, holding) == answer(filter, holding));
    }

    @Property
    void several_filters_are_one_of_them_by_the_rules_of_logic(
            @ForAll("filters") HoldingFilter one,
            @ForAll("filters") HoldingFilter other,
            @ForAll("pairs") RichHoldings.Pair pair) {
        if (one.equals(HoldingFilter.all()) || other.equals(HoldingFilter.all())) {
            return;
        }
        HoldingFilter either = HoldingFilter.builder().addAnyOf(one, other).build();
        assertThat(pair.partial())
                .allMatch(holding ->
                        answer(either, holding) == answer(one, holding).or(answer(other, holding)));
    }

    @Property
    void wildcards_agree_with_regular_expressions(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        String regex = pattern.replace("*", ".*").replace("?", ".");
        assertThat(Wildcard.of(pattern).matches(text)).isEqualTo(text.matches(regex));
    }

    @Property
    void ranges_agree_with_numbers(
            @ForAll @IntRange(max = 1200) int from,
            @ForAll @IntRange(max = 1200) int to,
            @ForAll @NumericChars @StringLength(min = 1, max = 5) String code) {
        if (from <= to) {
            HoldingFilter range = HoldingFilter.builder()
                    .codesFrom("A" + from)
                    .codesTo("A" + to)
                    .build();
            int number = Integer.parseInt(code);
            assertThat(CodeRange.of(range.codesFrom(), range.codesTo()).covers("A" + code))
                    .isEqualTo(number >= from && number <= to);
        }
    }

    private static HoldingFilter not(HoldingFilter filter) {
        return HoldingFilter.builder().not(filter).build();
    }

    private static Answer answer(HoldingFilter filter, Holding holding) {
        return filter.answer(counted(holding));
    }

    @Provide
    Arbitrary<HoldingFilter> filters() {
        List<HoldingFilter> all = new ArrayList<>(PLAIN);
        PLAIN.stream().filter(HoldingFilter::asks).map(FilterProperties::not).forEach(all::add);
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<RichHoldings.Pair> pairs() {
        return RichHoldings.pairs(4);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings().withChars("ab*?").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab").ofMaxLength(8);
    }
}
