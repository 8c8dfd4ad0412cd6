package org.espalier.qa.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.json.EspalierJson;
import org.espalier.qa.QualityAssuranceStatus;
import org.espalier.qa.check.Check;
import org.espalier.qa.evidence.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityReviewTest {

    /** Internal quality assurance at a university with a valid external review, and no learner feedback. */
    @Test
    void should_pass_with_a_warning_where_learners_are_not_heard() {
        QualityReview review = University.review();

        assertThat(review.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(review.report().findings(Verdict.VIOLATED))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(org.assertj.core.api.Assertions.tuple("QUALITY_LEARNER_FEEDBACK", Severity.WARNING));
        assertThat(review.status()).isEqualTo(QualityAssuranceStatus.EXTERNAL_OBLIGATORY);
    }

    @Test
    void should_have_one_finding_of_every_check_in_their_order() {
        assertThat(University.review().findings())
                .extracting(Finding::code)
                .containsExactlyElementsOf(Check.all().stream().map(Check::code).toList());
    }

    @Test
    void should_say_of_every_finding_who_asks_where_that_stands_and_what_to_do() {
        QualityReview review = University.review(file -> file.remove(List.of("provider", "course")));

        assertThat(review.missing()).hasSizeGreaterThan(20);
        assertThat(review.findings()).allSatisfy(finding -> {
            assertThat(finding.fact("standards")).as(finding.code()).isPresent();
            assertThat(finding.source()).isPresent();
            assertThat(Wording.installed().help(finding)).isPresent();
            assertThat(Wording.installed().sentence(finding)).doesNotContain("?", "QUALITY_");
        });
    }

    @Test
    void should_be_undetermined_where_nothing_is_told() {
        QualityReview review = University.review(file -> file.remove(List.of("provider", "course", "credential")));

        assertThat(review.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(review.report().findings(Verdict.VIOLATED)).isEmpty();
    }

    @Test
    void should_group_by_standard_and_by_principle() {
        QualityReview review = University.review();

        assertThat(review.standard("esg2015:1.9").orElseThrow().verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(review.standard("esg2015:1.9").orElseThrow().checks()).contains("learner-feedback");
        assertThat(review.standard("esg2015:1.10").orElseThrow().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(review.standard("european-principles-2022:8").orElseThrow().verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(review.standard("microbol2022:qa7").orElseThrow().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void should_leave_out_standards_that_no_check_looks_at() {
        assertThat(University.review().standard("microbol2022:r7")).isEmpty();
        assertThat(University.review().standards())
                .allMatch(one -> !one.checks().isEmpty());
    }

    @Test
    void should_draw_the_picture_of_three_layers() {
        List<LayerResult> layers = University.review().layers();

        assertThat(layers).extracting(LayerResult::layer).containsExactly(Layer.values());
        assertThat(layers)
                .extracting(LayerResult::verdict)
                .containsExactly(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.SATISFIED);
        assertThat(layers.get(1).violated()).isEqualTo(1);
        assertThat(layers.stream()
                        .mapToInt(one -> one.satisfied() + one.violated() + one.undetermined() + one.notApplicable())
                        .sum())
                .isEqualTo(Check.all().size());
    }

    @Test
    void should_name_what_is_missing_in_order_of_weight() {
        List<MissingItem> missing =
                University.review(file -> file.remove("course")).missing();

        assertThat(missing)
                .isSortedAccordingTo(Comparator.comparing(MissingItem::severity)
                        .thenComparing(MissingItem::verdict)
                        .thenComparing(one -> -one.standards().size()));
        assertThat(missing.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(missing.get(0).from()).contains("the provider");
        assertThat(missing).allMatch(one -> !one.data().isEmpty());
    }

    @Test
    void should_write_and_read_itself() throws JsonProcessingException {
        QualityReview review = University.review();
        String json = EspalierJson.write(review);

        assertThat(EspalierJson.mapper().readTree(json).path("verdict").asText())
                .isEqualTo("satisfied");
        assertThat(EspalierJson.mapper().readValue(json, QualityReview.class)).isEqualTo(review);
    }

    @Test
    void should_judge_by_the_day_of_the_evaluation_where_the_award_is_not_dated() {
        QualityReview review = University.reviewOf(credential -> credential.remove("awardedOn"));

        assertThat(review.day()).isEqualTo(University.TODAY);
        assertThat(review.findings().get(0).code()).isEqualTo("QUALITY_DAY");
    }

    /** One change of the only review, the verdict of the whole, and what is to be said as element 11. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            obligatory    | false        | SATISFIED    | EXTERNAL_VOLUNTARY  | External quality assurance, voluntary, by Baltic Quality Agency for Higher Education (invented) in force on 2026-06-12.
            obligatory    |              | SATISFIED    | EXTERNAL            | External quality assurance by Baltic Quality Agency for Higher Education (invented) in force on 2026-06-12; whether obligatory or voluntary is not told.
            validTo       | "2026-06-11" | VIOLATED     | INTERNAL            | Internal quality assurance of the provider on 2026-06-12; none from outside in force.
            validTo       |              | SATISFIED    | EXTERNAL_OBLIGATORY | External quality assurance, obligatory, by Baltic Quality Agency for Higher Education (invented) in force on 2026-06-12.
            decision      | "negative"   | VIOLATED     | NEGATIVE            | A negative decision by Baltic Quality Agency for Higher Education (invented) stood on 2026-06-12.
            kind          | "programme"  | VIOLATED     | INTERNAL            | Internal quality assurance of the provider on 2026-06-12; none from outside in force.
            decidedOn     | "2030-01-01" | VIOLATED     | INTERNAL            | Internal quality assurance of the provider on 2026-06-12; none from outside in force.
            """)
    void should_follow_the_review(
            String field, String value, Verdict verdict, QualityAssuranceStatus status, String statement)
            throws JsonProcessingException {
        com.fasterxml.jackson.databind.JsonNode node =
                value == null ? null : EspalierJson.mapper().readTree(value);
        QualityReview review = University.reviewWith(one -> {
            one.remove(field);
            if (node != null) {
                one.set(field, node);
            }
        });

        assertThat(review.verdict()).isEqualTo(verdict);
        assertThat(review.status()).isEqualTo(status);
        assertThat(review.statement()).isEqualTo(statement);
    }

    @Test
    void should_tell_lapsed_where_nothing_else_assured_it() {
        QualityReview review =
                University.reviewWith(one -> one.put("validTo", "2026-06-11"), University::withoutInternal);

        assertThat(review.status()).isEqualTo(QualityAssuranceStatus.LAPSED);
        assertThat(review.statement()).isEqualTo("What is told of quality assurance had lapsed on 2026-06-12.");
        assertThat(review.arrangements()).isEmpty();
    }

    @Test
    void should_tell_none_only_where_it_is_declared() {
        QualityReview declared = University.review(
                file -> {
                    ObjectNode provider = file.putObject("provider");
                    provider.putArray("statements")
                            .add(University.statement("internal-quality-assurance", false))
                            .add(University.statement("external-review", false));
                },
                credential -> credential.remove("qualityAssurance"));
        QualityReview untold =
                University.review(file -> file.remove("provider"), credential -> credential.remove("qualityAssurance"));

        assertThat(declared.status()).isEqualTo(QualityAssuranceStatus.NONE);
        assertThat(declared.statement()).isEqualTo("No quality assurance on 2026-06-12.");
        assertThat(untold.status()).isEqualTo(QualityAssuranceStatus.UNKNOWN);
        assertThat(untold.statement()).isEqualTo("What assured the quality on 2026-06-12 is not known.");
    }

    @Test
    void should_offer_as_element_11_only_what_was_in_force() {
        assertThat(University.review().arrangements())
                .extracting(one -> one.kind().name())
                .containsExactly("INTERNAL", "INSTITUTIONAL");
        assertThat(University.reviewWith(one -> one.put("validTo", "2026-01-01"))
                        .arrangements())
                .extracting(one -> one.kind().name())
                .containsExactly("INTERNAL");
    }

    @Test
    void should_hold_an_attendance_certificate_for_no_micro_credential() {
        QualityReview review = University.reviewOf(
                credential -> credential.putArray("assessments").addObject().put("type", "attendance"));

        assertThat(review.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(review.finding("outcomes-assessed").orElseThrow().facts())
                .containsEntry("lacking", Fact.of(List.of("an assessment; attendance alone is told")));
        assertThat(review.missing().get(0).check()).isEqualTo("outcomes-assessed");
    }

    @Test
    void should_find_a_check_by_its_id_only() {
        assertThat(University.review().finding("no-such-check")).isEmpty();
        assertThat(University.review().finding("learner-feedback")).isPresent();
    }
}
