package org.espalier.stacking.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of an award, and why the rest cannot. */
class AuditableKindsTest {

    private static List<String> problems(String policies) {
        String json = """
            {"espalier": "award/1", "id": "msc", "title": {"en": "Master"},
             "requirements": [{"id": "a", "rule": {"kind": "credits", "minimum": "10"}}], "policies": [%s]}
            """.formatted(policies.replace('\'', '"'));
        return AwardFile.read(json.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .map(finding -> finding.fact("problem").orElseThrow().text())
                .toList();
    }

    private static String policy(String id, String rule) {
        return "{'id': '" + id + "', 'rule': " + rule + "}";
    }

    private static String problem(String rule) {
        List<String> problems = problems(policy("p", rule));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind': 'splitting', 'allowed': true, 'minimumPart': '2'}",
                "{'kind': 'rising-levels'}",
                "{'kind': 'field-kept'}",
                "{'kind': 'outcome-overlap', 'maximum': '50'}",
                "{'kind': 'order', 'before': {'tags': ['a']}, 'after': {'tags': ['b']}}",
                "{'kind': 'prerequisite', 'of': {'tags': ['a']}, 'needs': {'filter': {'tags': ['b']}}, 'timing':"
                        + " 'before'}",
                "{'kind': 'prerequisite', 'of': {'tags': ['a']}, 'needs': {'any': [{'filter': {'tags': ['b']}},"
                        + " {'all': [{'filter': {'tags': ['c']}}, {'filter': {'tags': ['d']}}]}]}, 'timing': 'held',"
                        + " 'among': 'counted'}",
                "{'kind': 'per-bucket', 'minimum': '2', 'buckets': [{'id': 'x', 'filter': {'tags': ['x']}},"
                        + " {'id': 'y', 'filter': {'tags': ['y'], 'not': {'tags': ['x']}}}]}",
                "{'kind': 'capped-total', 'minimum': '2', 'of': [{'id': 'x', 'maximum': '1', 'filter':"
                        + " {'levelAtLeast': '7'}}, {'id': 'y', 'filter': {'levelAtMost': '6'}}]}",
                "{'kind': 'residency', 'minimum': '6', 'last': '12', 'filter': {'tags': ['x']}}"
            })
    void should_accept_what_can_be_audited(String rule) {
        assertThat(problems(policy("p", rule))).isEmpty();
    }

    @Test
    void should_refuse_a_direction_by_its_kind() {
        assertThat(problem("{'kind': 'direction', 'oneOf': ['vertical']}"))
                .isEqualTo("RULE_NOT_AUDITABLE: a rule of kind direction depends on all that is counted together;"
                        + " it can be a warning or a note in an award, not an error");
    }

    @Test
    void should_refuse_a_limit_in_credits_to_what_is_shared_in_parts() {
        assertThat(problems(policy("parts", "{'kind': 'splitting', 'allowed': true}") + ", "
                        + policy("both", "{'kind': 'overlap-limit', 'between': ['a', 'b'], 'maximum': '2'}")))
                .anyMatch(problem -> problem.contains("the smaller of two parts does not add up"));
    }

    @Test
    void should_refuse_parts_of_two_credit_systems() {
        assertThat(problems(policy("ects", "{'kind': 'splitting', 'allowed': true}") + ", "
                        + policy("cats", "{'kind': 'splitting', 'allowed': true, 'system': 'uk-cats'}")))
                .containsExactly(
                        "RULE_NOT_AUDITABLE: two rules of kind splitting that measure parts in two credit systems");
    }

    @Test
    void should_refuse_what_is_made_of_others_as_a_policy() {
        assertThat(problem("{'kind': 'any', 'of': [{'id': 'c', 'rule': {'kind': 'count', 'minimum': 1}}]}"))
                .contains("kind any is made of others");
    }

    @Test
    void should_refuse_buckets_that_one_credential_may_fill() {
        assertThat(problem("{'kind': 'per-bucket', 'minimum': '2', 'buckets': [{'id': 'x', 'filter': {'tags': ['x']}},"
                        + " {'id': 'y', 'filter': {'tags': ['y']}}]}"))
                .contains("parts x and y may select the same credential")
                .contains("exclude from one filter, by not, what the other selects");
    }

