package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.AwardText.award;
import static org.espalier.stacking.AwardText.credits;
import static org.espalier.stacking.AwardText.rule;
import static org.espalier.stacking.AwardText.tagged;

import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Subject;
import org.espalier.stacking.award.Award;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that contradict each other, whatever anybody holds. */
class ContradictionsTest {

    private static final String HOME = "'filter': {'awardingBodies': ['Uni A']}";

    private static List<Finding> findings(Award award) {
        return AwardLint.of(award).stream()
                .filter(finding -> finding.code().equals("AWARD_CONTRADICTION"))
                .toList();
    }

    /** The ids of the rules of each contradiction. */
    private static List<String> told(Award award) {
        return findings(award).stream()
                .map(finding -> ((Fact.Names) finding.fact("ids").orElseThrow()).names())
                .map(ids -> String.join(" ", ids))
                .toList();
    }

    private static String window(String id, String low, String high) {
        return rule(
                id, "credits", "'minimum': '" + low + "', 'maximum': '" + high + "', 'filter': {" + tagged("a") + "}");
    }

    @Nested
    class Of_the_last_credits {

        @ParameterizedTest
        @CsvSource({"10, 0", "11, 1"})
        void should_see_that_more_is_asked_for_than_may_count(String least, int contradictions) {
            Award few = award(
                    window("a", "5", "10"),
                    rule("res", "residency", "'minimum': '" + least + "', 'last': '30', " + HOME));
            assertThat(told(few)).hasSize(contradictions).allMatch("a res"::equals);
        }

        @ParameterizedTest
        @CsvSource({"'minimum': '2'", "'minimumShare': '20'"})
        void should_see_that_nothing_of_them_can_be_selected(String least) {
            Award foreign = award(
                    credits("a", 5, tagged("a") + ", 'not': {'awardingBodies': ['Uni A']}"),
                    rule("res", "residency", least + ", 'last': '5', " + HOME));
            assertThat(told(foreign)).containsExactly("a res");
        }

        @Test
        void should_not_be_seen_where_another_requirement_takes_them() {
            Award open = award(
                    credits("a", 5, tagged("a") + ", 'not': {'awardingBodies': ['Uni A']}") + ", "
                            + credits("b", 5, tagged("b")),
                    rule("res", "residency", "'minimum': '2', 'last': '5', " + HOME));
            assertThat(told(open)).isEmpty();
        }
    }

    @Nested
    class Of_whole_numbers {

        @ParameterizedTest
        @CsvSource({"3, 4, 1", "3, 5, 0", "6, 9, 0", "1/2, 1, 1"})
        void should_see_that_one_is_too_large_already(String low, String high, int contradictions) {
            Award small = award(window("a", low, high), rule("size", "credits-per-item", "'minimum': '5'"));
            assertThat(told(small)).hasSize(contradictions).allMatch("a size"::equals);
        }

        @ParameterizedTest
        @CsvSource({"12, 14, 1", "12, 15, 0", "6, 9, 1", "10, 10, 0", "21, 24, 1"})
        void should_see_that_no_number_of_one_size_fits(String low, String high, int contradictions) {
            Award exact =
                    award(window("a", low, high), rule("size", "credits-per-item", "'minimum': '5', 'maximum': '5'"));
            assertThat(told(exact)).hasSize(contradictions).allMatch("a size"::equals);
        }

        @ParameterizedTest
        @CsvSource({"14, 1", "15, 0"})
        void should_see_that_no_numbers_fit_for_two_requirements_together(String most, int contradictions) {
            Award two = award(
                    credits("a", 4, tagged("a")) + ", " + credits("b", 6, tagged("b")),
                    rule("size", "credits-per-item", "'minimum': '5', 'maximum': '5'") + ", "
                            + rule("tot", "credits", "'minimum': '11', 'maximum': '" + most + "'"));
            assertThat(told(two)).hasSize(contradictions);
        }

        @Test
        void should_not_be_looked_at_where_parts_count() {
            Award divided = award(
                    window("a", "3", "4"),
                    rule("size", "credits-per-item", "'minimum': '5'") + ", "
                            + rule("parts", "splitting", "'allowed': true"));
            assertThat(told(divided)).isEmpty();
        }
    }

    @Nested
    class Of_different_values {

        @ParameterizedTest
        @CsvSource({"level, 2, 1", "level, 3, 0", "year, 2, 1", "field, 2, 0", "language, 1, 0"})
        void should_see_that_fewer_may_count_than_values_are_asked_for(String attribute, int most, int contradictions) {
            Award few = award(
                    rule("d", "distinct", "'attribute': '" + attribute + "', 'minimum': 3"),
                    rule("c", "count", "'maximum': " + most));
            assertThat(told(few)).hasSize(contradictions).allMatch("c d"::equals);
        }

        @ParameterizedTest
        @CsvSource({"14, 1", "15, 0"})
        void should_see_that_so_many_are_too_large_together(String most, int contradictions) {
            Award large = award(
                    rule("d", "distinct", "'attribute': 'level', 'minimum': 3"),
                    rule("size", "credits-per-item", "'minimum': '5'") + ", "
                            + rule("tot", "credits", "'maximum': '" + most + "'"));
            assertThat(told(large)).hasSize(contradictions);
        }
    }

    @Nested
    class Several {

        private static final String A = credits("a", 10, tagged("a"));
        private static final String B = credits("b", 10, tagged("b"));
        private static final String CAP = rule("cap", "credits", "'maximum': '18'");
        private static final String LEAST = rule("low", "share", "'minimum': '60', 'filter': {" + tagged("a") + "}");
        private static final String MOST = rule("top", "share", "'maximum': '50', 'filter': {" + tagged("a") + "}");

        @Test
        void should_be_told_each() {
            Award both = award(A + ", " + B, CAP + ", " + LEAST + ", " + MOST);
            assertThat(told(both)).containsExactly("low top", "a b cap");
        }

        @Test
        void should_not_depend_on_the_order_of_the_rules() {
            Award turned = award(B + ", " + A, MOST + ", " + LEAST + ", " + CAP);
            assertThat(told(turned)).isEqualTo(told(award(A + ", " + B, CAP + ", " + LEAST + ", " + MOST)));
        }

        @Test
        void should_be_about_the_first_rule_by_its_id() {
            Award turned = award(B + ", " + A, CAP);
            assertThat(findings(turned))
                    .extracting(Finding::subject)
                    .containsExactly(Subject.ofPath("/requirements/1"));
        }

        @Test
        void should_be_told_once_where_they_have_a_rule_in_common() {
            Award common = award(A + ", " + B, rule("cap", "credits", "'maximum': '5'"));
            assertThat(told(common)).containsExactly("b cap");
        }
    }
}
