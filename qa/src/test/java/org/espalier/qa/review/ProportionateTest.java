package org.espalier.qa.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.profile.QualityProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionateTest {

    private static final QualityProfile PROFILE =
            QualityProfile.read("""
                    {"espalier": "quality-profile/1", "id": "own", "version": "1", "title": {"en": "Own"},
                     "validTo": "2026-11-21", "sources": [{"title": "Ours", "confidence": "unverified"}],
                     "shortCourse": {"ects": "6", "hours": "150"}, "limits": {"procedureDays": 30},
                     "uses": [{"check": "learner-feedback", "proportionate": "warning", "because": "We said so."},
                              {"check": "fees", "proportionate": "note"}, {"check": "staff", "proportionate": "skip"},
                              {"check": "guidance", "severity": "warning"}, {"check": "rapid-procedure"}]}
                    """.getBytes(StandardCharsets.UTF_8)).orElseThrow();

    private static QualityReview review(Consumer<ObjectNode> workload) {
        return University.review(PROFILE, file -> {}, credential -> workload.accept(credential.putObject("workload")));
    }

    private static Finding finding(QualityReview review, String check) {
        return review.finding(check).orElseThrow();
    }

    @Test
    void should_weigh_less_where_the_course_is_short() {
        QualityReview review = review(workload -> workload.put("ects", "5.9"));

        assertThat(finding(review, "learner-feedback").severity()).isEqualTo(Severity.WARNING);
        assertThat(finding(review, "fees").severity()).isEqualTo(Severity.NOTE);
        assertThat(finding(review, "guidance").severity()).isEqualTo(Severity.WARNING);
        assertThat(finding(review, "staff").facts()).containsEntry("reason", Fact.of("the course is short"));
        assertThat(review.shortCourse()).contains(true);
    }

    @Test
    void should_weigh_in_full_where_it_is_not() {
        QualityReview review = review(workload -> workload.put("ects", "6"));

        assertThat(finding(review, "learner-feedback").severity()).isEqualTo(Severity.ERROR);
        assertThat(finding(review, "fees").severity()).isEqualTo(Severity.ERROR);
        assertThat(finding(review, "staff").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(review.shortCourse()).contains(false);
    }

    @Test
    void should_weigh_in_full_and_say_so_where_the_size_is_not_known() {
        QualityReview review = review(workload -> {});

        assertThat(finding(review, "learner-feedback").severity()).isEqualTo(Severity.ERROR);
        assertThat(review.shortCourse()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"149, true", "150, false"})
    void should_go_by_hours_where_there_are_no_credits(String hours, boolean isShort) {
        assertThat(review(workload -> workload.put("hours", hours)).shortCourse())
                .contains(isShort);
    }

    @Test
    void should_have_no_short_courses_without_a_limit() {
        QualityProfile without = QualityProfile.builder()
                .id("own")
                .version("1")
                .title(PROFILE.title())
                .addAllSources(PROFILE.sources())
                .addAllUses(PROFILE.uses())
                .build();

        assertThat(University.review(without, file -> {}, credential -> credential.remove("workload"))
                        .shortCourse())
                .contains(false);
    }

    @Test
    void should_not_ask_what_the_profile_does_not_use() {
        Finding finding = finding(review(workload -> {}), "alignment");

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.facts()).containsEntry("reason", Fact.of("the profile own does not ask for it"));
    }

    @Test
    void should_keep_to_the_limits_and_reasons_of_the_profile() {
        QualityReview review = review(workload -> {});

        assertThat(finding(review, "rapid-procedure").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding(review, "learner-feedback").facts()).containsEntry("because", Fact.of("We said so."));
    }

    @Test
    void should_warn_of_a_profile_that_does_not_hold_on_the_day() {
        Finding first = review(workload -> {}).findings().get(0);

        assertThat(first.code()).isEqualTo("QUALITY_PROFILE_NOT_IN_FORCE");
        assertThat(first.severity()).isEqualTo(Severity.WARNING);
    }
}
