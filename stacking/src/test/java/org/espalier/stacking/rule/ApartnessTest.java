package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApartnessTest {

    private static HoldingFilter filter(String json) throws IOException {
        return EspalierJson.mapper().readValue(json.replace('\'', '"'), HoldingFilter.class);
    }

    private static boolean exclude(String one, String other) throws IOException {
        boolean excludes = Apartness.excludes(filter(one), filter(other));
        assertThat(Apartness.excludes(filter(other), filter(one))).isEqualTo(excludes);
        return excludes;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {'levelAtMost': '5'} | {'levelAtLeast': '6'}
        {'levelAtMost': '5', 'tags': ['x']} | {'levelAtLeast': '6', 'fields': ['061']}
        {'recognised': true} | {'recognised': false}
        {'states': ['earned']} | {'states': ['in-progress', 'planned']}
        {'creditsBelow': '6'} | {'creditsAtLeast': '6'}
        {'awardedTo': '2025-12-31'} | {'awardedFrom': '2026-01-01'}
        {'tags': ['x']} | {'not': {'tags': ['x']}}
        {'tags': ['x'], 'levelAtLeast': '7'} | {'tags': ['y'], 'not': {'tags': ['x']}}
        {'tags': ['x']} | {'not': {'tags': ['x', 'y']}}
        {'tags': ['x']} | {'not': {'anyOf': [{'tags': ['x']}, {'tags': ['y']}]}}
        {'anyOf': [{'tags': ['x']}, {'tags': ['y']}]} | {'not': {'tags': ['x', 'y']}}
        """)
    void should_see_that_nothing_is_selected_by_both(String one, String other) throws IOException {
        assertThat(exclude(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {} | {}
        {'tags': ['x']} | {'tags': ['y']}
        {'fields': ['061']} | {'fields': ['071']}
        {'levelAtMost': '6'} | {'levelAtLeast': '6'}
        {'creditsBelow': '7'} | {'creditsAtLeast': '6'}
        {'tags': ['x', 'y']} | {'not': {'tags': ['x']}}
        {'tags': ['x']} | {'not': {'tags': ['x'], 'levelAtLeast': '7'}}
        {'states': ['earned']} | {'states': ['earned', 'planned']}
        {'anyOf': [{'tags': ['x']}, {'tags': ['y']}]} | {'not': {'tags': ['x']}}
        """)
    void should_not_say_so_where_both_may_select_the_same(String one, String other) throws IOException {
        assertThat(exclude(one, other)).isFalse();
    }
}
