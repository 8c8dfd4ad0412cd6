package org.espalier.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void should_break_lines_at_blanks_and_go_on_below_the_text() {
        String page = new Page().item(2, "ok", 6, "word ".repeat(40)).toString();

        assertThat(page.lines()).hasSize(3).allMatch(line -> line.length() <= 100);
        assertThat(page.lines().skip(1)).allMatch(line -> line.startsWith("      word"));
    }

    @Test
    void should_break_a_path_behind_a_slash() {
        String page = new Page().line("/abcdefghi".repeat(15)).toString();

        assertThat(page.lines().findFirst().orElseThrow()).endsWith("/").hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void should_break_a_word_that_is_too_long() {
        assertThat(new Page().line("x".repeat(250)).toString().lines()).hasSize(3);
    }

    @Test
    void should_not_cut_a_character_in_two() {
        String page = new Page().line("\ud83d\ude00".repeat(150)).toString();

        assertThat(page.lines())
                .allMatch(line -> line.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
    }

    @Test
    void should_shorten_what_has_no_end() {
        assertThat(new Page().line("word ".repeat(100_000)).toString())
                .contains("(shortened)")
                .hasSizeLessThan(3000);
    }

    @Test
    void should_keep_a_text_on_one_line_that_has_line_breaks() {
        assertThat(new Page().line("one\r\ntwo\u2028three").toString()).isEqualTo("one two three\n");
    }
}
