package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.Samples.sized;
import static org.espalier.stacking.rule.Uses.missing;
import static org.espalier.stacking.rule.Uses.outcomes;
import static org.espalier.stacking.rule.Uses.verdict;

import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.Workload;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplittingTest {

    private static final Holding SIX = sized("six", "6");
    private static final Holding UNKNOWN = holding("unknown");
    private static final Holding NONE = Holding.earned(MicroCredential.builder()
            .id("none")
            .workload(Workload.builder().creditBearing(CreditBearing.NO).build())
            .build());

    @Nested
    class Where_a_credential_counts_whole {

        private final Rule rule = Sharing.undivided();

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "six a|SATISFIED",
                    "six a 6 ects|SATISFIED",
                    "six a 5.5 ects|VIOLATED",
                    "six a 6.5 ects|VIOLATED",
                    "six a 6 ects, six b|SATISFIED",
                    "six a @x 3 ects, six b|SATISFIED"
                })
        void should_refuse_a_part(String uses, Verdict verdict) {
            assertThat(verdict(rule, uses, SIX)).isEqualTo(verdict);
        }

        @Test
        void should_leave_open_whether_a_part_is_the_whole() {
            assertThat(missing(rule, "unknown a 3 ects", UNKNOWN)).containsExactly("credits of unknown");
            assertThat(verdict(rule, "unknown a", UNKNOWN)).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_compare_in_the_system_of_the_part() {
            assertThat(verdict(rule, "cats a 15 uk-cats", SharingTest.inCats("cats", "15")))
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(rule, "cats a 7.5 ects", SharingTest.inCats("cats", "15")))
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Where_parts_may_count {

        private final Rule rule = Sharing.divisible();

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "six a 3 ects, six b 3 ects|SATISFIED",
                    "six a 3 ects, six b 3.5 ects|VIOLATED",
                    "six a 7 ects|VIOLATED",
                    "six a|SATISFIED",
                    "six a, six b|VIOLATED",
                    "six a, six b 0.5 ects|VIOLATED",
                    "six a, six b 0 ects|SATISFIED",
                    "none a, none b|SATISFIED",
                    "none a 1 ects|VIOLATED"
                })
        void should_never_count_more_than_the_whole(String uses, Verdict verdict) {
            assertThat(verdict(rule, uses, SIX, NONE)).isEqualTo(verdict);
        }

        @Test
        void should_tell_how_much_is_used_of_how_much() {
            assertThat(outcomes(rule, "six a 4 ects, six b 4 ects", SIX).get(0).facts())
                    .containsEntry("used", Fact.of(Rational.of(8), Rational.of(8), "ECTS"))
                    .containsEntry("whole", Fact.of(Rational.of(6), Rational.of(6), "ECTS"))
                    .containsEntry("requirements", Fact.of(List.of("a", "b")));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "unknown a 3 ects, unknown b 3 ects|UNDETERMINED",
                    "unknown a, unknown b|UNDETERMINED",
                    "unknown a, unknown b 1 ects|VIOLATED",
                    "unknown a|SATISFIED",
                    "gone a 1 ects|UNDETERMINED"
                })
        void should_leave_an_unknown_size_open_where_it_matters(String uses, Verdict verdict) {
            assertThat(verdict(rule, uses, UNKNOWN)).isEqualTo(verdict);
        }

        @Test
        void should_compare_parts_of_one_system_without_converting() {
            Holding cats = SharingTest.inCats("cats", "15");
            assertThat(verdict(rule, "cats a 5 uk-cats, cats b 10 uk-cats", cats))
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(rule, "cats a 6 uk-cats, cats b 10 uk-cats", cats))
                    .isEqualTo(Verdict.VIOLATED);
            assertThat(missing(rule, "cats a 6 uk-cats, cats b 1 ects", cats))
                    .containsExactly("counted credits of cats", "credits of cats");
        }
    }

    @Nested
    class Where_parts_have_a_least_size {

        private final Rule rule = Sharing.divisible(EctsCredits.of(2));

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "six a 2 ects, six b 4 ects|SATISFIED",
                    "six a 1.5 ects|VIOLATED",
                    "small a 1 ects|SATISFIED",
                    "small a 0.5 ects|VIOLATED",
                    "six a 5 ects, six b 2 ects|VIOLATED"
                })
        void should_refuse_a_smaller_part_but_not_a_small_whole(String uses, Verdict verdict) {
            assertThat(verdict(rule, uses, SIX, sized("small", "1"))).isEqualTo(verdict);
        }

        @Test
        void should_leave_open_whether_a_small_part_is_the_whole() {
            assertThat(missing(rule, "unknown a 1 ects", UNKNOWN)).containsExactly("credits of unknown");
        }
    }
}
