package org.espalier.stacking.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.stack.Given.SOFTWARE;
import static org.espalier.stacking.stack.Given.classified;
import static org.espalier.stacking.stack.Given.course;
import static org.espalier.stacking.stack.Given.ids;
import static org.espalier.stacking.stack.Given.stack;

import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.stack.MissingDatum.Kind;
import org.espalier.stacking.stack.MissingDatum.Reason;
import org.junit.jupiter.api.Test;

class LinkTest {

    @Test
    void should_build_on_a_credential_that_is_required() {
        Step step = classified(first(), second().needs("a"));

        assertThat(step.link()).isEqualTo(Link.BUILDS_ON);
        assertThat(step.linkedBy()).containsExactly("a");
    }

    @Test
    void should_build_on_a_credential_that_certifies_what_is_required() {
        Step step = classified(first().outcomes("sql", "joins"), second().needsOutcome("sql"));

        assertThat(step.link()).isEqualTo(Link.BUILDS_ON);
        assertThat(step.linkedBy()).containsExactly("sql");
    }

    @Test
    void should_build_on_a_credential_that_certifies_a_required_skill() {
        Given first = first();
        first.credential()
                .addLearningOutcomes(
                        LearningOutcome.builder().addSkills("esco:1", "esco:2").build());

        assertThat(classified(first, second().needsOutcome("esco:2")).link()).isEqualTo(Link.BUILDS_ON);
    }

    @Test
    void should_build_on_an_equivalent_of_what_is_required() {
        assertThat(classified(first().sameAs("x"), second().needs("x")).link()).isEqualTo(Link.BUILDS_ON);
    }

    @Test
    void should_build_on_what_was_renewed_where_the_renewal_is_required() {
        Step step = classified(
                first(), second().needs("c"), course("c", 6, SOFTWARE, 2026).renews("a"));

        assertThat(step.link()).isEqualTo(Link.BUILDS_ON);
    }

    @Test
    void should_share_a_target_that_the_caller_names() {
        CredentialStack stack = stack(first(), second()).withSharedTarget(SharedTarget.of("MSc", ids("a", "b")));
        Step step = classified(StepClassifier.standard(), stack);

        assertThat(step.link()).isEqualTo(Link.SHARED_TARGET);
        assertThat(step.linkedBy()).containsExactly("MSc");
    }

    @Test
    void should_prefer_what_is_required_to_a_shared_target() {
        CredentialStack stack = stack(first(), second().needs("a")).towards("MSc");

        assertThat(classified(StepClassifier.standard(), stack).link()).isEqualTo(Link.BUILDS_ON);
    }

    @Test
    void should_not_link_what_feeds_two_different_targets() {
        CredentialStack stack = stack(first(), second().needsNothing())
                .withSharedTarget(SharedTarget.of(ids("a")))
                .withSharedTarget(SharedTarget.of(ids("b")));

        assertThat(classified(StepClassifier.standard(), stack).link()).isEqualTo(Link.NONE);
    }

    @Test
    void should_find_no_link_where_nothing_is_required() {
        assertThat(classified(first(), second().needsNothing()).link()).isEqualTo(Link.NONE);
    }

    @Test
    void should_find_no_link_where_something_else_is_required() {
        assertThat(classified(first(), second().needs("x")).link()).isEqualTo(Link.NONE);
        assertThat(classified(first().outcomes("joins"), second().needsOutcome("sql"))
                        .link())
                .isEqualTo(Link.NONE);
    }

    @Test
    void should_not_look_at_what_the_earlier_one_requires() {
        assertThat(classified(first().needs("b"), second().needsNothing()).link())
                .isEqualTo(Link.NONE);
    }

    @Test
    void should_not_know_the_link_where_prerequisites_are_told_in_words() {
        Step step = classified(first(), second().needsInWords());

        assertThat(step.link()).isEqualTo(Link.UNKNOWN);
        assertThat(step.missing())
                .containsExactly(MissingDatum.of(step.later(), Kind.PREREQUISITES, Reason.ONLY_WORDS));
    }

    @Test
    void should_know_that_words_beside_another_prerequisite_are_no_link() {
        Given second = second();
        second.credential()
                .prerequisites(Prerequisites.builder()
                        .addAllCredentials(ids("x"))
                        .text(LocalizedText.of("en", "and practice"))
                        .build());

        assertThat(classified(first(), second).link()).isEqualTo(Link.NONE);
    }

    @Test
    void should_not_know_the_link_where_prerequisites_are_absent() {
        Step step = classified(first(), second());

        assertThat(step.link()).isEqualTo(Link.UNKNOWN);
        assertThat(step.missing()).containsExactly(MissingDatum.of(step.later(), Kind.PREREQUISITES, Reason.ABSENT));
    }

    @Test
    void should_not_know_the_link_where_the_outcomes_of_the_earlier_one_are_told_in_words() {
        Step step = classified(first().outcomeInWords(), second().needsOutcome("sql"));

        assertThat(step.link()).isEqualTo(Link.UNKNOWN);
        assertThat(step.missing()).containsExactly(MissingDatum.of(step.earlier(), Kind.OUTCOMES, Reason.ONLY_WORDS));
    }

    @Test
    void should_look_no_further_where_another_holding_certifies_what_is_required() {
        Given third = course("c", 6, SOFTWARE, 2023).outcomes("sql");

        assertThat(classified(first().outcomeInWords(), second().needsOutcome("sql"), third)
                        .link())
                .isEqualTo(Link.NONE);
    }

    private static Given first() {
        return course("a", 6, SOFTWARE, 2024);
    }

    private static Given second() {
        return course("b", 7, SOFTWARE, 2025);
    }
}
