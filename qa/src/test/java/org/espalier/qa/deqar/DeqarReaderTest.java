package org.espalier.qa.deqar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.level.EqfLevel;
import org.espalier.qa.evidence.ExternalReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeqarReaderTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-12");
    private static final Path FOLDER = Path.of("..", "examples", "data", "quality", "register");
    private static final String HEAD = "agency,status,decision,valid_from,valid_to,institution[1].name_official,"
            + "institution[1].is_other_provider,platform[1].name,programme[1].name_primary,"
            + "programme[1].degree_outcome,programme[1].workload_ects,programme[1].qf_ehea_level,"
            + "programme[1].assessment_certification,flag\n";

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static AgencyPeriods periods(String text) {
        try {
            return AgencyPeriods.read(stream(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static DeqarReader reader(AgencyPeriods periods) {
        return DeqarReader.with(DeqarMapping.submission(), periods);
    }

    /** What is found of provider P in rows without a head, with agency A registered from 2020 to 2027. */
    private static DeqarAnswer answer(String... rows) {
        try {
            return reader(periods("agency,from,to\nA,2020-01-01,2027-12-31\n"))
                    .csv(stream(HEAD + String.join("\n", rows)), "p", DAY);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Verdict> verdicts(DeqarAnswer answer, String code) {
        return answer.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::verdict)
                .toList();
    }

    private static DeqarAnswer example(String provider) throws IOException {
        try (InputStream reports = Files.newInputStream(FOLDER.resolve("reports.csv"));
                InputStream agencies = Files.newInputStream(FOLDER.resolve("agencies.csv"))) {
            return reader(AgencyPeriods.read(agencies)).csv(reports, provider, DAY);
        }
    }

    @Test
    void should_find_the_reports_of_a_provider_by_number_or_name() throws IOException {
        assertThat(example("invented-8213").inForce())
                .extracting(DeqarReport::row)
                .containsExactly(2L, 3L);
        assertThat(example("Lahemaa University of Technology").inForce()).hasSize(1);
        assertThat(verdicts(example("Nobody"), "DEQAR_REPORT")).containsExactly(Verdict.UNDETERMINED);
    }

    @Test
    void should_say_that_a_voluntary_report_counts_though_viewers_do_not_show_it() throws IOException {
        assertThat(verdicts(example("INVENTED-8213"), "DEQAR_VOLUNTARY")).hasSize(2);
        assertThat(verdicts(example("INVENTED-0417"), "DEQAR_VOLUNTARY")).isEmpty();
    }

    @Test
    void should_give_reports_as_evidence() throws IOException {
        List<ExternalReview> reviews = example("INVENTED-8213").reviews();

        assertThat(reviews)
                .extracting(ExternalReview::kind)
                .containsExactly(QualityAssuranceKind.INSTITUTIONAL, QualityAssuranceKind.PROGRAMME);
        assertThat(reviews.get(0).decision()).contains(QualityAssuranceDecision.CONDITIONAL);
        assertThat(reviews.get(0).obligatory()).contains(false);
        assertThat(reviews.get(0).agency().registrations()).hasSize(1);
        assertThat(reviews.get(1).programmes()).containsExactly("Cloud Security Practitioner");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-12,, true",
        "2020-06-11,, false",
        "2024-01-01, 2026-06-12, true",
        "2024-01-01, 2026-06-11, false",
        "2026-06-12,, true",
        "2026-06-13,, false"
    })
    void should_know_which_reports_held(String from, String to, boolean held) {
        DeqarAnswer answer = answer("A,1,1," + from + "," + (to == null ? "" : to) + ",P,,,,,,,,");

        assertThat(answer.inForce()).hasSize(held ? 1 : 0);
        assertThat(verdicts(answer, "DEQAR_REPORT").get(0)).isEqualTo(Verdict.of(held));
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2020-01-01, SATISFIED",
        "A, 2019-12-31, VIOLATED",
        "A, 2028-01-01, VIOLATED",
        "B, 2024-01-01, UNDETERMINED"
    })
    void should_want_the_first_day_inside_the_registration_of_the_agency(String agency, String from, Verdict verdict) {
        DeqarAnswer answer = answer(agency + ",1,1," + from + ",2030-01-01,P,,,,,,,,");

        assertThat(verdicts(answer, "DEQAR_AGENCY")).containsExactly(verdict);
        assertThat(answer.inForce().isEmpty()).isEqualTo(verdict == Verdict.VIOLATED || from.startsWith("2028"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A,1,1,2024-01-01,,P,yes,,,,,,,       | DEQAR_OTHER_PROVIDER
            A,2,1,2024-01-01,,P,yes,,X,yes,,,,   | DEQAR_OTHER_PROVIDER
            A,2,1,2024-01-01,,P,,,X,no,,,2,      | DEQAR_PROGRAMME
            A,2,1,2024-01-01,,P,,,X,no,5,,,      | DEQAR_PROGRAMME
            A,2,1,2024-01-01,,P,,,X,yes,5,,,     | DEQAR_PROGRAMME
            A,2,1,2024-01-01,,P,,,X,no,5,,1,     | DEQAR_ATTENDANCE
            A,2,1,2024-01-01,,P,,P,,,,,,         | DEQAR_PLATFORM
            A,2,1,2024-01-01,,P,,,,,,,,high      | DEQAR_FLAG
            """)
    void should_tell_what_the_register_would_not_take(String row, String code) {
        assertThat(verdicts(answer(row), code)).containsExactly(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A,2,1,2024-01-01,,P,yes,,X,no,5,1,2,  | DEQAR_OTHER_PROVIDER
            A,1,1,2024-01-01,,P,no,,,,,,,         | DEQAR_OTHER_PROVIDER
            A,2,1,2024-01-01,,P,,,X,no,5,,2,      | DEQAR_PROGRAMME
            A,2,1,2024-01-01,,P,,,X,yes,,,,       | DEQAR_PROGRAMME
            A,2,1,2024-01-01,,P,,,X,,5,,,         | DEQAR_PROGRAMME
            A,2,1,2024-01-01,,P,,Q,,,,,,          | DEQAR_PLATFORM
            A,2,1,2024-01-01,,P,,,X,no,5,,2,      | DEQAR_ATTENDANCE
            A,2,1,2024-01-01,,P,,,,,,,,           | DEQAR_FLAG
            """)
    void should_be_silent_where_nothing_is_wrong(String row, String code) {
        assertThat(verdicts(answer(row), code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yes,, FULL_DEGREE",
        "no, 59.5, MICRO_CREDENTIAL",
        "no, 60, OTHER_PROVISION",
        "no,, UNKNOWN",
        ", 5, UNKNOWN"
    })
    void should_tell_kinds_of_programmes_apart(String degree, String size, ProgrammeType type) {
        String row =
                "A,2,1,2024-01-01,,P,,,X," + (degree == null ? "" : degree) + "," + (size == null ? "" : size) + ",2,,";

        assertThat(answer(row).reports().get(0).programmes().get(0).type()).isEqualTo(type);
        assertThat(answer(row).reports().get(0).programmes().get(0).level()).contains(EqfLevel.of(7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A,9,1,2024-01-01,,P,,,,,,,,     | status
            A,1,x,2024-01-01,,P,,,,,,,,     | decision
            A,1,1,1.1.2024,,P,,,,,,,,       | valid_from
            A,1,1,,,P,,,,,,,,               | valid_from
            ,1,1,2024-01-01,,P,,,,,,,,      | agency
            A,1,1,2024-01-01,,P,,,X,maybe,,,,   | programme[n].degree_outcome
            A,1,1,2024-01-01,,P,,,X,no,many,,,  | programme[1].workload_ects
            A,1,1,2024-01-01,,P,,,X,no,5,9,,    | programme[1].qf_ehea_level
            A,1,1,2024-01-01,,P,,,X,no,5,,7,    | programme[1].assessment_certification
            """)
    void should_tell_a_bad_row_and_go_on(String row, String field) {
        DeqarAnswer answer = answer(row, "A,1,4,2024-01-01,,P,,,,,,,,");

        assertThat(answer.findings().get(0).facts())
                .containsEntry("row", Fact.of(1))
                .containsEntry("field", Fact.of(field));
        assertThat(answer.reports()).extracting(DeqarReport::decision).containsExactly(Optional.empty());
    }

    @Test
    void should_tell_days_status_and_decision_of_a_report() {
        Finding assumed = answer("A,2,2,2024-01-01,,P,,,,,,,,").findings().get(0);
        Finding told =
                answer("A,1,1,2024-01-01,2028-01-01,P,,,,,,,,").findings().get(0);

        assertThat(assumed.facts())
                .containsEntry("from", Fact.of(LocalDate.parse("2024-01-01")))
                .containsEntry("assumedTo", Fact.of(LocalDate.parse("2030-01-01")))
                .containsEntry("status", Fact.of("voluntary"))
                .containsEntry("decision", Fact.of("conditional"));
        assertThat(told.facts())
                .containsEntry("to", Fact.of(LocalDate.parse("2028-01-01")))
                .containsEntry("status", Fact.of("obligatory"))
                .containsEntry("agency", Fact.of("A"));
    }

    @Test
    void should_not_look_at_bad_rows_of_others() {
        assertThat(verdicts(answer("A,9,9,never,,Q,,,,,,,,"), "DEQAR_ROW")).isEmpty();
    }

    @Test
    void should_count_a_report_once() {
        DeqarAnswer answer = answer("A,1,1,2024-01-01,,P,,,,,,,,", "B,1,1,2024-01-01,,P,,,,,,,,");

        assertThat(answer.reports()).hasSize(1);
        assertThat(answer.findings().stream().filter(one -> one.code().equals("DEQAR_DUPLICATE")))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.facts()).containsEntry("row", Fact.of(2)).containsEntry("first", Fact.of(1)));
    }

    @Test
    void should_read_quotes_line_feeds_marks_and_semicolons() throws IOException {
        String csv =
                "\uFEFFagency;valid_from;institution[1].name_official\r\n\"A \"\"one\"\"\n;\";2024-01-01;P\r\n\r\n";
        DeqarAnswer answer = reader(AgencyPeriods.none()).csv(stream(csv), "P", DAY);

        assertThat(answer.reports()).extracting(DeqarReport::agency).containsExactly("A \"one\"\n;");
    }

    @Test
    void should_refuse_rows_longer_than_the_head() throws IOException {
        String csv = "agency,valid_from\nA,2024-01-01,P\n";
        DeqarAnswer answer = reader(AgencyPeriods.none()).csv(stream(csv), "P", DAY);

        assertThat(verdicts(answer, "DEQAR_ROW")).containsExactly(Verdict.VIOLATED);
    }

    @Test
    void should_refuse_a_field_without_an_end() throws IOException {
        String csv = "agency,valid_from\n\"" + "A".repeat(200_000) + ",2024-01-01\n";

        assertThat(verdicts(reader(AgencyPeriods.none()).csv(stream(csv), "P", DAY), "DEQAR_ROW"))
                .hasSize(1);
    }

    @Test
    void should_find_several_providers_in_one_report() throws IOException {
        String csv = "agency,valid_from,institution[1].name_official,institution[2].name_official\nA,2024-01-01,Q,P\n";

        assertThat(reader(AgencyPeriods.none())
                        .csv(stream(csv), "P", DAY)
                        .reports()
                        .get(0)
                        .providers())
                .containsExactly("Q", "P");
    }

    @Test
    void should_read_json_with_the_same_names() throws IOException {
        String json = """
                [{"agency": "A", "status": 1, "valid_from": "2024-01-01", "valid_to": null,
                  "institution": [{"name_official": "Q"}, {"name_official": "P"}],
                  "programme": [{"name_primary": "X", "degree_outcome": "no", "workload_ects": 5, "assessment_certification": 2}]},
                 {"agency": "A", "valid_from": "2024-01-01", "institution": [{"name_official": "R"}]}]
                """;
        DeqarAnswer answer = reader(AgencyPeriods.none()).json(stream(json), "P", DAY);

        assertThat(answer.reports()).hasSize(1);
        assertThat(answer.reports().get(0).obligatory()).contains(true);
        assertThat(answer.reports().get(0).programmes().get(0).type()).isEqualTo(ProgrammeType.MICRO_CREDENTIAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"agency": "A"}                          | 0
            [{"agency": "A"}, {"agency"              | 2
            """)
    void should_tell_broken_json(String json, long row) throws IOException {
        DeqarAnswer answer = reader(AgencyPeriods.none()).json(stream(json), "P", DAY);

        assertThat(answer.findings().get(0).facts()).containsEntry("row", Fact.of(row));
    }

    @Test
    void should_tell_bad_rows_of_the_file_of_agencies() {
        AgencyPeriods periods =
                periods("agency,from,to\nA,2020-01-01,\nA,never,\n,2020-01-01,\nA,2021-01-01,2020-01-01\n");

        assertThat(periods.of("A")).hasSize(1);
        assertThat(periods.findings())
                .extracting(Finding::code)
                .containsOnly("DEQAR_ROW")
                .hasSize(3);
    }

    @Test
    void should_have_a_whole_sentence_and_advice_for_everything() {
        DeqarAnswer answer = answer(
                "A,1,1,2024-01-01,,P,yes,P,X,no,5,1,1,high",
                "A,1,1,2024-01-01,,P,yes,P,X,no,5,1,1,high",
                "B,2,1,2010-01-01,,P,,,,,,,,",
                "A,2,9,2010-01-01,,P,,,,,,,,",
                "A,2,2,2018-01-01,2019-01-01,P,,,,,,,,");

        assertThat(answer.findings()).extracting(Finding::code).contains("DEQAR_ROW", "DEQAR_DUPLICATE");
        assertThat(answer.findings())
                .allSatisfy(finding -> assertThat(Wording.installed().sentence(finding))
                        .doesNotContain("?")
                        .doesNotContain("DEQAR_"))
                .allMatch(finding -> Wording.installed().help(finding).isPresent());
    }
}
