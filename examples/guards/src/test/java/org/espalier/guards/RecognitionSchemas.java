package org.espalier.guards;

import java.util.Set;
import java.util.stream.Stream;
import org.espalier.recognition.authenticity.AuthenticityMethod;
import org.espalier.recognition.authenticity.AuthenticityState;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.comparison.Answer;
import org.espalier.recognition.comparison.Comparison;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.ComponentOutcome;
import org.espalier.recognition.comparison.Coverage;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.comparison.Difference;
import org.espalier.recognition.comparison.DifferenceRule;
import org.espalier.recognition.comparison.Judgement;
import org.espalier.recognition.comparison.MatchBasis;
import org.espalier.recognition.comparison.MatchState;
import org.espalier.recognition.comparison.Material;
import org.espalier.recognition.comparison.Orientation;
import org.espalier.recognition.comparison.OutcomeMatch;
import org.espalier.recognition.comparison.PersonalJudgement;
import org.espalier.recognition.comparison.Programme;
import org.espalier.recognition.comparison.Question;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.criterion.CriterionGrade;
import org.espalier.recognition.criterion.CriterionJudgement;
import org.espalier.recognition.criterion.CriterionResult;
import org.espalier.recognition.criterion.GradeCondition;
import org.espalier.recognition.criterion.GradeMatch;
import org.espalier.recognition.criterion.Light;
import org.espalier.recognition.criterion.LightPolicy;
import org.espalier.recognition.criterion.LightResult;
import org.espalier.recognition.criterion.LightRule;
import org.junit.jupiter.params.provider.Arguments;

/** Where the schemas of recognition describe which values. */
final class RecognitionSchemas {

    private RecognitionSchemas() {}

    static Stream<Arguments> objects() {
        return Stream.of(
                object(
                        "light-policy-1.json",
                        "",
                        LightPolicy.class,
                        "espalier",
                        "id",
                        "version",
                        "title",
                        "sources",
                        "rules"),
                object("component-1.json", "", Component.class, "espalier", "id"),
                object("component-1.json", "/$defs/component", Component.class, "id"),
                object("component-1.json", "/$defs/componentOutcome", ComponentOutcome.class, "id"),
                object("programme-1.json", "", Programme.class, "espalier", "id"),
                object("criteria-1.json", "/$defs/authenticityStatement", AuthenticityStatement.class, "state"),
                object(
                        "criteria-1.json",
                        "/$defs/criterionResult",
                        CriterionResult.class,
                        "criterion",
                        "grade",
                        "finding"),
                object(
                        "criteria-1.json",
                        "/$defs/criterionJudgement",
                        CriterionJudgement.class,
                        "criterion",
                        "grade",
                        "office",
                        "on",
                        "because"),
                object("criteria-1.json", "/$defs/gradeCondition", GradeCondition.class, "match", "criteria"),
                object("criteria-1.json", "/$defs/lightRule", LightRule.class, "light", "conditions"),
                object("criteria-1.json", "/$defs/lightResult", LightResult.class, "light", "policy", "finding"),
                object("comparison-1.json", "/$defs/differenceRule", DifferenceRule.class, "id", "because"),
                object(
                        "comparison-1.json",
                        "/$defs/personalJudgement",
                        PersonalJudgement.class,
                        "question",
                        "answer",
                        "office",
                        "on",
                        "because"),
                object("comparison-1.json", "/$defs/material", Material.class, "label"),
                object("comparison-1.json", "/$defs/question", Question.class, "id", "element", "answers"),
                object("comparison-1.json", "/$defs/outcomeMatch", OutcomeMatch.class, "outcome", "state"),
                object("comparison-1.json", "/$defs/difference", Difference.class, "element", "judgement", "finding"),
                object("comparison-1.json", "/$defs/coverage", Coverage.class, "essential", "covered", "open"),
                object(
                        "comparison-1.json",
                        "/$defs/comparison",
                        Comparison.class,
                        "credential",
                        "component",
                        "day",
                        "differences",
                        "coverage"));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("criteria-1.json", "/$defs/authenticityState", AuthenticityState.class),
                Arguments.of("criteria-1.json", "/$defs/authenticityMethod", AuthenticityMethod.class),
                Arguments.of("criteria-1.json", "/$defs/criterion", Criterion.class),
                Arguments.of("criteria-1.json", "/$defs/criterionGrade", CriterionGrade.class),
                Arguments.of("criteria-1.json", "/$defs/light", Light.class),
                Arguments.of("criteria-1.json", "/$defs/gradeMatch", GradeMatch.class),
                Arguments.of("component-1.json", "/$defs/orientation", Orientation.class),
                Arguments.of("comparison-1.json", "/$defs/element", ComparisonElement.class),
                Arguments.of("comparison-1.json", "/$defs/judgement", Judgement.class),
                Arguments.of("comparison-1.json", "/$defs/cure", Cure.class),
                Arguments.of("comparison-1.json", "/$defs/matchState", MatchState.class),
                Arguments.of("comparison-1.json", "/$defs/matchBasis", MatchBasis.class),
                Arguments.of("comparison-1.json", "/$defs/answer", Answer.class));
    }

    private static Arguments object(String schema, String place, Class<?> type, String... required) {
        return Arguments.of(schema, place, type, Set.of(required));
    }
}
