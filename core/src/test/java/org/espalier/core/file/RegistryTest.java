package org.espalier.core.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static RuleBook book(String id, String version, String from, String to) {
        RuleBook.Builder book = RuleBook.of(id, version);
        if (!from.isEmpty()) {
            book.validFrom(LocalDate.parse(from));
        }
        if (!to.isEmpty()) {
            book.validTo(LocalDate.parse(to));
        }
        return book.build();
    }

    private static final RuleBook OLD = book("ee", "10", "", "2026-08-31");
    private static final RuleBook NEW = book("ee", "9", "2026-09-01", "");
    private static final RuleBook UNION =
            RuleBook.of("a-union", "1").jurisdiction(Jurisdiction.EU).build();
    private static final Registry<RuleBook> REGISTRY = Registry.of(List.of(NEW, OLD, UNION));

    @ParameterizedTest
    @CsvSource({"2026-08-31, 10", "2026-09-01, 9"})
    void should_find_the_version_of_a_day(LocalDate day, String version) {
        assertThat(REGISTRY.byId("ee", day)).map(Envelope::version).contains(version);
    }

    @Test
    void should_find_nothing_on_a_day_before_the_first() {
        Registry<RuleBook> registry = Registry.of(List.of(NEW));
        assertThat(registry.byId("ee", LocalDate.parse("2026-08-31"))).isEmpty();
        assertThat(registry.byId("xx", TODAY)).isEmpty();
    }

    @Test
    void should_find_the_version_of_a_reference_whenever_it_holds() {
        assertThat(REGISTRY.byReference(Import.of("ee", "10"))).contains(OLD);
        assertThat(REGISTRY.byReference(Import.of("ee", "11"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ee, 2026-08-31, 10", "ee, 2026-09-01, 9", "ee@10, 2026-09-01, 10", "ee@9, 2026-08-31, 9"})
    void should_find_what_a_name_means(String name, LocalDate day, String version) {
        assertThat(REGISTRY.named(name, day)).map(Envelope::version).contains(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ee@11", "xx", "xx@9", "ee@", "@9"})
    void should_find_nothing_by_a_name_that_nothing_has(String name) {
        assertThat(REGISTRY.named(name, TODAY)).isEmpty();
        assertThat(REGISTRY.versionsNamed(name)).isEmpty();
    }

    @Test
    void should_find_every_version_that_a_name_may_mean() {
        assertThat(REGISTRY.versionsNamed("ee")).containsExactly(OLD, NEW);
        assertThat(REGISTRY.versionsNamed("ee@9")).containsExactly(NEW);
    }

    @Test
    void should_find_what_holds_in_a_jurisdiction() {
        assertThat(REGISTRY.in(Jurisdiction.EU, TODAY)).containsExactly(UNION);
        assertThat(REGISTRY.in(Jurisdiction.parse("EE"), TODAY)).isEmpty();
    }

    @Test
    void should_list_in_the_order_of_id_and_first_day() {
        assertThat(REGISTRY.all()).containsExactly(UNION, OLD, NEW);
        assertThat(REGISTRY.versions("ee")).containsExactly(OLD, NEW);
        assertThat(REGISTRY.on(TODAY)).containsExactly(UNION, NEW);
        assertThat(REGISTRY).hasToString("[a-union@1, ee@10, ee@9]");
    }

    @Test
    void should_refuse_a_version_that_stands_twice_and_versions_of_the_same_day() {
        RuleBook late = book("ee", "11", "2026-08-31", "");
        assertThatThrownBy(() -> Registry.of(List.of(OLD, NEW, late, OLD)))
                .hasMessageContainingAll(
                        "ee@10: stands twice",
                        "ee@10: holds on the same days as version 11",
                        "ee@11: holds on the same days as version 9")
                .hasMessageNotContaining("version 10");
    }

    @Test
    void should_take_one_s_own_besides() {
        RuleBook own = RuleBook.of("own", "1").build();
        assertThat(REGISTRY.and(List.of(own)).all()).containsExactly(UNION, OLD, NEW, own);
        assertThatThrownBy(() -> REGISTRY.and(List.of(NEW))).hasMessageContaining("ee@9: stands twice");
    }

    @Test
    void should_hold_nothing_when_it_is_empty() {
        assertThat(Registry.<RuleBook>of(List.of()).on(TODAY)).isEmpty();
    }

    @Test
    void should_not_be_changed_from_outside() {
        assertThatThrownBy(() -> REGISTRY.all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> REGISTRY.versions("ee").clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Registry<RuleBook> load(Map<String, String> resources) {
        return Registry.load("index.txt", name -> stream(resources.get(name)), RuleBook.KIND, RuleBook.class);
    }

    private static @Nullable InputStream stream(@Nullable String text) {
        return text == null ? null : new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Test
    void should_load_the_files_of_an_index_in_json_and_in_yaml() {
        Map<String, String> files = Map.of(
                "index.txt", "# Ours\na.json\n\n  b.yaml  \n",
                "a.json", RuleBook.KIND.write(OLD),
                "b.yaml", DataFile.yaml(RuleBook.KIND, NEW));
        assertThat(load(files).all()).containsExactly(OLD, NEW);
    }

    @Test
    void should_tell_every_fault_of_every_file() {
        Map<String, String> files = Map.of("index.txt", "a.json\nb.json\nc.json", "a.json", "{", "b.json", "{}");
        assertThatThrownBy(() -> load(files))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("a.json: The file is no valid JSON", "b.json: The file says", "\"c.json\"");
    }

    @Test
    void should_refuse_an_index_that_is_not_there() {
        assertThatThrownBy(() -> load(Map.of())).hasMessageContaining("\"index.txt\"");
    }
}
