package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.AwardFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which policy of a requirement an audit names where that keeps out what the requirement selects. */
class KeptOutTest {

    private static final String SMALL = "{'kind': 'credits-per-item', 'minimum': '6'}";
    private static final String PLAIN =
            "{'id': 'a', 'rule': {'kind': 'credits', 'minimum': '5', 'filter': {'tags': ['a']}} %s}";

    private static Award award(String requirement, String policies) {
        String json = "{'espalier': 'award/1', 'id': 'w', 'title': {'en': 'W'}, 'requirements': [%s] %s}"
                .formatted(requirement, policies)
                .replace('\'', '"');
        return AwardFile.read(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static String policy(String rule) {
        return ", 'policies': [{'id': 'p', 'rule': %s}]".formatted(rule);
    }

    private static Holding held(String... tags) {
        MicroCredential.Builder credential = MicroCredential.builder().id("x").ects("5");
        return Holding.builder()
                .credential(credential.awardedOn(TODAY.minusYears(2)).eqf(6).build())
                .addTags(tags)
                .build();
    }

    private static List<String> reasons(Award award, String... tags) {
        AuditResult result = audit(award, held(tags));
        assertThat(result.notCounted()).isNotEmpty();
        return result.findings().stream()
                .filter(finding -> finding.subject().credential().isPresent())
                .map(Finding::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SMALL,
                "{'kind': 'each', 'filter': {'tags': ['g']}}",
                "{'kind': 'level-window', 'lowest': '7'}",
                "{'kind': 'maximum-age', 'age': 'P1Y'}",
                "{'kind': 'prerequisite', 'of': {'tags': ['a']}, 'needs': {'filter': {'tags': ['f']}}, 'timing':"
                        + " 'held'}"
            })
    void should_give_the_reason_that_the_policy_gives_over_the_award(String rule) {
        List<String> over = reasons(award(PLAIN.formatted(""), policy(rule)), "a");
        assertThat(reasons(award(PLAIN.formatted(policy(rule)), ""), "a"))
                .isEqualTo(over)
                .doesNotContain("NO_REQUIREMENT", "DATA_MISSING");
    }

    @Test
    void should_give_the_reason_of_a_policy_that_stands_above() {
        String any =
                "{'id': 'o', 'rule': {'kind': 'any', 'of': [%s]} %s}".formatted(PLAIN.formatted(""), policy(SMALL));
        List<String> over = reasons(award(PLAIN.formatted(""), policy(SMALL)), "a");
        assertThat(reasons(award(any, ""), "a")).isEqualTo(over);
    }

    @Test
    void should_still_say_that_nothing_asks_for_what_no_requirement_selects() {
        assertThat(reasons(award(PLAIN.formatted(policy(SMALL)), ""), "b")).containsExactly("NO_REQUIREMENT");
    }

    private static List<String> explained(String policy, String... tags) {
        String two = PLAIN.formatted(policy) + ", "
                + PLAIN.formatted("").replace("'id': 'a'", "'id': 'b'").replace("['a']", "['b']");
        Portfolio portfolio = Portfolio.of("L-0417", List.of(held(tags)));
        return AwardAudit.of(award(two, "")).explain("a", portfolio, TODAY).findings().stream()
                .filter(finding -> finding.subject().credential().isPresent())
                .map(Finding::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"a, a", "a, b"})
    void should_be_explained_also_where_the_credential_fills_something_else(String one, String other) {
        assertThat(explained(policy(SMALL), one, other)).containsExactly("CREDITS_PER_ITEM");
    }
}
