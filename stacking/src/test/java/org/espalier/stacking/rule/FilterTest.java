package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.rule.Judged.answer;
import static org.espalier.stacking.rule.Judged.credential;
import static org.espalier.stacking.rule.Judged.filter;
import static org.espalier.stacking.rule.Judged.missing;

import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.text.Identifier;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.Workload;
import org.espalier.stacking.evaluation.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

    @Nested
    class Codes {

        @ParameterizedTest
        @CsvSource({
            "ITX83*,ITX8301,YES",
            "ITX83*,ITX83,YES",
            "ITX83*,ITX93,NO",
            "ITX83*,itx8301,NO",
            "ITX8?01,ITX8301,YES",
            "ITX8?01,ITX801,NO",
            "*01,ITX8301,YES",
            "*3*1,ITX8301,YES",
            "ITX,ITX8301,NO"
        })
        void should_be_of_the_form_of_a_pattern(String pattern, String code, Answer expected) {
            assertThat(answer("{'codePatterns': ['" + pattern + "']}", coded(code)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "ITX8300,YES",
            "ITX8399,YES",
            "ITX8299,NO",
            "ITX8400,NO",
            "ITX08350,YES",
            "ITY8350,NO",
            "ITX8350B,NO",
            "ITX83500,NO"
        })
        void should_lie_in_a_range_by_their_number(String code, Answer expected) {
            assertThat(answer("{'codesFrom': 'ITX8300', 'codesTo': 'ITX8399'}", coded(code)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"A9,NO", "A10,YES", "A100000000000000000000,YES", "B10,NO"})
        void should_lie_in_a_range_with_an_open_end(String code, Answer expected) {
            assertThat(answer("{'codesFrom': 'A10'}", coded(code))).isEqualTo(expected);
        }

        @Test
        void should_not_be_had_by_a_credential_without_any() {
            assertThat(answer("{'codePatterns': ['*']}", credential())).isEqualTo(Answer.NO);
            assertThat(answer("{'codesTo': 'A1'}", credential())).isEqualTo(Answer.NO);
        }

        private MicroCredential.Builder coded(String code) {
            return credential().addIdentifiers(Identifier.of("x"), Identifier.of(code));
        }
    }

    @Nested
    class Size {

        private static final String SMALL = "{'creditsAtLeast': '2', 'creditsBelow': '30'}";

        @ParameterizedTest
        @CsvSource({"1.99,NO", "2,YES", "29.99,YES", "30,NO", "89/3,YES"})
        void should_include_the_least_and_not_the_most(String ects, Answer expected) {
            assertThat(answer(SMALL, credential().ects(ects))).isEqualTo(expected);
        }

        @Test
        void should_stay_open_without_credits_or_with_those_of_another_system() {
            assertThat(answer(SMALL, credential())).isEqualTo(Answer.UNKNOWN);
            assertThat(answer(SMALL, in("15 uk-cats"))).isEqualTo(Answer.UNKNOWN);
            assertThat(missing(SMALL, credential())).containsExactly("credits");
        }

        @Test
        void should_be_nothing_where_no_credits_are_declared() {
            MicroCredential.Builder none = credential()
                    .workload(Workload.builder().creditBearing(CreditBearing.NO).build());
            assertThat(answer("{'creditsBelow': '30'}", none)).isEqualTo(Answer.YES);
        }

        @Test
        void should_be_that_of_the_credential_whatever_was_recognised() {
            Holding granted = Holding.builder()
                    .credential(credential().ects("60").build())
                    .grant(Grant.builder()
                            .receiver("r")
                            .purpose("p")
                            .credits(CreditAmount.parse("10 ects"))
                            .build())
                    .build();
            assertThat(filter(SMALL).answer(Judged.counted(granted))).isEqualTo(Answer.NO);
        }

        @ParameterizedTest
        @CsvSource({"YES,YES,NO", "NO,NO,YES", "UNKNOWN,UNKNOWN,UNKNOWN"})
        void should_know_whether_it_carries_credits(CreditBearing bearing, Answer carrying, Answer none) {
            Workload workload = Workload.builder().creditBearing(bearing).build();
            assertThat(answer("{'creditBearing': true}", credential().workload(workload)))
                    .isEqualTo(carrying);
            assertThat(answer("{'creditBearing': false}", credential().workload(workload)))
                    .isEqualTo(none);
        }

        private MicroCredential.Builder in(String credits) {
            return credential()
                    .workload(Workload.builder()
                            .addOtherCredits(CreditAmount.parse(credits))
                            .build());
        }
    }

    @Nested
    class Of_filters {

        @Test
        void should_select_what_one_of_them_selects() {
            String either = "{'anyOf': [{'levelAtLeast': '7'}, {'titles': ['Data']}]}";
            assertThat(answer(either, credential().title("en", "Data").eqf(5))).isEqualTo(Answer.YES);
            assertThat(answer(either, credential().title("en", "Art").eqf(5))).isEqualTo(Answer.NO);
            assertThat(answer(either, credential().title("en", "Art"))).isEqualTo(Answer.UNKNOWN);
        }

        @Test
        void should_turn_around_and_leave_unknown_what_is_unknown() {
            assertThat(answer("{'not': {'levelAtLeast': '7'}}", credential().eqf(6)))
                    .isEqualTo(Answer.YES);
            assertThat(answer("{'not': {'levelAtLeast': '7'}}", credential().eqf(7)))
                    .isEqualTo(Answer.NO);
            assertThat(answer("{'not': {'levelAtLeast': '7'}}", credential())).isEqualTo(Answer.UNKNOWN);
        }

        @Test
        void should_name_what_is_missing_inside_once() {
            assertThat(missing("{'anyOf': [{'levelAtLeast': '7'}, {'not': {'levelAtMost': '5'}}]}", credential()))
                    .containsExactly("level");
        }

        @ParameterizedTest
        @CsvSource({
            "{'awardedTo': '2026-11-22'},true",
            "{'awardedTo': '2026-11-23'},false",
            "{'not': {'awardedFrom': '2026-11-23'}},true",
            "{'not': {'awardedFrom': '2026-11-24'}},false",
            "'{''not'': {''awardedFrom'': ''2026-11-23'', ''tags'': [''a'']}}',false",
            "'{''anyOf'': [{''awardedTo'': ''2026-11-22''}, {''awardedTo'': ''2026-11-21''}]}',true",
            "'{''anyOf'': [{''awardedTo'': ''2026-11-22''}, {''tags'': [''a'']}]}',false"
        })
        void should_know_when_nothing_new_can_be_selected(String filter, boolean closed) {
            assertThat(filter(filter).isClosedAfter(TODAY)).isEqualTo(closed);
        }
    }

    @Test
    void should_know_the_state_of_a_holding() {
        Holding planned = Holding.builder()
                .credential(credential().build())
                .state(HoldingState.PLANNED)
                .build();
        assertThat(filter("{'states': ['earned', 'in-progress']}").answer(Judged.counted(planned)))
                .isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'tags': ['core'], 'levelAtLeast': '7'}|tagged core, at EQF 7 or higher",
                "{'not': {'tags': ['core']}}|not tagged core",
                "{'not': {'levelAtLeast': '7'}}|not (at EQF 7 or higher)",
                "{'anyOf': [{'tags': ['core']}, {'codes': ['a', 'b']}]}|tagged core or (with code a or b)",
                "{'codesFrom': 'ITX08', 'codesTo': 'ITX9'}|with code ITX08 to ITX9",
                "{'codesTo': 'ITX9'}|with code ITX9 or a lower number",
                "{'creditsBelow': '30'}|of below 30 ECTS",
                "{'assessed': true}|with an assessment beyond attendance",
                "{'modes': ['on-site', 'blended']}|with participation on-site or blended",
                "{'titlePatterns': ['*data*']}|titled like *data*"
            })
    void should_say_what_it_selects(String filter, String words) {
        assertThat(filter(filter).sentence()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'not': {}}",
                "{'not': {'tags': []}}",
                "{'anyOf': [{'tags': ['a']}, {}]}",
                "{'codePatterns': [' ']}",
                "{'titlePatterns': ['']}",
                "{'codesFrom': 'ITX'}",
                "{'codesFrom': 'ITX9', 'codesTo': 'ITX8'}",
                "{'codesFrom': 'ITX8', 'codesTo': 'ITY9'}",
                "{'creditsAtLeast': '0'}",
                "{'creditsBelow': '0'}",
                "{'creditsAtLeast': '5', 'creditsBelow': '5'}",
                "{'agencies': [' ']}",
                "{'registers': ['']}",
                "{'providers': ['']}"
            })
    void should_refuse_what_makes_no_sense(String filter) {
        assertThatThrownBy(() -> filter(filter)).isInstanceOf(IllegalArgumentException.class);
    }
}
