package org.espalier.stacking.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.JsonReading;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Limits;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardFileTest {

    @Test
    void should_read_what_it_writes() {
        Award award = Award.builder()
                .id("msc")
                .title(LocalizedText.of("en", "Master"))
                .addRequirements(Requirement.credits("all", EctsCredits.of(120), HoldingFilter.tagged("core")))
                .addPolicies(RuleUse.of("profile", Limits.levelProfile(EctsCredits.of(60), EqfLevel.EQF_7)))
                .build();
        JsonReading<Award> reading = read(AwardFile.write(award));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value()).contains(award);
    }

    @Test
    void should_tell_all_faults_at_once_with_their_paths() {
        JsonReading<Award> reading = read("""
            {"espalier": "award/1", "id": "msc", "titel": "Master", "title": {"en": "Master"},
             "requirements": [
               {"id": "a", "rule": {"kind": "credits", "minimum": "-5"}},
               {"id": "b", "rule": {"kind": "apples", "minimum": "5"}},
               {"id": "c", "rule": {"kind": "count", "minimum": 1.5}},
               {"id": "d", "rule": {"kind": "count", "minimum": 1, "filter": {"levelAtLeast": "9"}}},
               {"id": "e", "rule": {"kind": "any", "of": [
                 {"id": "f", "rule": {"kind": "hours", "minimum": "20"},
                  "policies": [{"id": "g", "rule": {"kind": "credits", "minimum": "x"}}]}]}}],
             "policies": [{"id": "p", "rule": {"kind": "credits", "minimum": "9", "maximum": "8"}}]}
            """);
        assertThat(paths(reading))
                .containsExactlyInAnyOrder(
                        "/titel",
                        "/requirements/0/rule/minimum",
                        "/requirements/1/rule/kind",
                        "/requirements/2/rule/minimum",
                        "/requirements/3/rule/filter/levelAtLeast",
                        "/requirements/4/rule/of/0/policies/0/rule/minimum",
                        "/policies/0/rule/maximum");
    }

    @Test
    void should_refuse_a_policy_that_cannot_be_audited_exactly() {
        JsonReading<Award> reading = read("""
            {"espalier": "award/1", "id": "msc", "title": {"en": "Master"},
             "requirements": [{"id": "a", "rule": {"kind": "count", "minimum": 1}}],
             "policies": [{"id": "p", "rule": {"kind": "direction", "oneOf": ["vertical"]}}]}
            """);
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.subject().path()).contains("/policies/0");
            assertThat(finding.fact("problem").orElseThrow().text()).startsWith("RULE_NOT_AUDITABLE");
        });
    }

    @Test
    void should_refuse_a_requirement_that_takes_no_holdings_of_its_own() {
        JsonReading<Award> reading = read("""
            {"espalier": "award/1", "id": "msc", "title": {"en": "Master"},
             "requirements": [{"id": "a", "rule": {"kind": "all", "of": [
               {"id": "b", "rule": {"kind": "not", "of": {"id": "c", "rule": {"kind": "count", "minimum": 1}}}}]}}]}
            """);
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.subject().path()).contains("/requirements/0/rule/of/0/rule");
            assertThat(finding.fact("problem").orElseThrow().text()).startsWith("RULE_NOT_AUDITABLE");
        });
    }

    @Test
    void should_refuse_sharing_with_what_it_does_not_ask_for() {
        JsonReading<Award> reading = read("""
            {"espalier": "award/1", "id": "msc", "title": {"en": "Master"},
             "requirements": [{"id": "a", "rule": {"kind": "count", "minimum": 1}}],
             "policies": [{"id": "p", "rule": {"kind": "compatible", "pairs": [["a", "x"]]}}]}
            """);
        assertThat(paths(reading)).containsExactly("/policies/0/rule");
    }

    @ParameterizedTest
    @CsvSource({"x, /policies/0/rule", "b, ''"})
    void should_tell_an_unknown_id_beside_other_faults_unless_it_was_taken_out(String id, String unknown) {
        JsonReading<Award> reading = read("""
            {"espalier": "award/1", "id": "msc", "title": {"en": "Master"},
             "requirements": [{"id": "a", "rule": {"kind": "count", "minimum": 1}},
                              {"id": "b", "rule": {"kind": "credits", "minimum": "-1"}},
                              {"id": "a", "rule": {"kind": "count", "minimum": 2}}],
             "policies": [{"id": "p", "rule": {"kind": "compatible", "pairs": [["a", "%s"]]}}]}
            """.formatted(id));
        assertThat(paths(reading)).contains("/requirements/1/rule/minimum", "/requirements/2/id");
        assertThat(paths(reading).subList(2, paths(reading).size()))
                .isEqualTo(unknown.isEmpty() ? List.of() : List.of(unknown));
    }

    @Test
    void should_not_tell_an_unknown_id_of_a_rule_that_may_decide_nothing() {
        JsonReading<Award> reading = read("""
            {"espalier": "award/1", "id": "msc", "title": {"en": "Master"},
             "requirements": [{"id": "a", "rule": {"kind": "count", "minimum": 1}}],
             "policies": [{"id": "p", "severity": "x", "rule": {"kind": "compatible", "pairs": [["a", "b"]]}}]}
            """);
        assertThat(paths(reading)).containsExactly("/policies/0/severity");
    }

    @ParameterizedTest
    @CsvSource({"nope,/policies/0/rule/kind", "count,/policies/0/rule/minimum"})
    void should_tell_one_fault_of_a_rule_and_look_at_the_next(String kind, String path) {
        JsonReading<Award> reading = read("""
            {"espalier": "award/1", "id": "msc", "title": {"en": "Master"},
             "requirements": [{"id": "a", "rule": {"kind": "count", "minimum": 1}}],
             "policies": [{"id": "p", "rule": {"kind": "%s", "minimum": 2.7}},
                          {"id": "q", "rule": {"kind": "direction", "oneOf": ["vertical"]}}]}
            """.formatted(kind));
        assertThat(paths(reading)).containsExactly(path, "/policies/1");
    }

    @Test
    void should_refuse_the_same_id_twice() {
        JsonReading<Award> reading = read("""
            {"espalier": "award/1", "id": "msc", "title": {"en": "Master"},
             "requirements": [{"id": "a", "rule": {"kind": "count", "minimum": 1}},
                              {"id": "a", "rule": {"kind": "count", "minimum": 2}}]}
            """);
        assertThat(paths(reading)).containsExactly("/requirements/1/id");
    }

    @Test
    void should_refuse_a_file_of_another_kind() {
        assertThat(read("{\"espalier\": \"portfolio/1\"}").findings())
                .extracting(Finding::code)
                .containsExactly("FILE_KIND");
    }

    private static List<String> paths(JsonReading<Award> reading) {
        return reading.findings().stream()
                .map(finding -> finding.subject().path().orElse(""))
                .toList();
    }

    private static JsonReading<Award> read(String json) {
        return AwardFile.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
