package org.espalier.recognition.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.FrameworkLevel;
import org.espalier.core.level.NationalFramework;
import org.espalier.core.level.NationalFrameworks;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditConverter;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.HoursPerCredit;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.criterion.CriterionGrade;
import org.espalier.recognition.criterion.CriterionResult;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final JsonNode LINE = Given.json("""
        {
          'element': 'learning-outcomes',
          'credential': {
            'level': {'eqf': '6'},
            'workload': {'ects': '4'},
            'learningOutcomes': [
              {'id': 'urn:o:a'},
              {'statement': {'en': 'cleans data', 'et': 'puhastab andmeid'}, 'skills': ['urn:s:2', 'urn:s:1']}
            ]
          },
          'component': {
            'level': {'eqf': '7'},
            'credits': '6',
            'fields': ['0613'],
            'outcomes': [
              {'id': 'urn:o:a'},
              {'id': 'urn:o:b', 'statement': {'en': 'prepares data'}, 'skills': ['urn:t:2', 'urn:t:1']},
              {'id': 'urn:o:c', 'essential': false}
            ]
          },
          'rules': [{'levelsBelow': 1}, {'fieldsBeyond': 1}, {'coverageBelow': '1'}]
        }
        """);

    private static Comparison comparison() {
        return Comparison.of(Given.of(LINE));
    }

    private static Question question(String id) {
        return comparison().questions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void should_have_one_difference_for_each_element_in_their_order() {
        assertThat(comparison().differences())
                .extracting(Difference::judgement)
                .containsExactly(
                        Judgement.SUBSTANTIAL,
                        Judgement.NOT_SUBSTANTIAL,
                        Judgement.NO_DIFFERENCE,
                        Judgement.OPEN,
                        Judgement.OPEN);
    }

    @Test
    void should_tell_the_substantial_and_the_open_ones() {
        assertThat(comparison().substantial()).extracting(Difference::element).containsExactly(ComparisonElement.LEVEL);
        assertThat(comparison().open())
                .extracting(Difference::element)
                .containsExactly(ComparisonElement.PROFILE, ComparisonElement.LEARNING_OUTCOMES);
    }

    @Test
    void should_tell_what_it_compared_and_when() {
        assertThat(comparison().credential()).hasToString("urn:credential:1");
        assertThat(comparison().component()).isEqualTo("c1");
        assertThat(comparison().day()).isEqualTo(Given.TODAY);
        assertThat(comparison().findings()).isEmpty();
    }

    @Test
    void should_count_the_essential_outcomes() {
        Coverage coverage = comparison().coverage();

        assertThat(coverage.essential()).isEqualTo(2);
        assertThat(coverage.least()).contains(Rational.of(1, 2));
        assertThat(coverage.most()).contains(Rational.ONE);
        assertThat(coverage.notCovered()).isZero();
        assertThat(comparison().coveredOutcomes()).containsExactly("urn:o:a");
    }

    @Test
    void should_give_the_credits_in_proportion_to_what_is_surely_covered() {
        assertThat(comparison().proportionOf(EctsCredits.of(6))).contains(EctsCredits.of(3));
        assertThat(Comparison.of(Given.of(Given.json("{'element': 'level'}"))).proportionOf(EctsCredits.of(6)))
                .isEmpty();
    }

    @Test
    void should_ask_about_each_open_element_and_each_open_essential_outcome() {
        assertThat(comparison().questions())
                .extracting(Question::id)
                .containsExactly("urn:credential:1|c1|profile", "urn:credential:1|c1|learning-outcomes|urn:o:b");
    }

    @Test
    void should_lay_out_the_texts_of_both_sides() {
        Question question = question("urn:credential:1|c1|learning-outcomes|urn:o:b");

        assertThat(question.wanted())
                .containsExactly(Material.builder()
                        .label("urn:o:b")
                        .text(LocalizedText.of("en", "prepares data"))
                        .addNames("urn:t:1", "urn:t:2")
                        .build());
        assertThat(question.found())
                .containsExactly(
                        Material.builder().label("urn:o:a").build(),
                        Material.builder()
                                .label("outcome 2")
                                .text(LocalizedText.of("en", "cleans data").and("et", "puhastab andmeid"))
                                .addNames("urn:s:1", "urn:s:2")
                                .build());
        assertThat(question.answers()).containsExactly(Answer.COVERED, Answer.NOT_COVERED);
        assertThat(question.outcome()).contains("urn:o:b");
        assertThat(question.missing()).isEmpty();
    }

    @Test
    void should_lay_out_what_is_wanted_and_missing_of_an_element() {
        Question question = question("urn:credential:1|c1|profile");

        assertThat(question.wanted())
                .containsExactly(Material.builder()
                        .label("profile")
                        .addNames("0613 Software and applications development and analysis")
                        .build());
        assertThat(question.found()).isEmpty();
        assertThat(question.missing()).containsExactly("the field of study in full");
        assertThat(question.answers()).containsExactly(Answer.NOT_SUBSTANTIAL);
    }

    private static Question onlyQuestion(String line) {
        return Comparison.of(Given.of(Given.json(line))).questions().get(0);
    }

    @Test
    void should_say_what_is_missing_for_an_answer() {
        assertThat(onlyQuestion("{'component': {'outcomes': [{'id': 'o'}]}}").missing())
                .containsExactly("the learning outcomes of the credential", "what the component wants, in words");
        assertThat(onlyQuestion("{'component': {'outcomes': [{'id': 'o', 'skills': ['urn:s:1']}]}}")
                        .missing())
                .containsExactly("the learning outcomes of the credential");
    }

    @Test
    void should_keep_the_parts_of_an_id_apart() {
        Question question = onlyQuestion("{'component': {'id': 'a|b%', 'outcomes': [{'id': 'x|y'}]}}");

        assertThat(question.id()).isEqualTo("urn:credential:1|a%7Cb%25|learning-outcomes|x%7Cy");
    }

    @Test
    void should_ask_in_a_sentence() {
        Wording wording = Wording.installed();

        assertThat(wording.sentence(question("urn:credential:1|c1|learning-outcomes|urn:o:b")
                        .finding()))
                .isEqualTo("Is it covered: prepares data? The credential tells: urn:o:a, cleans data.");
        assertThat(wording.sentence(question("urn:credential:1|c1|profile").finding()))
                .isEqualTo("Is it acceptable that the profile is not known?"
                        + " Wanted: 0613 Software and applications development and analysis."
                        + " Missing: the field of study in full.");
        assertThat(wording.help(question("urn:credential:1|c1|profile").finding())
                        .orElseThrow())
                .contains("urn:credential:1|c1|profile");
    }

    @Test
    void should_say_each_difference_in_a_sentence() {
        assertThat(comparison().differences().stream()
                        .map(one -> Wording.installed().sentence(one.finding())))
                .containsExactly(
                        "Level: EQF 6 found, EQF 7 wanted; substantial: because of rule-1.",
                        "Workload: 4 ECTS found, 6 ECTS wanted; not substantial: no stated rule says that it would"
                                + " keep a learner from succeeding.",
                        "Quality assurance: nothing is asked for.",
                        "Profile: 0613 Software and applications development and analysis wanted; open, for it is not"
                                + " known: the field of study in full; it could matter: because of rule-2.",
                        "Essential learning outcomes: 1 covered, 2 wanted; open: urn:o:b; open, for it is not known:"
                                + " whether urn:o:b is covered; it could matter: because of rule-3.");
    }

    @Test
    void should_make_a_report_that_is_violated_by_a_substantial_difference() {
        Report report = Report.of(
                Given.TODAY,
                comparison().differences().stream().map(Difference::finding).toList());

        assertThat(report.verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_be_written_and_read_again() throws Exception {
        String json = EspalierJson.write(comparison());

        assertThat(EspalierJson.mapper().readValue(json, Comparison.class)).isEqualTo(comparison());
    }

    @Test
    void should_tell_an_answer_without_effect_in_a_sentence() {
        JsonNode line =
                Given.json("{'element': 'level', 'judgements': [{'answer': 'substantial', 'on': '2026-11-20'}]}");

        assertThat(Comparison.of(Given.of(line)).findings().stream().map(Wording.installed()::sentence))
                .containsExactly("The judgement of Examination board on 2026-11-20 has no effect:"
                        + " urn:credential:1|c1|level is not asked, was answered later, or cannot be answered so.");
    }

    @Test
    void should_refuse_two_rules_of_one_id_and_two_answers_of_one_day() {
        DifferenceRule rule = Given.rule("{'levelsBelow': 1}");
        ComparisonCase given = Given.of(Given.json("{'judgements': [{'answer': 'covered', 'on': '2026-11-20'}]}"));
        ComparisonCase.Builder twice = ComparisonCase.builder();
        twice.credential(given.credential()).component(given.component()).day(given.day());
        twice.addRules(rule, rule).addAllJudgements(given.judgements()).addAllJudgements(given.judgements());

        assertThatThrownBy(twice::build)
                .hasMessageContaining("rules: the same id")
                .hasMessageContaining("judgements: one question is answered twice");
    }

    @Test
    void should_refuse_a_best_quality_that_is_worse() {
        ComparisonCase.Builder given = caseOf("{}").quality(CriterionGrade.B).qualityAtBest(CriterionGrade.C);

        assertThatThrownBy(given::build).hasMessageContaining("qualityAtBest");
    }

    @Test
    void should_take_the_quality_and_how_good_it_could_be_from_a_result() {
        CriterionResult result = CriterionResult.builder()
                .criterion(Criterion.QUALITY_ASSURANCE)
                .grade(CriterionGrade.C)
                .atBest(CriterionGrade.B)
                .finding(Finding.of("CRITERION_QUALITY_ASSURANCE", Verdict.VIOLATED, Severity.NOTE)
                        .build())
                .build();
        ComparisonCase given = caseOf("{}").quality(result).build();

        assertThat(given.quality()).isEqualTo(CriterionGrade.C);
        assertThat(given.qualityAtBest()).isEqualTo(CriterionGrade.B);
    }

    @Test
    void should_refuse_a_comparison_that_leaves_out_an_element() {
        List<Difference> four = comparison().differences().subList(0, 4);

        assertThatThrownBy(() -> Comparison.builder()
                        .credential(comparison().credential())
                        .component(" ")
                        .day(Given.TODAY)
                        .addAllDifferences(four)
                        .coverage(comparison().coverage())
                        .build())
                .hasMessageContaining("one for each element")
                .hasMessageContaining("component");
    }

    private static ComparisonCase.Builder caseOf(String line) {
        ComparisonCase given = Given.of(Given.json(line));
        ComparisonCase.Builder builder = ComparisonCase.builder();
        return builder.credential(given.credential())
                .component(given.component())
                .addAllRules(given.rules())
                .day(given.day());
    }

    private static String found(ComparisonCase.Builder given, ComparisonElement element) {
        return Comparison.of(given.build())
                .difference(element)
                .finding()
                .fact("found")
                .orElseThrow()
                .text();
    }

    @Test
    void should_convert_by_the_numbers_of_the_caller() {
        HoursPerCredit finnish = HoursPerCredit.in(CountryCode.parse("FI"));
        ComparisonCase.Builder hours =
                caseOf("{'credential': {'workload': {'hours': '270'}}, 'component': {'credits': '10'}}");
        ComparisonCase.Builder credits = caseOf("{'credential': {'workload': {'otherCredits':"
                + " [{'amount': '27', 'system': 'uk-cats'}]}}, 'component': {'credits': '10'}}");

        assertThat(found(hours.method(ConversionMethod.BY_HOURS).hoursPerCredit(finnish), ComparisonElement.WORKLOAD))
                .isEqualTo(Rational.of(270).dividedBy(finnish.from()) + " ECTS");
        assertThat(found(
                        credits.method(ConversionMethod.BY_HOURS)
                                .converter(CreditConverter.standard().with(finnish)),
                        ComparisonElement.WORKLOAD))
                .isEqualTo(Rational.of(270).dividedBy(finnish.from()) + " ECTS");
    }

    @Test
    void should_name_the_sources_of_a_conversion() {
        ComparisonCase.Builder given = caseOf("{'credential': {'workload': {'otherCredits':"
                        + " [{'amount': '15', 'system': 'uk-cats'}]}}, 'component': {'credits': '6'}}")
                .method(ConversionMethod.BY_HOURS);

        assertThat(Comparison.of(given.build())
                        .difference(ComparisonElement.WORKLOAD)
                        .finding()
                        .fact("sources")
                        .orElseThrow()
                        .text())
                .contains("ECTS Users' Guide");
    }

    @Test
    void should_read_national_levels_by_the_table_of_the_caller() {
        NationalFrameworks table = NationalFrameworks.builder()
                .id("x")
                .version("1")
                .title("X")
                .source(Source.ours("X"))
                .addFrameworks(NationalFramework.builder()
                        .id("XQF")
                        .country(CountryCode.parse("EE"))
                        .name("X")
                        .source(Source.ours("X"))
                        .addLevels(FrameworkLevel.builder()
                                .label("Gold")
                                .eqf(EqfLevel.EQF_5)
                                .build())
                        .build())
                .build();

        assertThat(found(
                        caseOf("{'credential': {'level': {'national': ['XQF Gold']}}, 'component': {'level': {'eqf':"
                                        + " '5'}}}")
                                .frameworks(table),
                        ComparisonElement.LEVEL))
                .isEqualTo("EQF 5 (XQF Gold)");
    }

    @Test
    void should_name_the_source_of_the_rule_else_the_convention() {
        Source own = Source.ours("Study regulations");
        DifferenceRule rule = DifferenceRule.builder()
                .id("r")
                .levelsBelow(1)
                .because("x")
                .source(own)
                .build();
        ComparisonCase.Builder given =
                caseOf("{'credential': {'level': {'eqf': '6'}}, 'component': {'level': {'eqf': '7'}, 'credits': '6'}}");
        Comparison comparison = Comparison.of(given.addRules(rule).build());

        assertThat(comparison.difference(ComparisonElement.LEVEL).finding().source())
                .contains(own);
        assertThat(comparison
                        .difference(ComparisonElement.WORKLOAD)
                        .finding()
                        .source()
                        .orElseThrow()
                        .title())
                .contains("Lisbon");
    }
}