    @Test
    void should_refuse_a_maximum_that_cuts_nothing() {
        assertThat(problem("{'kind': 'maximum', 'maximum': '4'}")).contains("this maximum cuts nothing");
    }

    @Test
    void should_refuse_a_maximum_in_another_unit_than_what_stands_beside_it() {
        String floor = policy("f", "{'kind': 'hours', 'minimum': '40'}");
        assertThat(problems(floor + ", " + policy("p", "{'kind': 'maximum', 'maximum': '4'}")))
                .singleElement()
                .asString()
                .contains("this maximum cuts nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'maximum': '24'", "'below': '24'"})
    void should_refuse_a_maximum_beside_a_window(String most) {
        String window = policy("w", "{'kind': 'credits', 'minimum': '12', " + most + "}");
        assertThat(problems(window + ", " + policy("p", "{'kind': 'maximum', 'maximum': '4'}")))
                .singleElement()
                .asString()
                .contains("this maximum cuts nothing");
    }

    @Test
    void should_refuse_two_maxima_that_may_cut_the_same() {
        String floor = policy("f", "{'kind': 'credits', 'minimum': '10'}");
        String one = policy("x", "{'kind': 'maximum', 'maximum': '4', 'filter': {'tags': ['x']}}");
        String other = policy("y", "{'kind': 'maximum', 'maximum': '4', 'filter': {'tags': ['y']}}");
        assertThat(problems(floor + ", " + one + ", " + other))
                .hasSize(2)
                .first()
                .asString()
                .contains("this maximum and y may cut the same credential");
    }

    private static String maximum(String id, int most, String filter) {
        return policy(id, "{'kind': 'maximum', 'maximum': '" + most + "', 'filter': " + filter + "}");
    }

    private static String floor(String filter) {
        return policy("f", "{'kind': 'credits', 'minimum': '10', 'filter': " + filter + "}");
    }

    @Test
    void should_say_what_to_do_where_a_maximum_is_below_a_minimum_that_it_alone_feeds() {
        assertThat(problems(floor("{}") + ", " + maximum("p", 4, "{}")))
                .containsExactly(
                        "CONTRADICTION: it selects everything that counts for f, which asks for at least 10 ECTS"
                                + " and could never be met; raise the maximum, lower the minimum, or let the maximum select less");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'levelAtLeast': '6'}", "{'levelAtLeast': '7'}", "{'levelAtLeast': '6', 'tags': ['x']}"})
    void should_refuse_a_maximum_below_a_minimum_of_the_same_or_of_less(String narrow) {
        assertThat(problems(floor(narrow) + ", " + maximum("p", 9, "{'levelAtLeast': '6'}")))
                .singleElement()
                .asString()
                .startsWith("CONTRADICTION: it selects everything that counts for f");
    }

    @Test
    void should_refuse_two_maxima_that_take_everything_and_are_below_a_minimum_together() {
        String sport = maximum("p", 4, "{'tags': ['sport']}");
        String rest = maximum("q", 5, "{'not': {'tags': ['sport']}}");
        assertThat(problems(floor("{}") + ", " + sport + ", " + rest))
                .singleElement()
                .asString()
                .startsWith("CONTRADICTION: with q it selects everything that counts for f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'levelAtLeast': '5'}", "{'tags': ['x']}", "{}"})
    void should_accept_a_maximum_below_a_minimum_of_more(String wide) {
        assertThat(problems(floor(wide) + ", " + maximum("p", 4, "{'levelAtLeast': '6'}")))
                .isEmpty();
    }

    @Test
    void should_accept_a_maximum_that_is_a_minimum_of_the_same() {
        assertThat(problems(floor("{}") + ", " + maximum("p", 10, "{}"))).isEmpty();
    }

    @Test
    void should_accept_any_kind_as_a_warning() {
        assertThat(problems("{'id': 'p', 'severity': 'warning', 'rule': {'kind': 'direction', 'oneOf': ['vertical']}}"))
                .isEmpty();
    }
}
