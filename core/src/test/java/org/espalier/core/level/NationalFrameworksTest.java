package org.espalier.core.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.espalier.core.finding.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalFrameworksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Set<String> NOT_ONE_TO_ONE =
            Set.of("RQF", "CQFW", "SCQF", "IE NQF", "SQF", "ISQF", "NQF RNCP", "MECES", "nqf.ch-HS");

    private final NationalFrameworks table = NationalFrameworks.standard();

    @Test
    void should_hold_the_vocabulary_of_43_frameworks_and_381_levels() {
        List<LevelReference> vocabulary =
                rows().stream().filter(row -> row.row().iri().isPresent()).toList();
        assertThat(vocabulary).hasSize(381);
        assertThat(vocabulary.stream().map(row -> row.framework().id()).distinct())
                .hasSize(43);
    }

    @Test
    void should_tell_what_was_added_to_the_vocabulary() {
        assertThat(rows().stream()
                        .filter(row -> row.row().iri().isEmpty())
                        .map(row -> row.level().text()))
                .containsExactlyInAnyOrder(
                        "NQF RNCP 1",
                        "NQF RNCP 2",
                        "NQF RNCP 3",
                        "NQF RNCP 4",
                        "NQF RNCP 5",
                        "NQF RNCP 6",
                        "NQF RNCP 7",
                        "NQF RNCP 8",
                        "CROQF 6.st",
                        "CROQF 6.sv",
                        "CROQF 7.1.st",
                        "CROQF 7.1.sv",
                        "CQFW Entry 1",
                        "CQFW Entry 2",
                        "CQFW Entry 3",
                        "MECES 1",
                        "MECES 2",
                        "MECES 3",
                        "MECES 4",
                        "nqf.ch-HS Bachelor",
                        "nqf.ch-HS Master",
                        "nqf.ch-HS PhD");
    }

    @Test
    void should_have_id_version_and_source() {
        assertThat(table.id()).isEqualTo("eu.national-frameworks");
        assertThat(table.version()).isEqualTo("2024-02-14");
        assertThat(table.source().date()).contains(LocalDate.of(2024, 2, 14));
    }

    @Test
    void should_map_most_frameworks_level_by_level() {
        assertThat(rows())
                .filteredOn(row -> !NOT_ONE_TO_ONE.contains(row.framework().id()))
                .filteredOn(row -> row.eqf().isPresent())
                .hasSizeGreaterThan(300)
                .allSatisfy(row -> assertThat(row.row().label())
                        .startsWith(row.eqf().orElseThrow().number() + ""));
    }

    @Test
    void should_reference_seven_levels_of_the_vocabulary_to_no_eqf_level() {
        assertThat(rows().stream()
                        .filter(row -> row.row().iri().isPresent() && row.eqf().isEmpty())
                        .map(row -> row.level().text()))
                .containsExactly("BQF 0", "RQF Entry 1-2", "MQF A", "MQF B", "NLQF Entry", "SCQF 1", "SCQF 2");
    }

    @Test
    void should_tell_a_level_without_eqf_from_an_unknown_one() {
        assertThat(table.find(NationalLevel.parse("SCQF 1"), DAY))
                .hasValueSatisfying(row -> assertThat(row.eqf()).isEmpty());
        assertThat(table.find(NationalLevel.parse("SCQF 13"), DAY)).isEmpty();
        assertThat(table.find(NationalLevel.parse("Hogwarts 7"), DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"IE NQF 9", "ie nqf 9", "NFQ 9", "nfq 9", "NFQ9", "NFQ Level 9", "NFQ-Level 9", "IE NQF level 9"
            })
    void should_read_one_level_from_many_texts(String text) {
        assertThat(table.find(NationalLevel.parse(text), DAY))
                .map(row -> row.level().text())
                .contains("IE NQF 9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"level 7", "7", "NQF 7", "SCQF 1-2", "SCQF 1 2", "II", "NFQ", "DQR 6/7", "DQR 6 7"})
    void should_not_guess(String text) {
        assertThat(table.candidates(NationalLevel.parse(text), DAY)).isEmpty();
    }

    @Test
    void should_read_an_iri_of_the_vocabulary() {
        assertThat(table.fromIri("http://data.europa.eu/snb/qdr/c_c6ada0f4"))
                .map(LevelReference::level)
                .contains(NationalLevel.of("IE NQF", "9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://data.europa.eu/snb/qdr/25831c2", "http://data.europa.eu/snb/eqf/6", ""})
    void should_find_no_level_in_another_iri(String iri) {
        assertThat(table.fromIri(iri)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"IE NQF 9, VERIFIED", "SCQF 10, VERIFIED", "SOK 7, VERIFIED", "SOK 8, UNVERIFIED", "DQR 6, UNVERIFIED"})
    void should_tell_how_far_a_level_can_be_relied_on(String text, Confidence confidence) {
        assertThat(table.find(NationalLevel.parse(text), DAY))
                .map(row -> row.source().confidence())
                .contains(confidence);
    }

    @Test
    void should_say_what_it_found_in_words() {
        assertThat(table.find(NationalLevel.parse("SOK 7"), DAY))
                .map(Object::toString)
                .contains("SQF 7 = EQF 6");
        assertThat(table.find(NationalLevel.parse("SCQF 1"), DAY))
                .map(Object::toString)
                .contains("SCQF 1 is referenced to no EQF level");
    }

    private List<LevelReference> rows() {
        return table.frameworks().stream()
                .flatMap(NationalFramework::references)
                .toList();
    }
}
