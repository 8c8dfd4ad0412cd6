package org.espalier.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Source;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-09-01");
    private static final LocalDate LAST = LocalDate.parse("2027-08-31");

    private static Source source(Confidence confidence) {
        return Source.builder().title("Act").confidence(confidence).build();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, false", "2026-09-01, true", "2027-08-31, true", "2027-09-01, false"})
    void should_hold_on_its_first_and_its_last_day(LocalDate day, boolean holds) {
        RuleBook book = RuleBook.of("ee", "1").validFrom(FIRST).validTo(LAST).build();
        assertThat(book.holdsOn(day)).isEqualTo(holds);
    }

    @Test
    void should_be_open_where_a_day_is_absent() {
        assertThat(RuleBook.of("ee", "1").build().holdsOn(LocalDate.MIN)).isTrue();
        assertThat(RuleBook.of("ee", "1").validTo(LAST).build().holdsOn(LocalDate.MIN))
                .isTrue();
        assertThat(RuleBook.of("ee", "1").validFrom(FIRST).build().holdsOn(LocalDate.MAX))
                .isTrue();
    }

    @Test
    void should_be_as_certain_as_the_weakest_source() {
        RuleBook.Builder verified = RuleBook.builder();
        verified.id("ee").version("1").title(RuleBook.of("ee", "1").build().title());
        verified.addSources(source(Confidence.VERIFIED));
        assertThat(verified.build().confidence()).isEqualTo(Confidence.VERIFIED);
        verified.addSources(source(Confidence.UNVERIFIED));
        assertThat(verified.build().confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ee", "7", "ee-micro-credentials", "eu-2022-243"})
    void should_accept_an_id_of_small_letters_digits_and_hyphens(String id) {
        assertThat(RuleBook.of(id, "1").build().reference()).hasToString(id + "@1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "EE", "-ee", "ee-", "e--e", "e_e", "ä", "ee\n"})
    void should_refuse_another_id(String id) {
        assertThatThrownBy(() -> RuleBook.of(id, "1").build())
                .hasMessage("Rule book: id: small letters and digits with single hyphens are wanted, 100 at most");
    }

    @Test
    void should_refuse_an_id_that_is_too_long() {
        assertThat(RuleBook.of("x".repeat(100), "1").build().id()).hasSize(100);
        assertThatThrownBy(() -> RuleBook.of("x".repeat(101), "1").build()).hasMessageContaining("100 at most");
    }

    @Test
    void should_tell_all_faults_at_once() {
        RuleBook.Builder book = RuleBook.builder();
        book.id("EE").version(" ").title(RuleBook.of("ee", "1").build().title());
        book.organisation(" ").note("").validFrom(LAST).validTo(FIRST).addRules("");
        assertThatThrownBy(book::build)
                .hasMessageContainingAll(
                        "id: ",
                        "version: must not be blank",
                        "organisation: must not be blank",
                        "validTo: must not be before validFrom",
                        "sources: at least one is needed",
                        "note: must not be blank",
                        "rules: must not be blank");
    }

    @Test
    void should_refuse_to_import_the_same_twice() {
        RuleBook.Builder book = RuleBook.of("ee", "1");
        book.addImports(Import.of("eu", "1"), Import.of("eu", "2"), Import.of("eu", "1"));
        assertThatThrownBy(book::build).hasMessage("Rule book: imports/2: stands twice");
    }

    @Test
    void should_refuse_to_import_itself_but_not_an_older_version() {
        RuleBook.Builder book = RuleBook.of("ee", "2");
        book.addImports(Import.of("ee", "1"), Import.of("ee", "2"));
        assertThatThrownBy(book::build).hasMessage("Rule book: imports/1: a file cannot import itself");
    }

    @Test
    void should_refuse_a_reference_to_nothing() {
        assertThatThrownBy(() -> Import.of("E E", " ")).hasMessageContainingAll("id: ", "version: must not be blank");
    }

    @Test
    void should_stand_flat_beside_the_fields_of_its_value() {
        RuleBook.Builder book = RuleBook.of("ee", "1");
        book.jurisdiction(Jurisdiction.parse("EE"))
                .bindingForce(BindingForce.LAW)
                .addRules("r");
        assertThat(RuleBook.KIND.write(book.build()).replaceAll("\\s", ""))
                .startsWith(
                        "{\"espalier\":\"rule-book/1\",\"id\":\"ee\",\"version\":\"1\",\"title\":{\"en\":\"Rules\"},"
                                + "\"jurisdiction\":\"EE\",\"bindingForce\":\"law\",\"sources\"");
    }

    @Test
    void should_write_what_it_reads() throws Exception {
        RuleBook.Builder book = RuleBook.of("ee", "1").addImports(Import.of("eu", "1"));
        book.organisation("House").validFrom(FIRST).note("Draft").jurisdiction(Jurisdiction.EU);
        String json = EspalierJson.write(book.build());
        assertThat(EspalierJson.mapper().readValue(json, RuleBook.class)).isEqualTo(book.build());
    }

    @Test
    void should_tell_the_faults_of_a_file_with_their_places() {
        String file =
                "{\"espalier\": \"rule-book/1\", \"id\": \"E\", \"jurisdiction\": \"ZZ\", \"title\": {\"en\": \"T\"},"
                        + " \"imports\": [{\"id\": \"eu\"}], \"bindingForce\": \"custom\", \"confidence\": \"verified\"}";
        assertThat(RuleBook.read(file).findings())
                .extracting(Finding::code, finding -> finding.subject().path().orElse(""))
                .contains(
                        tuple("FILE_WRONG_VALUE", "/id"),
                        tuple("FILE_WRONG_VALUE", "/jurisdiction"),
                        tuple("FILE_MISSING_FIELD", "/imports/0"),
                        tuple("FILE_WRONG_VALUE", "/bindingForce"),
                        tuple("FILE_UNKNOWN_FIELD", "/confidence"),
                        tuple("FILE_MISSING_FIELD", ""));
    }
}
