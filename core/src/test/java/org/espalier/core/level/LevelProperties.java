package org.espalier.core.level;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.espalier.core.json.EspalierJson;

class LevelProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final NationalFrameworks table = NationalFrameworks.standard();
    private final ObjectMapper mapper = EspalierJson.mapper();

    @Property
    void every_row_is_found_by_its_own_text(@ForAll("rows") LevelReference row) {
        LocalDate day = row.row().validTo().orElse(DAY);
        assertThat(table.find(row.level(), day)).contains(row);
        assertThat(table.find(NationalLevel.parse(row.level().text().toUpperCase(Locale.ROOT)), day))
                .contains(row);
    }

    @Property
    void every_row_of_the_vocabulary_is_found_by_its_iri(@ForAll("rows") LevelReference row) {
        assertThat(row.row().iri().map(URI::toString).flatMap(table::fromIri))
                .isEqualTo(row.row().iri().map(iri -> row));
    }

    @Property
    void every_national_level_parses_back(@ForAll("rows") LevelReference row) throws Exception {
        NationalLevel level = row.level();
        assertThat(NationalLevel.parse(level.toString())).isEqualTo(level);
        assertThat(mapper.readValue(mapper.writeValueAsString(level), NationalLevel.class))
                .isEqualTo(level);
    }

    @Property
    void order_of_national_levels_agrees_with_equality(
            @ForAll("rows") LevelReference a, @ForAll("rows") LevelReference b) {
        assertThat(a.level().compareTo(b.level()) == 0).isEqualTo(a.level().equals(b.level()));
    }

    @Property
    void a_framework_that_nobody_knows_has_no_level(@ForAll @AlphaChars @StringLength(min = 9, max = 20) String name) {
        assertThat(table.candidates(NationalLevel.of(name, "7"), DAY)).isEmpty();
    }

    @Property
    void a_level_counts_that_one_statement_means_and_none_contradicts(@ForAll("levels") QualificationLevel level) {
        Optional<EqfLevel> counts = level.effectiveEqf(table, DAY);
        List<Optional<EqfLevel>> told = level.statements(table, DAY).stream()
                .map(LevelStatement::eqf)
                .filter(Optional::isPresent)
                .distinct()
                .toList();
        assertThat(counts).isEqualTo(told.size() == 1 ? told.get(0) : Optional.empty());
        assertThat(level.isContradictory(table, DAY)).isEqualTo(told.size() > 1);
    }

    @Property
    void a_stated_eqf_level_counts_or_is_contradicted(
            @ForAll EqfLevel eqf, @ForAll("levels") QualificationLevel level) {
        QualificationLevel stated = QualificationLevel.builder()
                .eqf(eqf)
                .cycle(level.cycle())
                .addAllNational(level.national())
                .build();
        assertThat(stated.effectiveEqf(table, DAY))
                .isEqualTo(stated.isContradictory(table, DAY) ? Optional.empty() : Optional.of(eqf));
    }

    @Property
    void without_disagreement_every_meaning_is_the_effective_one(@ForAll("levels") QualificationLevel level) {
        List<LevelStatement> statements = level.statements(table, DAY);
        if (level.disagreements(table, DAY).isEmpty()) {
            assertThat(statements).allSatisfy(each -> assertThat(each.eqf()).isEqualTo(level.effectiveEqf(table, DAY)));
        } else {
            assertThat(statements.stream().map(LevelStatement::eqf).distinct()).hasSizeGreaterThan(1);
        }
    }

    @Property
    void a_level_is_the_same_after_json(@ForAll("levels") QualificationLevel level) throws Exception {
        assertThat(mapper.readValue(mapper.writeValueAsString(level), QualificationLevel.class))
                .isEqualTo(level);
    }

    @Example
    void the_standard_table_is_the_same_after_json() throws Exception {
        assertThat(mapper.readValue(mapper.writeValueAsString(table), NationalFrameworks.class))
                .isEqualTo(table);
    }

    @Provide
    Arbitrary<LevelReference> rows() {
        return Arbitraries.of(table.frameworks().stream()
                .flatMap(NationalFramework::references)
                .toList());
    }

    @Provide
    Arbitrary<QualificationLevel> levels() {
        return Combinators.combine(
                        Arbitraries.of(EqfLevel.class).optional(),
                        Arbitraries.of(EheaCycle.class).optional(),
                        rows().map(LevelReference::level).list().ofMaxSize(3))
                .as((eqf, cycle, national) -> QualificationLevel.builder()
                        .eqf(eqf)
                        .cycle(cycle)
                        .addAllNational(national)
                        .build());
    }
}
