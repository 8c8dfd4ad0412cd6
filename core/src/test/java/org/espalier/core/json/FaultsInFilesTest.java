package org.espalier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsInFilesTest {

    private static JsonReading<MicroCredential> credential(String fields) {
        String separator = fields.isEmpty() ? "" : ", ";
        return read("{\"espalier\": \"credential/1\", \"id\": \"c\"" + separator + fields + "}");
    }

    private static JsonReading<MicroCredential> read(String file) {
        return JsonDocument.within(JsonLimits.STANDARD)
                .value(file.getBytes(StandardCharsets.UTF_8), FileKind.CREDENTIAL, MicroCredential.class);
    }

    private static JsonReading<Portfolio> holdings(String holdings) {
        String file = "{\"espalier\": \"portfolio/1\", \"holdings\": [" + holdings + "]}";
        return JsonDocument.within(JsonLimits.STANDARD)
                .value(file.getBytes(StandardCharsets.UTF_8), FileKind.PORTFOLIO, Portfolio.class);
    }

    private static List<String> told(JsonReading<?> reading) {
        return reading.findings().stream().map(Wording.installed()::sentence).toList();
    }

    private static List<String> places(JsonReading<?> reading) {
        return reading.findings().stream()
                .map(finding -> finding.code().replace("FILE_", "") + " "
                        + finding.subject().path().orElse(""))
                .toList();
    }

    @Test
    void should_read_a_file_of_one_field() {
        assertThat(credential("").orElseThrow())
                .isEqualTo(MicroCredential.builder().id("c").build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"workload\": {\"ects\": 6}| /workload/ects: found 6: a string is wanted.",
                "\"workload\": {\"ects\": 1E+999999999}| /workload/ects: found 1E+999999999: a string is wanted.",
                "\"workload\": {\"ects\": \"1E+999999999\"}| /workload/ects: found \"1E+999999999\": Not an exact number: \"1E+999999999\"; write 6, 7.5 or 20/3.",
                "\"workload\": {\"ects\": \"-1\"}| /workload/ects: found \"-1\": ECTS credits must not be negative: -1.",
                "\"workload\": {\"ects\": \"3\", \"creditBearing\": \"no\"}| /workload/creditBearing: found \"no\": not credit-bearing, and yet with credits: [3 ects].",
                "\"level\": {\"eqf\": \"9\"}| /level/eqf: found \"9\": EQF level 9 does not exist; levels are 1 to 8.",
                "\"level\": {\"eqf\": 1e999999999}| /level/eqf: found 1E+999999999: Not an EQF level: \"1E+999999999\"; write 7 or EQF 7.",
                "\"level\": {\"eqf\": []}| /level/eqf: found an array: a string is wanted.",
                "\"level\": 7| /level: found 7: an object is wanted.",
                "\"awardedOn\": \"12.6.2025\"| /awardedOn: found \"12.6.2025\": a day such as \"2026-11-22\" is wanted.",
                "\"awardedOn\": \"2025-02-30\"| /awardedOn: found \"2025-02-30\": a day such as \"2026-11-22\" is wanted.",
                "\"awardedOn\": 20250612| /awardedOn: found 20250612: a day such as \"2026-11-22\" is wanted.",
                "\"awardedOn\": [2025, 6, 12]| /awardedOn: found an array: a day such as \"2026-11-22\" is wanted.",
                "\"version\": 3| /version: found 3: a string is wanted.",
                "\"version\": true| /version: found true: a string is wanted.",
                "\"version\": \" \"| /version: found \" \": must not be blank.",
                "\"fullDegree\": \"yes\"| /fullDegree: found \"yes\": true or false is wanted.",
                "\"fields\": \"0613\"| /fields: found \"0613\": an array is wanted.",
                "\"stackability\": \"maybe\"| /stackability: found \"maybe\": one of stand-alone, stackable is wanted.",
                "\"stackability\": 1| /stackability: found 1: one of stand-alone, stackable is wanted.",
                "\"title\": \"x\"| /title: found \"x\": an object is wanted.",
                "\"title\": {}| /title: found an object: at least one language is needed.",
                "\"title\": {\"en\": 5}| /title/en: found 5: a string is wanted.",
                "\"title\": {\"e/n\": \"x\"}| /title/e~1n: found \"x\": Not a language tag: \"e/n\"; write en or pt-BR.",
                "\"title\": null| /title: found null: leave out what is not known.",
                "\"awardingBodies\": [{\"country\": \"QQ\"}]| /awardingBodies/0/country: found \"QQ\": Not a country code: \"QQ\"; write a code of ISO 3166-1 such as EE or EST.",
                "\"qualityAssurance\": [{}]| /qualityAssurance/0: the field \"kind\" is required.",
                "\"level\": {\"empty\": true}| /level/empty: there is no field \"empty\" here; the fields are cycle, eqf, national.",
                "\"renews\": \"c\"| /renews: found \"c\": must not be the credential itself."
            })
    void should_tell_one_fault_clearly(String field, String sentence) {
        assertThat(told(credential(field))).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"level\": {\"eqf\": 7}",
                "\"level\": {\"eqf\": \"EQF 7\"}",
                "\"fields\": [\"0613\", \"0613\"]",
                "\"awardingBodies\": [{\"country\": \"est\"}]",
                "\"kept\": {\"/a\": null, \"/b\": [null, 1.50]}",
                "\"$schema\": \"https://espalier.org/schema/credential-1.json\""
            })
    void should_accept_what_is_written_in_another_way(String field) {
        assertThat(credential(field).isClean()).isTrue();
    }

    @Test
    void should_tell_all_faults_in_the_order_of_the_document() {
        assertThat(places(credential("""
                        "title": {"en": " "}, "level": {"eqf": "9"}, "colour": 1,
                        "workload": {"ects": "-1", "hours": true}, "awardedOn": 7
                        """)))
                .containsExactly(
                        "WRONG_VALUE /title/en",
                        "WRONG_VALUE /level/eqf",
                        "UNKNOWN_FIELD /colour",
                        "WRONG_VALUE /workload/ects",
                        "WRONG_VALUE /workload/hours",
                        "WRONG_VALUE /awardedOn");
    }

    @Test
    void should_tell_each_faulty_element_by_its_own_number() {
        JsonReading<MicroCredential> reading =
                credential("\"fields\": [\"613\", \"0613\", \"0613\", null, [], \"06\", {}, \"x\"]");
        assertThat(places(reading))
                .containsExactly(
                        "WRONG_VALUE /fields/0",
                        "WRONG_VALUE /fields/3",
                        "WRONG_VALUE /fields/4",
                        "WRONG_VALUE /fields/6",
                        "WRONG_VALUE /fields/7");
        assertThat(reading.value().orElseThrow().fields()).hasToString("[0613, 06]");
    }

    @Test
    void should_tell_faults_in_objects_in_lists() {
        JsonReading<MicroCredential> reading = credential("""
                "awardingBodies": [
                  {"country": "QQ", "foo": 1, "name": {"en": " "}},
                  null,
                  5,
                  {"region": " ", "homepage": "", "identifiers": [{}, {"value": "1"}, {"value": ""}]},
                  {"country": "EE"}
                ]
                """);
        assertThat(places(reading))
                .containsExactly(
                        "WRONG_VALUE /awardingBodies/0/country",
                        "UNKNOWN_FIELD /awardingBodies/0/foo",
                        "WRONG_VALUE /awardingBodies/0/name/en",
                        "WRONG_VALUE /awardingBodies/1",
                        "WRONG_VALUE /awardingBodies/2",
                        "WRONG_VALUE /awardingBodies/3/region",
                        "WRONG_VALUE /awardingBodies/3/homepage",
                        "MISSING_FIELD /awardingBodies/3/identifiers/0",
                        "WRONG_VALUE /awardingBodies/3/identifiers/2/value");
        assertThat(reading.value().orElseThrow().awardingBodies())
                .extracting(Organisation::label)
                .hasSize(3);
    }

    @Test
    void should_deliver_the_rest_without_what_is_wrong() {
        MicroCredential rest = credential("\"version\": 3, \"catalogue\": \"x\", \"fee\": {\"amount\": \"1\"}")
                .value()
                .orElseThrow();
        assertThat(rest)
                .isEqualTo(MicroCredential.builder().id("c").catalogue("x").build());
    }

    @Test
    void should_look_at_the_rest_of_an_object_that_misses_a_field() {
        assertThat(places(read("{\"espalier\": \"credential/1\", \"version\": \"\", \"catalogue\": \" \"}")))
                .containsExactly("MISSING_FIELD ", "WRONG_VALUE /version", "WRONG_VALUE /catalogue");
        assertThat(places(credential("\"fee\": {\"currency\": \"eur\"}")))
                .containsExactly("MISSING_FIELD /fee", "WRONG_VALUE /fee/currency");
    }

    @Test
    void should_have_no_value_without_a_required_field_of_the_whole() {
        assertThat(read("{\"espalier\": \"credential/1\"}").value()).isEmpty();
        assertThat(read("{\"espalier\": \"credential/1\", \"id\": 5}").value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"fee\": {\"amount\": 5, \"currency\": \"EUR\"}",
                "\"fee\": {\"amount\": \"-5\", \"currency\": \"EUR\"}",
                "\"learningOutcomes\": [{\"skills\": [\" \"]}]",
                "\"title\": {\"en\": \"\"}",
                "\"workload\": {\"otherCredits\": [{\"amount\": \"3\", \"system\": \"xx\"}]}"
            })
    void should_not_tell_what_only_follows_from_another_fault(String field) {
        assertThat(credential(field).findings()).hasSize(1);
    }

    @Test
    void should_read_the_holdings_beside_a_faulty_one() {
        JsonReading<Portfolio> reading = holdings("""
                {"credential": {"id": "a"}},
                {"credential": {"version": ""}, "tags": [""]},
                {"credential": {"id": "b"}, "state": "lost"},
                {}
                """);
        assertThat(places(reading))
                .containsExactly(
                        "MISSING_FIELD /holdings/1/credential",
                        "WRONG_VALUE /holdings/1/credential/version",
                        "WRONG_VALUE /holdings/1/tags",
                        "WRONG_VALUE /holdings/2/state",
                        "MISSING_FIELD /holdings/3");
        assertThat(reading.value().orElseThrow().holdings()).hasToString("[a, b]");
    }

    @Test
    void should_take_a_credential_once_that_stands_twice() {
        JsonReading<Portfolio> reading = holdings("""
                {"credential": {"id": "a"}, "state": "lost"},
                {"credential": {"id": "b"}},
                {"credential": {"id": "a", "version": "2"}},
                5
                """);
        assertThat(told(reading))
                .containsExactly(
                        "/holdings/0/state: found \"lost\": one of earned, in-progress, planned is wanted.",
                        "/holdings/2/credential/id: found \"a\": the same id stands twice: a.",
                        "/holdings/3: found 5: an object is wanted.");
        assertThat(reading.value().orElseThrow().holdings()).hasToString("[a, b]");
    }

    @Test
    void should_tell_a_hundred_faults_and_that_there_are_more() {
        assertThat(credential("\"parts\": [" + numbers(100) + "]").findings()).hasSize(100);
        JsonReading<MicroCredential> reading = credential("\"parts\": [" + numbers(101) + "]");
        assertThat(reading.findings())
                .hasSize(101)
                .last()
                .extracting(Finding::code)
                .isEqualTo("FILE_MORE_FAULTS");
        assertThat(reading.value()).isEmpty();
    }

    @Test
    void should_tell_faults_far_down_a_long_list_by_their_own_numbers() {
        String holdings = IntStream.range(0, 5000)
                .mapToObj(i -> "{\"credential\": {\"id\": \"c" + i % 4995 + "\""
                        + (i % 1500 == 1499 ? ", \"version\": 5" : "") + "}}")
                .collect(Collectors.joining(","));
        JsonReading<Portfolio> reading = holdings(holdings);
        assertThat(places(reading))
                .containsExactly(
                        "WRONG_VALUE /holdings/1499/credential/version",
                        "WRONG_VALUE /holdings/2999/credential/version",
                        "WRONG_VALUE /holdings/4499/credential/version",
                        "WRONG_VALUE /holdings/4995/credential/id",
                        "WRONG_VALUE /holdings/4996/credential/id",
                        "WRONG_VALUE /holdings/4997/credential/id",
                        "WRONG_VALUE /holdings/4998/credential/id",
                        "WRONG_VALUE /holdings/4999/credential/id");
        assertThat(reading.value().orElseThrow().holdings()).hasSize(4995).doesNotHaveDuplicates();
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    }

    @Test
    void should_tell_a_million_faults_no_worse_than_a_hundred() {
        assertThat(credential("\"parts\": [" + numbers(1_000_000) + "]").findings())
                .hasSize(101);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}| nothing",
                "[]| nothing",
                "null| nothing",
                "{\"espalier\": 5}| nothing",
                "{\"espalier\": \"award/1\"}| award/1",
                "{\"espalier\": \"credential/2\"}| credential/2"
            })
    void should_refuse_a_file_of_another_kind(String file, String found) {
        assertThat(told(read(file)))
                .containsExactly("The file says that it holds " + found + "; wanted: credential/1.");
        assertThat(read(file).findings().get(0).subject().path()).contains("/espalier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"learner\": \"Secret\"",
                "\"learner\": {\"reference\": [\"Secret\"]}",
                "\"learner\": {\"personalData\": {\"dateOfBirth\": \"Secret\", \"fullName\": \"Secret\"}}",
                "\"assessments\": [{\"grade\": \"Secret\"}, {\"grade\": {\"text\": \"Secret\", \"passed\": \"Secret\"}}]",
                "\"kept\": \"Secret\"",
                "\"furtherInformation\": \"Secret\"",
                "\"revocation\": {\"on\": \"2026-01-01\", \"reason\": {\"en\": \"Secret\"}}"
            })
    void should_never_show_what_may_be_personal(String field) {
        JsonReading<MicroCredential> reading = credential(field);
        assertThat(reading.isClean()).isFalse();
        assertThat(EspalierJson.write(reading.findings())).doesNotContain("Secret");
        assertThatThrownBy(reading::orElseThrow).message().doesNotContain("Secret");
    }

    @Test
    void should_name_every_fault_when_a_clean_file_is_asked_for() {
        assertThatThrownBy(credential("\"version\": 3, \"title\": 4")::orElseThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/version: found 3: a string is wanted.; /title: found 4: an object is wanted.");
    }

    @Test
    void should_show_only_short_values() {
        assertThat(told(credential("\"stackability\": \"" + "x".repeat(41) + "\"")))
                .containsExactly("/stackability: found a string: one of stand-alone, stackable is wanted.");
    }
}
