package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.rule.Asked.amount;
import static org.espalier.stacking.rule.Asked.exactly;
import static org.espalier.stacking.rule.Asked.outcome;
import static org.espalier.stacking.rule.Asked.range;
import static org.espalier.stacking.rule.Asked.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.Measure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityVarietyTest {

    private static final HoldingFilter ALL = HoldingFilter.all();

    private static Holding in(String id, String... fields) {
        MicroCredential.Builder credential = MicroCredential.builder().id(id).ects("6");
        Stream.of(fields).forEach(credential::field);
        return Holding.earned(credential.build());
    }

    private static Holding by(String id, Organisation body) {
        return Holding.earned(MicroCredential.builder()
                .id(id)
                .ects("6")
                .addAwardingBodies(body)
                .build());
    }

    private static Organisation named(String language, String name) {
        return Organisation.builder().name(LocalizedText.of(language, name)).build();
    }

    private static Organisation numbered(String number) {
        return Organisation.builder()
                .legalIdentifier(Identifier.of("register", number))
                .build();
    }

    @Nested
    class Distinct {

        private final Rule two = Quantities.minimumDistinct(2, Attribute.FIELD, ALL);

        @ParameterizedTest
        @CsvSource({
            "0611,0612,SATISFIED",
            "0611,0611,VIOLATED",
            "0611,06,UNDETERMINED",
            "0611,0610,UNDETERMINED",
            "0611,0619,UNDETERMINED",
            "0611,0710,SATISFIED",
            "06,07,SATISFIED",
            "061,06,UNDETERMINED",
            "0611,9999,UNDETERMINED"
        })
        void should_know_a_broad_field_to_its_digits_only(String one, String other, Verdict verdict) {
            assertThat(verdict(two, in("a", one), in("b", other))).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({
            "NARROW_FIELD,0611,0612,VIOLATED",
            "NARROW_FIELD,0711,0721,SATISFIED",
            "BROAD_FIELD,0711,0721,VIOLATED"
        })
        void should_look_at_as_many_digits_as_asked(Attribute attribute, String one, String other, Verdict verdict) {
            assertThat(verdict(Quantities.minimumDistinct(2, attribute, ALL), in("a", one), in("b", other)))
                    .isEqualTo(verdict);
        }

        @Test
        void should_count_every_field_of_one_credential() {
            assertThat(verdict(two, in("a", "0611", "0711"))).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_give_an_unknown_field_one_value() {
            Rule one = Quantities.minimumDistinct(1, Attribute.FIELD, ALL);
            assertThat(verdict(one, in("a"))).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(two, in("a"))).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_name_what_would_decide() {
            Outcome outcome = outcome(two, in("a", "0611"), in("b", "06"), in("c", "0611"));
            assertThat(outcome.facts())
                    .containsEntry("counted", range("1", "2", ""))
                    .containsEntry("values", Fact.of(List.of("06", "0611")))
                    .containsEntry("missing", Fact.of(List.of("field of b")));
        }

        @Test
        void should_keep_a_maximum() {
            Rule atMostOne = Quantities.maximumDistinct(1, Attribute.FIELD, ALL);
            assertThat(verdict(atMostOne)).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(atMostOne, in("a", "0611"), in("b", "0612"))).isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(atMostOne, in("a", "0611"), in("b"))).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void should_violate_a_minimum_over_nothing() {
            assertThat(outcome(two).facts()).containsEntry("gap", amount("2", ""));
        }

        @Test
        void should_be_a_sentence() {
            assertThat(Quantities.minimumDistinct(3, Attribute.AWARDING_BODY, HoldingFilter.tagged("core"))
                            .sentence())
                    .isEqualTo("at least 3 different awarding bodies among credentials tagged core");
            assertThat(Quantities.maximumDistinct(1, Attribute.COUNTRY, ALL).sentence())
                    .isEqualTo("at most 1 different country");
        }

        @Test
        void should_refuse_no_bound_and_nothing() {
            assertThatThrownBy(() -> Asked.read("{'kind':'distinct','attribute':'field'}"))
                    .hasMessageContaining("minimum");
            assertThatThrownBy(() -> Quantities.minimumDistinct(0, Attribute.FIELD, ALL))
                    .hasMessageContaining("minimum");
        }
    }

    @Nested
    class Attributes {

        static Stream<Arguments> pairs() {
            Organisation full = Organisation.builder()
                    .name(LocalizedText.of("en", "Example University"))
                    .legalIdentifier(Identifier.of("register", "1"))
                    .country(CountryCode.parse("EE"))
                    .build();
            return Stream.of(
                    Arguments.of(
                            named("en", "Example University"), named("en", "example university "), Verdict.VIOLATED),
                    Arguments.of(named("en", "Example University"), named("en", "Other"), Verdict.SATISFIED),
                    Arguments.of(named("en", "Example University"), named("et", "Näidisülikool"), Verdict.UNDETERMINED),
                    Arguments.of(named("en", "Example University"), numbered("1"), Verdict.UNDETERMINED),
                    Arguments.of(full, numbered("1"), Verdict.VIOLATED),
                    Arguments.of(full, numbered("2"), Verdict.SATISFIED),
                    Arguments.of(full, named("en", "Example University"), Verdict.VIOLATED),
                    Arguments.of(full, Organisation.builder().build(), Verdict.UNDETERMINED));
        }

        @ParameterizedTest
        @MethodSource("pairs")
        void should_compare_awarding_bodies_by_what_both_tell(Organisation one, Organisation other, Verdict verdict) {
            Rule two = Quantities.minimumDistinct(2, Attribute.AWARDING_BODY, ALL);
            assertThat(verdict(two, by("a", one), by("b", other))).isEqualTo(verdict);
            assertThat(verdict(two, by("a", other), by("b", one))).isEqualTo(verdict);
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "TAG")
        void should_not_count_what_is_not_told_as_none(Attribute attribute) {
            Rule two = Quantities.minimumDistinct(2, attribute, ALL);
            assertThat(verdict(two, known("a"), in("b"))).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict(two, known("a"), known("b"))).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_count_tags_as_told() {
            Rule one = Quantities.minimumDistinct(1, Attribute.TAG, ALL);
            assertThat(verdict(one, in("a"))).isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(one, known("a"))).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_take_variants_of_a_language_as_one() {
            Rule two = Quantities.minimumDistinct(2, Attribute.LANGUAGE, ALL);
            assertThat(verdict(two, speaking("a", "en"), speaking("b", "en-GB")))
                    .isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(two, speaking("a", "en"), speaking("b", "et"))).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(two, speaking("a", "en"), speaking("b", "und"))).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void should_know_no_more_than_eight_levels() {
            Holding[] nine = Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i")
                    .map(id -> in(id))
                    .toArray(Holding[]::new);
            assertThat(verdict(Quantities.maximumDistinct(8, Attribute.LEVEL, ALL), nine))
                    .isEqualTo(Verdict.SATISFIED);
        }

        private static Holding speaking(String id, String language) {
            return Holding.earned(MicroCredential.builder()
                    .id(id)
                    .addLanguages(LanguageTag.parse(language))
                    .build());
        }

        private static Holding known(String id) {
            MicroCredential.Builder credential = MicroCredential.builder()
                    .id(id)
                    .eqf(6)
                    .field("0613")
                    .awardedBy("en", "Example University", "EE")
                    .awardedOn(LocalDate.parse("2025-06-30"));
            credential.addLanguages(LanguageTag.ENGLISH);
            return Holding.builder().credential(credential.build()).addTags("T").build();
        }
    }

    @Nested
    class Concentration {

        private final Rule twelve = Quantities.concentration(EctsCredits.of(12), Attribute.NARROW_FIELD, ALL);

        @Test
        void should_find_the_value_of_which_there_is_most() {
            Outcome outcome = outcome(twelve, in("a", "0711"), in("b", "0721"), in("c", "0712"));
            assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(outcome.facts())
                    .containsEntry("counted", exactly("12", "ECTS"))
                    .containsEntry("value", Fact.of("071"));
        }

        @Test
        void should_name_the_gap() {
            assertThat(outcome(twelve, in("a", "0711"), in("b", "0721")).facts())
                    .containsEntry("gap", amount("6", "ECTS"));
        }

        @Test
        void should_add_a_credential_to_each_of_its_values_once() {
            assertThat(verdict(twelve, in("a", "0711", "0712", "0721"), in("b", "0721")))
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(twelve, in("a", "0711", "0712"))).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_stay_open_where_a_field_would_decide() {
            Outcome outcome = outcome(twelve, in("a", "0711"), in("b", "07"));
            assertThat(outcome.facts())
                    .containsEntry("counted", range("6", "12", "ECTS"))
                    .containsEntry("missing", Fact.of(List.of("field of b")));
        }

        @Test
        void should_not_add_values_that_cannot_be_one() {
            assertThat(outcome(twelve, in("a", "0711"), in("b", "0721"), in("c", "07"))
                            .facts())
                    .containsEntry("counted", range("6", "12", "ECTS"));
        }

        @Test
        void should_count_credentials_of_one_awarding_body() {
            Rule two = Quantities.concentration(Rational.of(2), Measure.COUNT, Attribute.AWARDING_BODY, ALL);
            assertThat(verdict(two, by("a", numbered("1")), by("b", numbered("1"))))
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(two, by("a", numbered("1")), by("b", numbered("2"))))
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_violate_a_minimum_over_nothing() {
            assertThat(outcome(twelve).facts()).containsEntry("gap", amount("12", "ECTS"));
        }

        @Test
        void should_be_a_sentence() {
            assertThat(twelve.sentence()).isEqualTo("at least 12 ECTS of one narrow field");
        }
    }
}
