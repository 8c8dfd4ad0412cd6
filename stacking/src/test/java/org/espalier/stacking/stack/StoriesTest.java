package org.espalier.stacking.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.stack.Given.SOFTWARE;
import static org.espalier.stacking.stack.Given.THERAPY;
import static org.espalier.stacking.stack.Given.analysed;
import static org.espalier.stacking.stack.Given.analysedTowardsAnAward;
import static org.espalier.stacking.stack.Given.bare;
import static org.espalier.stacking.stack.Given.classified;
import static org.espalier.stacking.stack.Given.ids;
import static org.espalier.stacking.stack.Given.stack;

import java.util.List;
import java.util.stream.IntStream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoriesTest {

    /** Courses of one level and field that feed a master's degree. */
    @Nested
    class MicroDegree {

        @ParameterizedTest(name = "{0} courses")
        @ValueSource(ints = {2, 4, 9})
        void should_be_horizontal_and_deepening(int count) {
            StackAnalysis analysis = stack(courses(count)).towards("MSc").analyse(Given.TODAY);

            assertThat(analysis.direction()).isEqualTo(StackDirection.HORIZONTAL);
            assertThat(analysis.deepening()).isEqualTo(count - 1);
            assertThat(analysis.broadening()).isZero();
        }

        @Test
        void should_feed_the_target_on_the_award_axis() {
            List<CredentialId> counted = ids("course-0", "course-1");

            assertThat(TargetRelation.of(CredentialId.parse("course-1"), counted))
                    .isEqualTo(TargetRelation.FEEDS_TARGET);
            assertThat(TargetRelation.of(CredentialId.parse("course-2"), counted))
                    .isEqualTo(TargetRelation.NEITHER);
        }

        @Test
        void should_be_part_of_a_target_that_contains_it() {
            MicroCredential degree = MicroCredential.builder()
                    .id("msc")
                    .addAllParts(ids("thesis"))
                    .build();

            assertThat(TargetRelation.of(CredentialId.parse("thesis"), degree, ids("thesis")))
                    .isEqualTo(TargetRelation.PART_OF_TARGET);
            assertThat(TargetRelation.of(CredentialId.parse("course-0"), degree, ids("course-0")))
                    .isEqualTo(TargetRelation.FEEDS_TARGET);
        }

        private Given[] courses(int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> bare("course-" + i).ects("6").eqf(7).field(SOFTWARE))
                    .toArray(Given[]::new);
        }
    }

    /** One credential in therapy, one in software. */
    @Nested
    class Diagonal {

        @ParameterizedTest(name = "EQF {0} in {1} and EQF {2} in {3}, one target: {4}")
        @CsvSource({
            "6, 0915, 7, 0613, DIAGONAL",
            "5, 0915, 8, 0613, DIAGONAL",
            "6, 0613, 7, 0613, VERTICAL",
            "3, 0915, 4, 0915, VERTICAL",
            "6, 0915, 6, 0613, HORIZONTAL",
            "7, 0613, 7, 0613, HORIZONTAL"
        })
        void should_follow_level_and_field(int level, String field, int other, String otherField, String direction) {
            StackAnalysis analysis = analysedTowardsAnAward(of("a", level, field), of("b", other, otherField));

            assertThat(analysis.direction()).hasToString(direction);
        }

        @Test
        void should_broaden_at_one_level() {
            StackAnalysis analysis = analysedTowardsAnAward(of("a", 6, THERAPY), of("b", 6, SOFTWARE));

            assertThat(analysis.broadening()).isEqualTo(1);
            assertThat(analysis.deepening()).isZero();
        }

        @Test
        void should_be_a_diagonal_pair_and_an_independent_stack_without_a_link() {
            Given therapy = of("a", 6, THERAPY).needsNothing();
            Given software = of("b", 7, SOFTWARE).needsNothing();

            assertThat(classified(therapy, software).kind()).isEqualTo(StepKind.DIAGONAL);
            assertThat(analysed(
                                    of("a", 6, THERAPY).needsNothing(),
                                    of("b", 7, SOFTWARE).needsNothing())
                            .direction())
                    .isEqualTo(StackDirection.INDEPENDENT);
        }

        @Test
        void should_be_undetermined_where_prerequisites_are_told_in_words() {
            StackAnalysis analysis = analysed(
                    of("a", 6, THERAPY).needsInWords(), of("b", 7, SOFTWARE).needsInWords());

            assertThat(analysis.direction()).isEqualTo(StackDirection.UNDETERMINED);
            assertThat(analysis.possible()).containsExactly(StackDirection.INDEPENDENT, StackDirection.DIAGONAL);
        }

        @Test
        void should_share_all_of_the_credits_in_one_step() {
            StackAnalysis analysis = analysedTowardsAnAward(of("a", 6, THERAPY), of("b", 7, SOFTWARE));

            assertThat(analysis.share(StepKind.DIAGONAL).orElseThrow().byCredits())
                    .contains(Rational.ONE);
        }

        private static Given of(String id, int level, String field) {
            return bare(id).eqf(level).field(field).ects("10");
        }
    }

    /** A badge that expired, and its renewals. */
    @Nested
    class CyberBadge {

        @ParameterizedTest(name = "renewed on {0}")
        @CsvSource({"2025-09-01, false", "2025-09-17, true"})
        void should_take_the_place_of_what_it_renews(String day, boolean late) {
            StackAnalysis analysis = analysed(
                    badge(), bare("renewal").renews("badge").on(day), bare("x").in(2024));

            assertThat(analysis.renewals())
                    .singleElement()
                    .satisfies(step -> assertThat(step.gap().isPresent()).isEqualTo(late));
            assertThat(analysis.toReport().findings("RENEWAL_GAP")).hasSize(late ? 1 : 0);
        }

        private static Given badge() {
            return bare("badge").on("2022-09-15").validTo("2025-09-15");
        }
    }
}
