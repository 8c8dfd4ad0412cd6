package org.espalier.core.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.espalier.core.json.JsonReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalFrameworksLoadTest {

    private static final String OLD = "{'label': 'A', 'eqf': '1', 'validTo': '2003-12-31'}";
    private static final String NEW = "{'label': 'A', 'eqf': '2', 'validFrom': '2004-01-01'}";

    @ParameterizedTest
    @CsvSource({"2001-06-01, 1", "2003-12-31, 1", "2004-01-01, 2", "2026-11-22, 2"})
    void should_answer_for_the_day(LocalDate day, int eqf) throws IOException {
        NationalFrameworks table = load(framework("XQF", OLD, NEW));
        assertThat(table.eqf(NationalLevel.parse("XQF Stufe A"), day)).contains(EqfLevel.of(eqf));
    }

    @Test
    void should_keep_the_last_meaning_of_a_level_that_is_gone() throws IOException {
        String last = "{'label': 'A', 'eqf': '2', 'validFrom': '2004-01-01', 'validTo': '2010-12-31'}";
        NationalFrameworks table = load(framework("XQF", last, OLD));
        assertThat(table.eqf(NationalLevel.parse("XQF A"), LocalDate.of(2026, 11, 22)))
                .contains(EqfLevel.EQF_2);
    }

    @Test
    void should_know_nothing_of_a_level_before_it_begins() throws IOException {
        NationalFrameworks table = load(framework("XQF", NEW));
        assertThat(table.find(NationalLevel.parse("XQF A"), LocalDate.of(2003, 12, 31)))
                .isEmpty();
    }

    @Test
    void should_leave_a_shared_alias_open() throws IOException {
        NationalFrameworks table = load(framework("XQF", OLD), framework("YQF", "{'label': 'A'}"));
        NationalLevel shared = NationalLevel.parse("shared A");
        assertThat(table.candidates(shared, LocalDate.of(2001, 1, 1))).hasSize(2);
        assertThat(table.eqf(shared, LocalDate.of(2001, 1, 1))).isEmpty();
    }

    @Test
    void should_prefer_an_identifier_to_an_alias() throws IOException {
        NationalFrameworks table = load(framework("shared", NEW), framework("XQF", OLD));
        assertThat(table.eqf(NationalLevel.parse("shared A"), LocalDate.of(2026, 11, 22)))
                .contains(EqfLevel.EQF_2);
    }

    @Test
    void should_name_all_faults_of_a_table() {
        String iri = "{'label': 'B', 'iri': 'http://data.europa.eu/snb/qdr/c_1'}";
        String first = framework("XQF", OLD, OLD, iri);
        assertThatThrownBy(() -> load(first, framework("XQF", iri)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("several frameworks are called XQF")
                .hasMessageContaining("several levels have the IRI http://data.europa.eu/snb/qdr/c_1")
                .hasMessageContaining("several levels are called XQF A on the same day");
    }

    @Test
    void should_name_the_place_of_a_wrong_level() {
        assertThatThrownBy(() -> load(framework("XQF", OLD, "{'label': 'B', 'eqf': '9'}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "/frameworks/0/levels/1/eqf: found \"9\":" + " EQF level 9 does not exist; levels are 1 to 8.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"label\": \" \"} | /frameworks/0/levels/0/label: found",
                "{\"label\": \"A\", \"validFrom\": \"2020-01-02\", \"validTo\": \"2020-01-01\"} | is before validFrom",
                "{\"label\": \"A\", \"colour\": \"red\"} | colour"
            })
    void should_refuse_a_faulty_row(String row, String problem) {
        assertThatThrownBy(() -> load(framework("XQF", row)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void should_tell_the_faults_of_all_frameworks_at_once() {
        assertThatThrownBy(() -> load(
                        framework("XQF", "{'label': ' ', 'eqf': '1'}"),
                        framework("YQF", OLD, "{'label': 'B', 'eqf': 'nine'}")))
                .hasMessageContaining("/frameworks/0/levels/0/label: found \" \": must not be blank")
                .hasMessageContaining("/frameworks/1/levels/1/eqf: found \"nine\"");
    }

    @Test
    void should_give_what_is_right_in_a_faulty_table() throws IOException {
        String faulty = framework("XQF", OLD, "{'label': 'B', 'eqf': 'nine'}");
        JsonReading<NationalFrameworks> reading = NationalFrameworks.read(stream(table(faulty)));
        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.value().orElseThrow().eqf(NationalLevel.parse("XQF A"), LocalDate.of(2001, 1, 1)))
                .contains(EqfLevel.EQF_1);
    }

    @Test
    void should_refuse_a_file_of_another_kind() {
        assertThatThrownBy(() -> NationalFrameworks.load(stream("{'espalier': 'award/1'}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("national-frameworks/1");
    }

    @Test
    void should_refuse_what_is_no_json() {
        assertThatThrownBy(() -> NationalFrameworks.load(stream("RQF;4;5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no valid JSON");
    }

    private static NationalFrameworks load(String... frameworks) throws IOException {
        return NationalFrameworks.load(stream(table(frameworks)));
    }

    private static String table(String... frameworks) {
        return "{'espalier': 'national-frameworks/1', 'id': 'x', 'version': '1', 'title': 'X', 'levelWords': ['Stufe'],"
                + " 'source': {'title': 'X', 'confidence': 'unverified'}, 'frameworks': ["
                + String.join(",", frameworks) + "]}";
    }

    private static String framework(String id, String... levels) {
        return "{'id': '" + id + "', 'name': 'X', 'country': 'EE', 'aliases': ['shared'],"
                + " 'source': {'title': 'X', 'confidence': 'unverified'}, 'levels': [" + String.join(",", levels)
                + "]}";
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
