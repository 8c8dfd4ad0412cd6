package org.espalier.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.espalier.core.finding.Wording;
import org.espalier.core.json.JsonReading;
import org.junit.jupiter.api.Test;

class ImportsTest {

    private static RuleBook book(String name, String... imports) {
        RuleBook.Builder book = RuleBook.of(name.substring(0, name.indexOf('@')), version(name));
        for (String one : imports) {
            book.addImports(Import.of(one.substring(0, one.indexOf('@')), version(one)));
        }
        return book.validFrom(LocalDate.of(2000 + Integer.parseInt(version(name)), 1, 1))
                .validTo(LocalDate.of(2000 + Integer.parseInt(version(name)), 12, 31))
                .build();
    }

    private static String version(String name) {
        return name.substring(name.indexOf('@') + 1);
    }

    private static JsonReading<List<RuleBook>> resolve(RuleBook root, RuleBook... others) {
        return Imports.of(root, Registry.of(List.of(others)));
    }

    private static List<String> sentences(JsonReading<?> reading) {
        return reading.findings().stream().map(Wording.installed()::sentence).toList();
    }

    @Test
    void should_import_nothing_where_nothing_is_named() {
        assertThat(resolve(book("a@1")).orElseThrow()).isEmpty();
    }

    @Test
    void should_put_what_is_imported_after_what_it_imports_and_each_once() {
        RuleBook root = book("a@1", "b@1", "c@1");
        JsonReading<List<RuleBook>> all =
                resolve(root, book("c@1", "d@1"), book("b@1", "d@1"), book("d@1", "e@1"), book("e@1"), root);
        assertThat(all.orElseThrow())
                .extracting(one -> one.reference().toString())
                .containsExactly("e@1", "d@1", "b@1", "c@1");
    }

    @Test
    void should_follow_two_versions_of_one_id() {
        assertThat(resolve(book("a@2", "a@1"), book("a@1"), book("a@2", "a@1")).orElseThrow())
                .containsExactly(book("a@1"));
    }

    @Test
    void should_tell_every_unknown_id_and_version_at_once() {
        RuleBook root = book("a@1", "x@1", "b@1", "c@3");
        assertThat(sentences(resolve(root, book("b@1", "y@1"), book("c@1"), book("c@2"))))
                .containsExactly(
                        "/imports/0: a@1 imports x, which is not known.",
                        "/imports/1: b@1 imports y, which is not known.",
                        "/imports/2: a@1 imports version 3 of c; the versions known are 1, 2.");
    }

    @Test
    void should_tell_a_circle_with_its_whole_way() {
        RuleBook root = book("a@1", "b@1");
        assertThat(sentences(resolve(root, root, book("b@1", "c@1"), book("c@1", "a@1", "b@1"))))
                .containsExactly(
                        "/imports/0: the imports run in a circle: a@1 -> b@1 -> c@1 -> a@1.",
                        "/imports/0: the imports run in a circle: b@1 -> c@1 -> b@1.");
    }

    @Test
    void should_tell_a_circle_through_a_value_that_is_in_no_registry() {
        assertThat(sentences(resolve(book("a@1", "b@1"), book("b@1", "a@1"))))
                .containsExactly("/imports/0: the imports run in a circle: a@1 -> b@1 -> a@1.");
    }

    @Test
    void should_give_what_could_be_found_beside_what_is_wrong() {
        JsonReading<List<RuleBook>> reading = resolve(book("a@1", "b@1", "x@1"), book("b@1"));
        assertThat(reading.isClean()).isFalse();
        assertThat(reading.value()).contains(List.of(book("b@1")));
    }

    @Test
    void should_follow_a_long_chain() {
        List<RuleBook> chain = new ArrayList<>();
        IntStream.range(0, 5000).forEach(i -> chain.add(book("n" + i + "@1", "n" + (i + 1) + "@1")));
        chain.add(book("n5000@1"));
        assertThat(Imports.of(chain.get(0), Registry.of(chain)).orElseThrow()).hasSize(5000);
    }
}
