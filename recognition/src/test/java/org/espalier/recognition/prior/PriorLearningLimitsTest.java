package org.espalier.recognition.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Source;
import org.espalier.core.text.CountryCode;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PriorLearningLimitsTest {

    private static final Pattern SHARE = Pattern.compile("\\d+\\s*(%|ECTS|CFU|per cent|credits)");

    static List<PriorLearningLimit> all() {
        return PriorLearningLimits.all();
    }

    @ParameterizedTest
    @CsvSource({
        "AT, LIMITED",
        "CZ, LIMITED",
        "DE, LIMITED",
        "ES, LIMITED",
        "IT, LIMITED",
        "LV, LIMITED",
        "PL, LIMITED",
        "PT, LIMITED",
        "SK, LIMITED",
        "LT, NO_NATIONAL_LIMIT",
        "FI, NO_NATIONAL_LIMIT",
        "FR, WHOLE_QUALIFICATION",
        "NL, BY_INSTITUTION",
        "BE, BY_INSTITUTION"
    })
    void should_tell_of_the_country_first(String country, LimitKind kind) {
        List<PriorLearningLimit> limits = PriorLearningLimits.in(CountryCode.parse(country));
        assertThat(limits.get(0).kind()).isEqualTo(kind);
        assertThat(limits.get(0).organisation()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_point_at_published_rule_sets_of_the_same_country(PriorLearningLimit limit) {
        assertThat(limit.ruleSets()).allSatisfy(id -> {
            List<RuleSet> versions = RuleSets.published().versions(id);
            assertThat(versions).isNotEmpty();
            assertThat(versions)
                    .allMatch(set -> set.jurisdiction().orElseThrow().toString().startsWith(country(limit)));
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_repeat_no_number(PriorLearningLimit limit) {
        assertThat(limit.note().orElse("")).doesNotContainPattern(SHARE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_be_no_more_certain_than_the_rule_set(PriorLearningLimit limit) {
        boolean certain = limit.ruleSets().stream()
                .flatMap(id -> RuleSets.published().versions(id).stream())
                .flatMap(set -> set.sources().stream())
                .anyMatch(source -> source.confidence() == Confidence.VERIFIED);
        assertThat(limit.source().confidence() == Confidence.UNVERIFIED || certain)
                .isTrue();
    }

    @Test
    void should_stand_in_the_order_of_countries() {
        assertThat(all()).isSortedAccordingTo(Comparator.comparing(PriorLearningLimit::country));
    }

    @Test
    void should_know_nothing_of_other_countries() {
        assertThat(PriorLearningLimits.in(CountryCode.parse("JP"))).isEmpty();
    }

    @Test
    void should_refuse_a_limit_without_numbers() {
        PriorLearningLimit.Builder builder = PriorLearningLimit.builder()
                .country(CountryCode.parse("EE"))
                .kind(LimitKind.LIMITED)
                .source(Source.ours("Test"));
        assertThatThrownBy(builder::build).hasMessageContaining("ruleSets");
    }

    private static String country(PriorLearningLimit limit) {
        return limit.country().alpha2();
    }
}
