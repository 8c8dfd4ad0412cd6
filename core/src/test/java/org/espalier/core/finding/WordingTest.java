package org.espalier.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.espalier.core.exact.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static Finding.Builder finding() {
        return Finding.of("HOURS", Verdict.VIOLATED, Severity.ERROR);
    }

    private static String sentence(String template, Finding finding) {
        return Wording.of(Map.of("HOURS", template)).sentence(finding);
    }

    @Test
    void should_fill_each_place_with_its_fact() {
        Finding finding = finding()
                .putFact("ratio", Fact.of(Rational.of(40, 3), "h/ECTS"))
                .putFact("from", Fact.of(LocalDate.parse("2026-11-22")))
                .build();
        assertThat(sentence("{ratio} since {from}.", finding)).isEqualTo("40/3 h/ECTS since 2026-11-22.");
    }

    @ParameterizedTest
    @CsvSource({"credential, urn:c:1", "requirement, core", "path, /level/eqf"})
    void should_fill_places_from_the_subject(String place, String text) {
        Finding finding = finding()
                .subject(Subject.builder()
                        .credential("urn:c:1")
                        .requirement("core")
                        .path("/level/eqf")
                        .build())
                .build();
        assertThat(sentence("{" + place + "}", finding)).isEqualTo(text);
    }

    @Test
    void should_leave_out_a_part_whose_fact_is_missing() {
        String template = "Too few[: {counted} of {minimum}][ since {day}].";
        Finding some = finding()
                .putFact("counted", Fact.of(3))
                .putFact("minimum", Fact.of(6))
                .build();
        assertThat(sentence(template, some)).isEqualTo("Too few: 3 of 6.");
        assertThat(sentence(template, finding().putFact("counted", Fact.of(3)).build()))
                .isEqualTo("Too few.");
    }

    @Test
    void should_end_every_sentence_with_what_any_finding_may_tell() {
        Wording wording = Wording.of(Map.of("HOURS", "Too few.", "*", "[ By {office}.]"));
        assertThat(wording.sentence(finding().putFact("office", Fact.of("dean")).build()))
                .isEqualTo("Too few. By dean.");
        assertThat(wording.sentence(finding().build())).isEqualTo("Too few.");
    }

    @Test
    void should_show_a_question_mark_where_a_fact_is_missing_that_must_be_there() {
        assertThat(sentence("At least {minimum}.", finding().build())).isEqualTo("At least ?.");
    }

    @Test
    void should_take_facts_literally() {
        Finding finding = finding()
                .putFact("a", Fact.of("{b} [c] $1 \\"))
                .putFact("b", Fact.of("never"))
                .build();
        assertThat(sentence("{a}[ {a}]", finding)).isEqualTo("{b} [c] $1 \\ {b} [c] $1 \\");
    }

    @ParameterizedTest
    @CsvSource({"VIOLATED, bad", "NOT_APPLICABLE, not asked", "SATISFIED, in general"})
    void should_prefer_the_template_of_the_verdict(Verdict verdict, String expected) {
        Wording wording =
                Wording.of(Map.of("HOURS", "in general", "HOURS.violated", "bad", "HOURS.not-applicable", "not asked"));
        assertThat(wording.sentence(Finding.of("HOURS", verdict, Severity.NOTE).build()))
                .isEqualTo(expected);
    }

    @Test
    void should_fall_back_to_code_and_facts() {
        Finding finding = finding()
                .putFact("names", Fact.of(List.of("a", "b")))
                .putFact("yes", Fact.of(true))
                .build();
        assertThat(Wording.of(Map.of()).sentence(finding)).isEqualTo("HOURS: names a, b, yes yes");
        assertThat(Wording.of(Map.of()).sentence(finding().build())).isEqualTo("HOURS");
    }

    @Test
    void should_give_advice_where_there_is_some() {
        Wording wording = Wording.of(Map.of("HOURS.help", "Ask for {minimum}."));
        Finding finding = finding().putFact("minimum", Fact.of(6)).build();
        assertThat(wording.help(finding)).contains("Ask for 6.");
        assertThat(Wording.of(Map.of()).help(finding)).isEmpty();
    }

    @Test
    void should_load_templates_in_unicode() {
        byte[] file = "A = \u00f5ppekava {x}\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Wording.load(new ByteArrayInputStream(file))).containsExactly(Map.entry("A", "\u00f5ppekava {x}"));
    }

    @Test
    void should_know_the_sentences_that_are_installed() {
        assertThat(Wording.installed().templates()).containsKeys("FILE_SYNTAX", "FILE_SYNTAX.help");
    }
}
