package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.audit;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.course;
import static org.espalier.stacking.Samples.sized;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.AwardFile;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of an audit read well with nothing, with one and with several. */
class AuditSentencesTest {

    private static final Set<String> NUMBERS = Set.of(
            "counted",
            "parts",
            "gap",
            "lists",
            "uses",
            "times",
            "days",
            "tried",
            "found",
            "wanted",
            "surplus",
            "alone",
            "inProgress",
            "line");

    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("\\b1 (?!(counts|is)\\b)[a-z]+s\\b");
    private static final Pattern SEVERAL_OF_ONE = Pattern.compile("\\b[03] (holding|credential|part|list|use|day)\\b");

    static Stream<String> keys() {
        return Wording.load(AuditSentencesTest.class.getResourceAsStream("wording.properties")).keySet().stream()
                .filter(key -> !key.startsWith("STACK_") && !key.startsWith("BULK_") && !key.equals("*"));
    }

    /** A finding with every fact of its sentence; what is a number is that number. */
    private static String sentence(String key, int number) {
        String template = Wording.installed().templates().get(key);
        Map<String, Fact> facts = new TreeMap<>();
        Pattern.compile("\\{(\\w+)}")
                .matcher(template)
                .results()
                .map(place -> place.group(1))
                .forEach(place -> facts.put(place, NUMBERS.contains(place) ? Fact.of(number) : Fact.of("x")));
        return Wording.of(Map.of("X", template))
                .sentence(Finding.of("X", Verdict.VIOLATED, Severity.NOTE)
                        .putAllFacts(facts)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void should_agree_in_number(String key) {
        assertThat(sentence(key, 1)).doesNotContainPattern(ONE_OF_SEVERAL).doesNotContain("(s)");
        assertThat(sentence(key, 3)).doesNotContainPattern(SEVERAL_OF_ONE);
        assertThat(sentence(key, 0)).doesNotContainPattern(SEVERAL_OF_ONE);
    }

    private static String told(AuditResult result, String code) {
        return result.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Wording.installed()::sentence)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | all: 24 ECTS asked for; what could count gives 0 ECTS at most (0 holdings), however it is used: at least 24 ECTS missing.",
                "1 | all: 24 ECTS asked for; what could count gives 6 ECTS at most (1 holding), however it is used: at least 18 ECTS missing.",
                "2 | all: 24 ECTS asked for; what could count gives 12 ECTS at most (2 holdings), however it is used: at least 12 ECTS missing."
            })
    void should_tell_what_could_count_at_most(int held, String sentence) {
        List<Holding> all = List.of(sized("a", "6"), sized("b", "6"));
        AuditResult result = audit(
                award(Requirement.credits("all", EctsCredits.of(24), HoldingFilter.all())),
                all.subList(0, held).toArray(Holding[]::new));
        assertThat(told(result, "WITNESS")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | two: 0 credentials counted; at least 2 credentials; 2 credentials missing; 2 credentials more here alone would meet the award.",
                "1 | two: 1 credential counted; at least 2 credentials; 1 credential missing; 1 credential more here alone would meet the award.",
                "2 | two: 2 credentials counted; at least 2 credentials."
            })
    void should_tell_how_many_credentials_count(int held, String sentence) {
        Holding[] all = {sized("a", "6"), sized("b", "6")};
        AuditResult result = audit(award(Requirement.count("two", 2, HoldingFilter.all())), Arrays.copyOf(all, held));
        assertThat(told(result, "REQUIREMENT")).isEqualTo(sentence);
    }

    private static Award asking(String rule) {
        String json = """
            {"espalier": "award/1", "id": "a", "title": {"en": "A"}, "requirements": [{"id": "e", "rule": %s}]}
            """.formatted(rule.replace('\'', '"'));
        return AwardFile.read(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void should_not_say_that_what_is_of_another_level_carries_no_credits() {
        Award profile = asking("{'kind': 'level-profile', 'minimum': '10', 'level': '7', 'maximumBelow': '5'}");
        AuditResult result = audit(profile, Holding.earned(course("x", "6", 6).build()));
        assertThat(told(result, "NO_REQUIREMENT")).startsWith("Course x");
    }

    @Test
    void should_name_what_is_missing_of_the_case() {
        AuditResult result = audit(asking("{'kind': 'attested', 'statement': 'practice', 'by': ['registrar']}"));
        assertThat(told(result, "AWARD")).contains("not known: attestation practice by registrar");
        assertThat(told(result, "REQUIREMENT")).contains("not known: attestation practice by registrar");
    }

    @Test
    void should_not_count_what_is_cut_off_among_what_could_count() {
        Award total = asking("{'kind': 'capped-total', 'minimum': '20', 'of': [{'id': 'x', 'filter': {'tags': ['x']}},"
                + " {'id': 'y', 'maximum': '4', 'filter': {'tags': ['y'], 'not': {'tags': ['x']}}}]}");
        assertThat(told(audit(total, sized("a", "6", "y"), sized("b", "2", "x")), "WITNESS"))
                .isEqualTo("e: 20 ECTS asked for; what could count gives 6 ECTS at most (2 holdings), however it is"
                        + " used: at least 14 ECTS missing.");
    }

    @Test
    void should_name_each_part_that_lacks_something_and_each_that_is_full() {
        String json = """
            {"espalier": "award/1", "id": "a", "title": {"en": "A"}, "requirements": [{"id": "each", "rule":
             {"kind": "per-bucket", "minimum": "6", "buckets": [{"id": "lang", "filter": {"tags": ["lang"]}},
              {"id": "core", "filter": {"not": {"tags": ["lang"]}}}]}}], "policies": []}
            """;
        Award each = AwardFile.read(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        AuditResult result = audit(each, sized("a", "10"), sized("b", "2", "lang"));
        assertThat(told(result, "REQUIREMENT"))
                .isEqualTo("each: 8 ECTS counted; 4 ECTS more cut off; at least 6 ECTS in each of: lang (tagged lang);"
                        + " core (not tagged lang); 4 ECTS missing: 4 ECTS for lang (tagged lang); no more counts of"
                        + " core (not tagged lang), 4 ECTS of surplus; 4 ECTS more here alone would meet the award.");
    }
}
