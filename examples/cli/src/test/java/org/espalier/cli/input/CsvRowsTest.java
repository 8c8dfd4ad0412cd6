package org.espalier.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.espalier.stacking.bulk.BulkRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    private static List<BulkRow> read(String text) {
        return read(new StringReader(text));
    }

    private static List<BulkRow> read(Reader text) {
        List<BulkRow> rows = new ArrayList<>();
        CsvRows.of(text, ';').forEachRemaining(rows::add);
        return rows;
    }

    private static List<BulkRow> rows(String... lines) {
        List<BulkRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(BulkRow.of(rows.size() + 1L, List.of(line.split(";"))));
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\nc;d\n", "a;b\r\nc;d\r\n", "a;b\rc;d", "\uFEFFa;b\nc;d", "\"a\";\"b\"\nc;\"d\""})
    void should_read_rows_whatever_ends_a_line(String text) {
        assertThat(read(text)).isEqualTo(rows("a;b", "c;d"));
    }

    @Test
    void should_read_nothing_in_nothing() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n\n")).isEmpty();
    }

    @Test
    void should_keep_delimiters_marks_and_lines_within_marks() {
        assertThat(read("\"a;b\";\"say \"\"hi\"\"\";\"x\r\ny\""))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsExactly("a;b", "say \"hi\"", "x\ny"));
    }

    @Test
    void should_number_lines_with_empty_ones_and_those_within_cells() {
        assertThat(read("a\n\n\"x\n\ny\"\nb\n")).extracting(BulkRow::line).containsExactly(1L, 3L, 6L);
    }

    @Test
    void should_pass_over_lines_of_spaces_and_count_them() {
        assertThat(read("a\n  \nb;\"c\"\n \n\"d\"\n")).extracting(BulkRow::line).containsExactly(1L, 3L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a; b ;c", "\ta;b", "a;b;", ";a", "a;\tb\u2003;c", "#a;'b';\\c", "äöü;\uD83C\uDF93;x"})
    void should_read_a_line_the_same_with_and_without_marks_elsewhere(String line) {
        List<String> cells = List.of(line.split(";", -1));

        assertThat(read("x\n" + line + "\n").get(1).cells()).isEqualTo(cells);
        assertThat(read("x\n" + line + ";\"m\"\n").get(1).cells()).startsWith(cells.toArray(String[]::new));
    }

    @Test
    void should_tell_cells_apart_that_look_alike() {
        String line = "Aa;BB;C#;Aa;" + "x".repeat(70) + ";" + "x".repeat(70) + "\n";

        assertThat(read(line.repeat(3)).get(2).cells())
                .containsExactly(line.strip().split(";"));
    }

    @Test
    void should_keep_empty_cells() {
        assertThat(read(";;\n")).containsExactly(BulkRow.of(1, List.of("", "", "")));
    }

    @Test
    void should_pass_over_any_number_of_empty_lines() {
        assertThat(read("a" + "\n".repeat(1000) + "b"))
                .extracting(BulkRow::line)
                .containsExactly(1L, 1001L);
    }

    @Test
    void should_tell_what_stands_behind_a_mark_and_read_the_rows_around_it() {
        List<BulkRow> rows = read("a;b\n\"c\"x;d\ne;f\n");

        assertThat(rows).extracting(BulkRow::line).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(1).problem().orElseThrow()).contains("behind a closing quotation mark");
        assertThat(rows.get(2).cells()).containsExactly("e", "f");
    }

    @Test
    void should_lose_no_row_behind_a_mark_that_is_never_closed() {
        List<BulkRow> rows = read("a;\"b\nc;d\ne;f\n");

        assertThat(rows).extracting(BulkRow::line).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(0).problem().orElseThrow()).contains("never closed");
        assertThat(rows.get(2).cells()).containsExactly("e", "f");
    }

    @Test
    void should_lose_no_row_of_many_behind_a_mark_that_is_never_closed() {
        List<BulkRow> rows = read("\"" + "a;b\n".repeat(5000));

        assertThat(rows).hasSize(5000);
        assertThat(rows.stream().filter(row -> row.problem().isPresent())).hasSize(1);
        assertThat(rows.get(4999)).isEqualTo(BulkRow.of(5000, List.of("a", "b")));
    }

    @ParameterizedTest
    @ValueSource(ints = {CsvLines.LONGEST + 1, 3 * CsvLines.LONGEST})
    void should_pass_over_a_line_that_is_too_long(int length) {
        List<BulkRow> rows = read("a;b\n" + "x".repeat(length) + "\nc;d\n");

        assertThat(rows).extracting(BulkRow::line).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(1).problem().orElseThrow()).contains("longer than");
        assertThat(rows.get(2).cells()).containsExactly("c", "d");
    }

    @Test
    void should_tell_a_file_that_breaks_off() {
        List<BulkRow> rows = read(new Breaking("a;b\nc;d\n"));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(2).problem().orElseThrow()).contains("cannot be read from the disk");
    }

    /** Breaks off where another reader ends. */
    private static final class Breaking extends Reader {

        private final Reader text;

        Breaking(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read(char[] target, int from, int length) throws IOException {
            int read = text.read(target, from, length);
            if (read < 0) {
                throw new IOException("gone");
            }
            return read;
        }

        @Override
        public void close() {}
    }
}
