package org.espalier.qa.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Confidence;
import org.espalier.qa.check.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandardsTest {

    static List<StandardSet> sets() {
        return Standards.published().all();
    }

    private static List<String> ids(String set) {
        return Standards.set(set).orElseThrow().standards().stream()
                .map(Standard::id)
                .toList();
    }

    @Test
    void should_have_all_standards_of_2015() {
        assertThat(ids("esg2015"))
                .containsExactly(
                        "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "2.1", "2.2", "2.3",
                        "2.4", "2.5", "2.6", "2.7", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7");
    }

    @Test
    void should_have_the_ten_principles_in_their_order() {
        List<String> numbers = ids("european-principles-2022").stream()
                .map(id -> id.replaceAll("[a-c]", ""))
                .distinct()
                .toList();

        assertThat(numbers).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    }

    @Test
    void should_have_the_recommendations_of_microbol_and_the_expectations_of_students() {
        assertThat(ids("microbol2022")).hasSize(28).contains("qa10", "r10", "f8");
        assertThat(ids("esu-bm80")).contains("learners-in-all-cases", "no-tokenisation", "no-commodification");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void should_name_only_checks_that_there_are(StandardSet set) {
        assertThat(set.standards().stream().flatMap(one -> one.checks().stream()))
                .allMatch(check -> Check.named(check).isPresent());
    }

    @Test
    void should_have_a_standard_that_asks_for_every_check() {
        Set<String> asked = sets().stream()
                .flatMap(set -> set.standards().stream())
                .flatMap(one -> one.checks().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        new TreeSet<>(Check.all().stream().map(Check::id).toList()));
    }

    /** Every profile that asks for a check groups by a set that asks for it, so every principle has its checks. */
    @ParameterizedTest
    @CsvSource({"esg2015", "european-principles-2022", "eqavet2020", "esu-bm80"})
    void should_look_at_every_standard(String set) {
        assertThat(Standards.set(set).orElseThrow().standards())
                .allMatch(one -> !one.checks().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"esg2015:1.9, esg2027:1.2, true", "esg2015:1.2, esg2027:1.2, true", "esg2015:1.1, esg2027:1.1, true"})
    void should_say_where_a_standard_goes_in_the_draft_revision(String id, String to, boolean draft) {
        Revision revision = Standards.named(id).flatMap(Standard::revision).orElseThrow();

        assertThat(revision.to()).isEqualTo(to);
        assertThat(revision.draft()).isEqualTo(draft);
    }

    @Test
    void should_leave_open_what_is_not_known_of_the_revision() {
        assertThat(Standards.named("esg2015:1.8").orElseThrow().revision()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"esg2015, UNVERIFIED", "european-principles-2022, UNVERIFIED", "esu-bm80, VERIFIED"})
    void should_say_how_far_it_was_verified(String set, Confidence confidence) {
        assertThat(Standards.set(set).orElseThrow().confidence()).isEqualTo(confidence);
    }

    @Test
    void should_find_standards_by_full_id_alone() {
        assertThat(Standards.named("esg2015:1.9").orElseThrow().title().text()).startsWith("On-going monitoring");
        assertThat(Stream.of("1.9", "esg2015:9.9", "esg1999:1.9", "").map(Standards::named))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void should_tell_which_standards_ask_and_where_they_stand() {
        StandardSet principles = Standards.set("european-principles-2022").orElseThrow();
        List<Standard> asking = principles.asking("legal-identity");

        assertThat(asking).extracting(principles::idOf).containsExactly("european-principles-2022:9");
        assertThat(principles.sourceOf(asking.get(0)).citation()).endsWith("Annex II, principle 9");
        assertThat(Standards.set("esg2015")
                        .orElseThrow()
                        .sourceOf(Standards.named("esg2015:1.9").orElseThrow()))
                .isEqualTo(Standards.set("esg2015").orElseThrow().sources().get(0));
    }
}
