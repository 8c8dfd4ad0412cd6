package org.espalier.recognition.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espalier.core.credential.Fee;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Wording;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTest {

    static Stream<Arguments> decisions() {
        return Stream.of(
                Arguments.of(Decisions.full(), "It is recognised in full."),
                Arguments.of(Decisions.partial().build(), "A part of it is recognised."),
                Arguments.of(Decisions.conditional().build(), "once the conditions below are met"),
                Arguments.of(Decisions.asking().build(), "Nothing is refused because of that."),
                Arguments.of(Decisions.refused().build(), "It is not recognised for this purpose."),
                Arguments.of(Decisions.less(DecisionStatus.OUT_OF_SCOPE).build(), "This office does not decide"));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void should_say_what_was_decided(Decision decision, String sentence) {
        assertThat(text(decision)).contains(sentence);
    }

    @Test
    void should_put_several_letters_into_one_page() {
        Letter letter = DecisionLetter.of(Decisions.full());
        String page = LetterHtml.of(List.of(letter, letter));
        assertThat(page.split("<article lang=\"en\">")).hasSize(3);
        assertThat(page.split("</html>")).hasSize(2);
        assertThat(LetterHtml.of(List.of(letter))).isEqualTo(LetterHtml.of(letter));
        assertThatThrownBy(() -> LetterHtml.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_say_what_is_recognised_and_on_what_it_rests() {
        assertThat(text(Decisions.full()))
                .contains("Recognised: 6 ECTS.")
                .contains("The credits rest on the assessment of the awarding body.");
    }

    @Test
    void should_say_who_hears_an_appeal_until_when() {
        assertThat(text(Decisions.refused().build()))
                .contains("You can appeal to: Appeals committee. The last day for that is 2026-12-22.");
    }

    @Test
    void should_say_why_and_what_can_be_done() {
        assertThat(text(Decisions.refused().build()))
                .contains("Why\n---")
                .contains("* The outcomes were not assessed: attendance alone brings no credits.")
                .contains("What you can do now")
                .contains("* Pass the examination.");
    }

    @Test
    void should_say_what_it_costs_before_how_to_appeal() {
        Decision priced =
                Decisions.partial().addCosts(cost().amount(euros("90")).build()).build();
        assertThat(text(priced).replaceAll("\\s+", " "))
                .contains("Recognition of courses. For each credit: 15 EUR. Here that is 90 EUR. Exception: For"
                        + " students who study free of charge. If you do not agree");
        assertThat(LetterHtml.of(DecisionLetter.of(priced)))
                .contains("<h2>What it costs</h2>\n"
                        + "<p>The policy of the receiver has these fees. Of those for different kinds of learning"
                        + " only the one that fits yours is asked for.</p>\n"
                        + "<ul>\n"
                        + "<li>Recognition");
    }

    @Test
    void should_say_for_how_many_credits_a_fee_is_asked_where_these_are_not_known() {
        Decision asking = Decisions.asking().addCosts(cost().build()).build();
        assertThat(text(asking).replaceAll("\\s+", " ")).contains("15 EUR. From 1 ECTS on. Up to 30 ECTS. Exception:");
    }

    @Test
    void should_say_nothing_of_costs_where_there_are_none() {
        assertThat(text(Decisions.full())).doesNotContain("What it costs");
    }

    private static RecognitionFee.Builder cost() {
        RecognitionFee.Builder cost = RecognitionFee.builder();
        cost.what("Recognition of courses").perCredit(euros("15"));
        cost.from(EctsCredits.of(1)).to(EctsCredits.of(30));
        return cost.waived("For students who study free of charge.");
    }

    private static Fee euros(String amount) {
        return Fee.builder().amount(Rational.parse(amount)).currency("EUR").build();
    }

    @Test
    void should_say_when_the_clock_starts() {
        assertThat(text(Decisions.asking().build())).contains("begins when the information is complete");
        assertThat(text(Decisions.full())).contains("A decision was due by 2027-02-15.");
    }

    @Test
    void should_not_let_the_learner_wait_for_the_own_office() {
        String text = text(
                Decisions.judging(Period.ofMonths(4), Decisions.byReceiver()).build());
        assertThat(text).contains("the office must still judge", "A decision follows by 2027-02-15 at the latest.");
        assertThat(text).doesNotContain("begins when", "some information is missing", "A decision was due by");
    }

    @Test
    void should_tell_the_last_day_where_the_own_office_is_late() {
        String text =
                text(Decisions.judging(Period.ofDays(1), Decisions.byReceiver()).build());
        assertThat(text).contains("A decision was due by").doesNotContain("A decision follows by");
    }

    @Test
    void should_name_the_pseudonym_only_where_the_decision_has_one() {
        assertThat(text(Decisions.full())).doesNotContain("Learner:");
        assertThat(text(Decisions.asking().learner("L-0417").build())).contains("Learner: L-0417.");
    }

    @Test
    void should_say_until_when_a_level_is_supported() {
        Recognised access = Recognised.builder()
                .level(EqfLevel.EQF_6)
                .until(LocalDate.parse("2028-06-01"))
                .build();
        Decision decision =
                Decisions.complete(DecisionStatus.FULL).recognised(access).build();
        assertThat(text(decision)).contains("Recognised: level EQF 6, until 2028-06-01.");
    }

    @Test
    void should_speak_another_language_by_other_templates() {
        Wording german = Wording.of(
                Map.of("LETTER_TITLE", "Entscheidung {decision}", "LETTER_STATUS_FULL", "Es wird anerkannt."));
        Letter letter = DecisionLetter.of(Decisions.full(), LanguageTag.parse("de"), german, Wording.installed());
        assertThat(letter.title()).isEqualTo("Entscheidung D-17");
        assertThat(LetterHtml.of(letter)).contains("<html lang=\"de\">").contains("Es wird anerkannt.");
    }

    @ParameterizedTest
    @EnumSource(DecisionStatus.class)
    void should_have_a_sentence_for_every_status(DecisionStatus status) {
        Wording words = Wording.of(Wording.load(DecisionLetter.class.getResourceAsStream("letter.properties")));
        assertThat(words.templates()).containsKey("LETTER_STATUS_" + status.name());
    }

    @Test
    void should_escape_what_a_browser_would_take_for_markup() {
        String page = LetterHtml.of(letter("<script>alert('x')</script> & \"more\""));
        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;")
                .doesNotContain("<script");
    }

    @Test
    void should_be_a_whole_page_with_headings_and_lists() {
        assertThat(LetterHtml.of(letter("One reason.")))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>Decision</title>", "<h1>Decision</h1>", "<h2>Why</h2>")
                .contains("<p>Because.</p>", "<ul>\n<li>One reason.</li>\n</ul>")
                .endsWith("</html>\n");
    }

    @Test
    void should_fold_lines_and_keep_words_whole() {
        String text = LetterText.of(letter("word ".repeat(40) + "x".repeat(120)));
        List<String> lines = text.lines().toList();
        assertThat(lines.stream().filter(line -> !line.contains("xxx"))).allMatch(line -> line.length() <= 90);
        assertThat(text).contains("* word word").contains("\n  word").contains("\n  " + "x".repeat(120));
    }

    @Test
    void should_keep_control_characters_out() {
        String told = "one\u001b[31m\r\ntwo";
        assertThat(LetterText.of(letter(told))).contains("* one [31m two");
        assertThat(LetterHtml.of(letter(told))).doesNotContain("\u001b");
    }

    @Test
    void should_show_the_title_only() {
        assertThat(letter("x")).hasToString("Decision");
    }

    @Test
    void should_have_sections_that_say_something() {
        assertThatThrownBy(() -> LetterSection.builder().heading("Why").build()).hasMessageContaining("says something");
        assertThatThrownBy(() -> Letter.builder()
                        .language(LanguageTag.ENGLISH)
                        .title("T")
                        .build())
                .hasMessageContaining("sections");
    }

    private static Letter letter(String item) {
        LetterSection.Builder section = LetterSection.builder();
        section.heading("Why").addParagraphs("Because.").addItems(item);
        Letter.Builder letter = Letter.builder();
        return letter.language(LanguageTag.ENGLISH)
                .title("Decision")
                .addSections(section.build())
                .build();
    }

    private static String text(Decision decision) {
        return LetterText.of(DecisionLetter.of(decision));
    }

    @Test
    void should_name_the_component_and_the_programme() {
        Decision decision = Decisions.complete(DecisionStatus.FULL)
                .purpose(Purpose.EXEMPTION)
                .component(Target.of("DE-301", LocalizedText.of("en", "Data pipelines")))
                .programme(Target.builder().id("msc").build())
                .build();
        assertThat(text(decision)).contains("Purpose: exemption, as Data pipelines, in msc.");
    }
}
