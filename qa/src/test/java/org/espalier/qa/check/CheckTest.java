package org.espalier.qa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.espalier.core.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTest {

    /** Checks that ask only whether something is told: what is not told is not known, and never known not to be. */
    private static final Set<String> NEVER_VIOLATED = Set.of(
            "review-criteria",
            "review-report",
            "review-appeals",
            "online-identity",
            "outcomes",
            "transparency",
            "framework-level",
            "relation-declared",
            "recognition-path",
            "expiry",
            "legal-identity",
            "date-and-place");
    /** What they ask about is known as soon as there is a review, or a credential. */
    private static final Set<String> NEVER_OPEN = Set.of("external-of-provider", "elements");

    static List<CheckCase> cases() {
        return CheckCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_say_of_each_case_what_is_written_down(CheckCase given) {
        Outcome outcome = given.outcome();

        assertThat(outcome.verdict()).as(outcome.toString()).isEqualTo(given.verdict());
        assertThat(given.factNames())
                .allSatisfy(name -> assertThat(outcome.facts()).containsEntry(name, given.fact(name)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_name_what_is_lacking_missing_or_the_reason(CheckCase given) {
        Outcome outcome = given.outcome();
        String fact = switch (outcome.verdict()) {
            case VIOLATED -> "lacking";
            case UNDETERMINED -> "missing";
            case NOT_APPLICABLE -> "reason";
            case SATISFIED -> "";
        };

        assertThat(fact.isEmpty() || outcome.facts().containsKey(fact)).isTrue();
        assertThat(outcome.facts().containsKey("giver")).isEqualTo(outcome.verdict() == Verdict.UNDETERMINED);
    }

    @Test
    void should_have_a_case_of_each_verdict_that_a_check_can_give() {
        Map<String, Set<Verdict>> shown = cases().stream()
                .collect(Collectors.groupingBy(
                        CheckCase::check,
                        TreeMap::new,
                        Collectors.mapping(
                                CheckCase::verdict, Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)))));

        assertThat(Check.all())
                .allSatisfy(check -> assertThat(shown.getOrDefault(check.id(), Set.of()))
                        .as(check.id())
                        .containsAll(expected(check.id())));
    }

    private static Set<Verdict> expected(String check) {
        Set<Verdict> expected = EnumSet.of(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.UNDETERMINED);
        expected.removeIf(verdict -> verdict == Verdict.VIOLATED && NEVER_VIOLATED.contains(check));
        expected.removeIf(verdict -> verdict == Verdict.UNDETERMINED && NEVER_OPEN.contains(check));
        return expected;
    }

    @Test
    void should_have_ids_codes_and_wanted_evidence_of_their_own() {
        assertThat(Check.all()).extracting(Check::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        assertThat(Check.all())
                .allSatisfy(check -> assertThat(check.wants())
                        .isNotEmpty()
                        .allMatch(want -> want.matches("(quality|credential) file: .+")));
    }

    @Test
    void should_be_found_by_its_id() {
        Check check = Check.named("learner-feedback").orElseThrow();

        assertThat(check.code()).isEqualTo("QUALITY_LEARNER_FEEDBACK");
        assertThat(check).hasToString("learner-feedback");
        assertThat(Check.named("learner-feedbac")).isEmpty();
    }

    @Test
    void should_tell_which_are_computed_from_the_credential_alone() {
        assertThat(Check.all().stream().filter(Check::isComputed).map(Check::id))
                .contains("workload", "level", "outcomes-assessed", "elements", "online-identity")
                .doesNotContain("learner-feedback", "alignment", "expiry");
    }
}
