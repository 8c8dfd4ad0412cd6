package org.espalier.recognition.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.fault.FaultyValueException;
import org.junit.jupiter.api.Test;

class ReviewedCriteriaTest {

    private static void silent(ObjectNode credential) {
        credential.remove("qualityAssurance");
    }

    private static void internalOnly(ObjectNode file) {
        provider(file).remove("reviews");
    }

    private static ObjectNode provider(ObjectNode file) {
        return (ObjectNode) file.path("provider");
    }

    private static void statements(ObjectNode file, String... declined) {
        ObjectNode provider = provider(file);
        provider.remove(List.of("reviews", "policies", "statements"));
        for (String topic : declined) {
            provider.withArray("statements").addObject().put("topic", topic).put("holds", false);
        }
    }

    private static CriterionGrade quality(Reviewed reviewed) {
        return reviewed.grade(Criterion.QUALITY_ASSURANCE);
    }

    @Test
    void should_take_quality_from_the_review_where_the_credential_is_silent() {
        assertThat(quality(Reviewed.of(file -> {}, ReviewedCriteriaTest::silent)))
                .isEqualTo(CriterionGrade.A);
    }

    @Test
    void should_not_count_a_review_by_an_agency_outside_its_registration() {
        Reviewed reviewed = Reviewed.of(
                file -> ((ObjectNode) file.at("/provider/reviews/0/agency/registrations/0")).put("to", "2020-12-31"),
                credential -> {});

        assertThat(quality(reviewed)).isEqualTo(CriterionGrade.C);
    }

    @Test
    void should_grade_internal_quality_assurance_alone_as_weak() {
        assertThat(quality(Reviewed.of(ReviewedCriteriaTest::internalOnly, ReviewedCriteriaTest::silent)))
                .isEqualTo(CriterionGrade.C);
    }

    @Test
    void should_count_what_the_review_found_of_the_course() {
        Reviewed reviewed = Reviewed.of(file -> provider(file).remove("policies"), ReviewedCriteriaTest::silent);

        assertThat(quality(reviewed)).isEqualTo(CriterionGrade.A);
    }

    @Test
    void should_know_nothing_of_the_course_without_policy_approval_and_review() {
        Reviewed reviewed = Reviewed.of(
                file -> {
                    provider(file).remove("policies");
                    file.remove(List.of("course", "credential"));
                },
                ReviewedCriteriaTest::silent);

        assertThat(quality(reviewed)).isEqualTo(CriterionGrade.B);
    }

    @Test
    void should_grade_none_where_both_parts_are_declared_absent() {
        Reviewed reviewed = Reviewed.of(
                file -> statements(file, "internal-quality-assurance", "external-review"),
                ReviewedCriteriaTest::silent);

        assertThat(quality(reviewed)).isEqualTo(CriterionGrade.D);
    }

    @Test
    void should_not_know_where_only_one_part_is_declared_absent() {
        assertThat(quality(Reviewed.of(file -> statements(file, "external-review"), ReviewedCriteriaTest::silent)))
                .isEqualTo(CriterionGrade.NOT_KNOWN);
        assertThat(quality(Reviewed.of(
                        file -> statements(file, "internal-quality-assurance"), ReviewedCriteriaTest::silent)))
                .isEqualTo(CriterionGrade.NOT_KNOWN);
    }

    @Test
    void should_be_no_better_where_nobody_outside_reviewed() {
        Reviewed declared = Reviewed.of(
                file -> {
                    internalOnly(file);
                    provider(file)
                            .withArray("statements")
                            .addObject()
                            .put("topic", "external-review")
                            .put("holds", false);
                },
                ReviewedCriteriaTest::silent);
        Reviewed silent = Reviewed.of(ReviewedCriteriaTest::internalOnly, ReviewedCriteriaTest::silent);

        assertThat(declared.result(Criterion.QUALITY_ASSURANCE).atBest()).isEqualTo(CriterionGrade.C);
        assertThat(silent.result(Criterion.QUALITY_ASSURANCE).atBest()).isEqualTo(CriterionGrade.A);
    }

    @Test
    void should_grade_a_negative_decision_of_the_review_as_none() {
        Reviewed reviewed = Reviewed.of(
                file -> ((ObjectNode) file.at("/provider/reviews/0")).put("decision", "negative"),
                ReviewedCriteriaTest::silent);

        assertThat(quality(reviewed)).isEqualTo(CriterionGrade.D);
    }

    @Test
    void should_take_from_the_review_that_the_assessment_fits() {
        Reviewed reviewed = Reviewed.of(
                file -> {}, credential -> ((ObjectNode) credential.at("/assessments/0")).remove("outcomes"));

        assertThat(reviewed.grade(Criterion.TESTING)).isEqualTo(CriterionGrade.A);
    }

    @Test
    void should_not_know_that_the_assessment_fits_where_neither_tells() {
        Reviewed reviewed = Reviewed.of(
                file -> file.remove("course"),
                credential -> ((ObjectNode) credential.at("/assessments/0")).remove("outcomes"));

        assertThat(reviewed.grade(Criterion.TESTING)).isEqualTo(CriterionGrade.B);
    }

    @Test
    void should_refuse_the_review_of_another_credential() {
        Reviewed reviewed = Reviewed.of(file -> {}, credential -> {});
        MicroCredential other = MicroCredential.builder().id("urn:other").build();

        assertThatThrownBy(() -> Evidence.of(other).review(reviewed.review()).build())
                .isInstanceOf(FaultyValueException.class)
                .hasMessageContaining("another credential");
    }

    @Test
    void should_refuse_two_judgements_of_one_criterion_on_one_day() {
        CriterionJudgement judgement = CriterionJudgement.builder()
                .criterion(Criterion.LEVEL)
                .grade(CriterionGrade.C)
                .office("Admissions office")
                .on(CriterionCase.TODAY)
                .because("x")
                .build();

        assertThatThrownBy(
                        () -> Evidence.of(MicroCredential.builder().id("urn:1").build())
                                .addJudgements(judgement, judgement)
                                .build())
                .hasMessageContaining("judged twice");
    }
}
