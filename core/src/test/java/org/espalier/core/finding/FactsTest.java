package org.espalier.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    private static final Facts TWO = Facts.of("b", Fact.of(2)).with("a", Fact.of(1));

    @Test
    void should_keep_the_order_in_which_facts_are_given() {
        assertThat(TWO.keySet()).containsExactly("b", "a");
        assertThat(TWO.with("0", Fact.of(0)).values()).containsExactly(Fact.of(2), Fact.of(1), Fact.of(0));
    }

    @Test
    void should_replace_a_fact_where_it_stands() {
        Facts changed = TWO.with("b", Fact.of("two"));
        assertThat(changed).containsExactly(Map.entry("b", Fact.of("two")), Map.entry("a", Fact.of(1)));
        assertThat(TWO).containsEntry("b", Fact.of(2));
    }

    @Test
    void should_join_facts_one_after_the_other() {
        assertThat(TWO.plus(Facts.of("c", Fact.of(3)).with("d", Fact.of(4))).keySet())
                .containsExactly("b", "a", "c", "d");
    }

    @Test
    void should_work_out_later_facts_once_and_when_they_are_asked_for() {
        AtomicInteger asked = new AtomicInteger();
        Facts later = TWO.plusLater(() -> Facts.of("asked", Fact.of(asked.incrementAndGet())));
        assertThat(later.isEmpty()).isFalse();
        assertThat(asked).hasValue(0);
        assertThat(later).hasSize(3).containsEntry("asked", Fact.of(1));
        assertThat(later.with("c", Fact.of(3)).values()).hasSize(4).contains(Fact.of(1));
    }

    @Test
    void should_be_the_same_facts_whether_worked_out_later_or_at_once() {
        Facts more = Facts.of("c", Fact.of(3)).with("a", Fact.of("one"));
        Facts later = TWO.plusLater(() -> more);
        assertThat(later).isEqualTo(TWO.plus(more)).hasSameHashCodeAs(TWO.plus(more));
        assertThat(later.keySet()).containsExactly("b", "a", "c");
        assertThat(Facts.none().plusLater(() -> more)).isEqualTo(more);
        assertThat(Facts.none().plusLater(Facts::none)).isEmpty();
        assertThat(later.plusLater(() -> TWO)).isEqualTo(TWO.plus(more).plus(TWO));
    }

    @Test
    void should_take_the_later_of_two_facts_of_one_name() {
        Facts joined = TWO.plus(Facts.of("c", Fact.of(3)).with("a", Fact.of("one")));
        assertThat(joined)
                .containsExactly(
                        Map.entry("b", Fact.of(2)), Map.entry("a", Fact.of("one")), Map.entry("c", Fact.of(3)));
    }

    @Test
    void should_be_the_same_without_further_facts() {
        assertThat(TWO.plus(Facts.none())).isSameAs(TWO);
        assertThat(Facts.none().plus(TWO)).isSameAs(TWO);
        assertThat(Facts.from(TWO)).isSameAs(TWO);
        assertThat(TWO.plus(Map.of())).isSameAs(TWO);
    }

    @Test
    void should_not_change_with_the_map_they_were_made_of() {
        Map<String, Fact> map = new LinkedHashMap<>(TWO);
        Facts facts = Facts.from(map);
        map.put("c", Fact.of(3));
        assertThat(facts).isEqualTo(TWO);
    }

    @Test
    void should_know_what_is_there_and_what_is_not() {
        assertThat(TWO.get("a")).isEqualTo(Fact.of(1));
        assertThat(TWO.get("c")).isNull();
        assertThat(TWO.containsKey("a")).isTrue();
        assertThat(TWO.containsKey("c")).isFalse();
        assertThat(TWO.containsKey(null)).isFalse();
    }

    @Test
    void should_be_equal_to_a_map_of_the_same_facts_in_any_order() {
        Map<String, Fact> map = Map.of("a", Fact.of(1), "b", Fact.of(2));
        assertThat(TWO).isEqualTo(map).hasSameHashCodeAs(map);
        assertThat(TWO).isNotEqualTo(TWO.with("a", Fact.of(3)));
    }

    @Test
    void should_refuse_every_change() {
        assertThatThrownBy(() -> TWO.put("c", Fact.of(3))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> TWO.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(TWO::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> TWO.entrySet().iterator().next().setValue(Fact.of(3)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may hand in
    void should_refuse_null() {
        assertThatNullPointerException().isThrownBy(() -> TWO.with("c", null)).withMessage("c");
        assertThatNullPointerException().isThrownBy(() -> TWO.with(null, Fact.of(3)));
        Map<String, Fact> without = Collections.singletonMap("c", null);
        assertThatNullPointerException().isThrownBy(() -> Facts.from(without)).withMessage("c");
    }

    @Test
    void should_end_after_the_last_fact() {
        Iterator<Map.Entry<String, Fact>> facts = Facts.none().entrySet().iterator();
        assertThat(facts.hasNext()).isFalse();
        assertThatThrownBy(facts::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void should_read_back_from_json_in_order() throws Exception {
        ObjectMapper mapper = EspalierJson.mapper();
        Facts read = mapper.readValue(mapper.writeValueAsString(TWO), Facts.class);
        assertThat(read).containsExactlyEntriesOf(TWO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": true, \"b\": 5}| Facts[\"b\"]",
                "{\"a\": null}| Facts[\"a\"]",
                "[]| START_ARRAY",
                "\"a\"| VALUE_STRING"
            })
    void should_tell_where_something_is_no_fact(String json, String place) {
        assertThatThrownBy(() -> EspalierJson.mapper().readValue(json, Facts.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining(place);
    }
}
