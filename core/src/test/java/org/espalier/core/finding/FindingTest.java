package org.espalier.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private final ObjectMapper mapper = EspalierJson.mapper();

    @ParameterizedTest
    @ValueSource(strings = {"", "credits", "9A", "A-B", "A B", "_A"})
    void should_refuse_what_is_no_code(String code) {
        Finding.Builder builder = Finding.of(code, Verdict.VIOLATED, Severity.NOTE);
        assertThatThrownBy(builder::build)
                .hasMessage("Finding: code: capitals, digits and underscores are wanted: \"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource({"VIOLATED, ERROR, true", "VIOLATED, WARNING, false", "UNDETERMINED, ERROR, false"})
    void should_block_only_where_an_error_is_violated(Verdict verdict, Severity severity, boolean blocking) {
        assertThat(Finding.of("A", verdict, severity).build().isBlocking()).isEqualTo(blocking);
    }

    @Test
    void should_stay_the_same_about_another_subject() {
        Finding.Builder builder = Finding.of("A", Verdict.VIOLATED, Severity.NOTE);
        Finding finding =
                builder.putFact("n", Fact.of(1)).source(Source.ours("own")).build();
        Finding moved = finding.about(Subject.ofPath("/a"));
        assertThat(moved.subject().path()).contains("/a");
        assertThat(moved.about(finding.subject())).isEqualTo(finding);
    }

    @Test
    void should_find_a_fact_by_its_name() {
        Finding finding = Finding.of("A", Verdict.VIOLATED, Severity.NOTE)
                .putFact("n", Fact.of(1))
                .build();
        assertThat(finding.fact("n")).contains(Fact.of(1));
        assertThat(finding.fact("m")).isEmpty();
    }

    @Test
    void should_name_a_subject_from_file_to_place() {
        Subject subject = Subject.ofCredential("urn:c:1").at("/level/eqf").in("degree.json");
        assertThat(subject.text()).isEqualTo("degree.json urn:c:1 /level/eqf");
        assertThat(Subject.whole().text()).isEmpty();
    }

    @Test
    void should_cite_title_and_locator() {
        Source source = Source.builder()
                .title("ECTS Users' Guide 2015")
                .locator("section 3.4")
                .confidence(Confidence.VERIFIED)
                .build();
        assertThat(source.citation()).isEqualTo("ECTS Users' Guide 2015, section 3.4");
        assertThat(Source.ours("size classes").citation()).isEqualTo("size classes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"two words\"| two words",
                "true| yes",
                "false| no",
                "[\"EE\", \"FI\"]| EE, FI",
                "{\"amount\": \"24\", \"unit\": \"ECTS\"}| 24 ECTS",
                "{\"amount\": \"20/3\"}| 20/3",
                "{\"from\": \"25\", \"to\": \"30\", \"unit\": \"h\"}| 25 to 30 h",
                "{\"from\": \"25\", \"to\": \"25\"}| 25",
                "{\"day\": \"2026-11-22\"}| 2026-11-22"
            })
    void should_read_each_kind_of_fact(String json, String text) throws Exception {
        assertThat(mapper.readValue(json, Fact.class).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5| an amount is written {\"amount\": \"24\", \"unit\": \"ECTS\"}",
                "{}| a fact has the fields amount, from and to, or day; found []",
                "{\"amount\": \"1\", \"day\": \"2026-11-22\"}| a fact has the fields amount, from and to, or day; found [amount, day]",
                "{\"day\": \"2026-11-22\", \"unit\": \"d\"}| a fact has the fields amount, from and to, or day; found [day]",
                "{\"amount\": 5}| a fact is made of strings",
                "[1]| a fact is made of strings",
                "{\"amount\": \"five\"}| Not an exact number: \"five\"; write 6, 7.5 or 20/3",
                "{\"day\": \"2026-02-30\"}| a day is written 2026-11-22"
            })
    void should_tell_why_something_is_no_fact(String json, String problem) {
        assertThatThrownBy(() -> mapper.readValue(json, Fact.class))
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem);
    }

    @Test
    void should_make_facts_of_what_a_check_has_at_hand() {
        assertThat(List.of(Fact.of(7), Fact.of(Rational.of(1, 2), "h"), Fact.of(LocalDate.parse("2026-11-22"))))
                .extracting(Fact::text)
                .containsExactly("7", "0.5 h", "2026-11-22");
    }

    @Test
    void should_not_change_with_the_list_it_was_made_of() {
        List<String> names = new ArrayList<>(List.of("a"));
        Fact fact = new Fact.Names(names);
        names.add("b");
        assertThat(fact.text()).isEqualTo("a");
    }
}
