package org.espalier.guards;

import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.field.Nearness;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.stacking.audit.Alternative;
import org.espalier.stacking.audit.AuditMethod;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.PartResult;
import org.espalier.stacking.audit.ProofCase;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.audit.Use;
import org.espalier.stacking.audit.Witness;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.bulk.BulkAttribute;
import org.espalier.stacking.bulk.BulkMapping;
import org.espalier.stacking.evaluation.Attestation;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.evaluation.Measure;
import org.espalier.stacking.rule.Attribute;
import org.espalier.stacking.rule.CappedPart;
import org.espalier.stacking.rule.CohortCase;
import org.espalier.stacking.rule.FactCondition;
import org.espalier.stacking.rule.GradeScheme;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.NamedFilter;
import org.espalier.stacking.rule.Need;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.SameBy;
import org.espalier.stacking.rule.StudyUnit;
import org.espalier.stacking.rule.Timing;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.stack.LevelMove;
import org.espalier.stacking.stack.Link;
import org.espalier.stacking.stack.MissingDatum;
import org.espalier.stacking.stack.RenewalGap;
import org.espalier.stacking.stack.StackAnalysis;
import org.espalier.stacking.stack.StackDirection;
import org.espalier.stacking.stack.Step;
import org.espalier.stacking.stack.StepKind;
import org.espalier.stacking.stack.StepShare;
import org.junit.jupiter.params.provider.Arguments;

/** Where the schemas of rules, awards, audits and stacks describe which values. */
final class StackingSchemas {

    private static final String STACK = "stack-analysis-1.json";

    private StackingSchemas() {}

    static Stream<Arguments> objects() {
        return Stream.of(rules(), audits(), stacks()).flatMap(each -> each);
    }

    private static Stream<Arguments> rules() {
        return Stream.of(
                object("rule-set-1.json", "", RuleSet.class, "espalier", "id", "version", "title", "sources"),
                object("award-1.json", "", Award.class, "espalier", "id", "title", "requirements"),
                object("bulk-mapping-1.json", "", BulkMapping.class, "espalier", "columns"),
                object("circumstances-1.json", "", Circumstances.class, "espalier"),
                object("circumstances-1.json", "/$defs/attestation", Attestation.class, "statement", "holds", "by"),
                object("circumstances-1.json", "/$defs/use", CountedUse.class, "credential", "requirement"),
                object("circumstances-1.json", "/$defs/exception", CaseDecision.class, "kind", "id", "by", "decidedOn"),
                object("rule-1.json", "/$defs/filter", HoldingFilter.class),
                object("rule-1.json", "/$defs/namedFilter", NamedFilter.class, "id", "filter"),
                object("rule-1.json", "/$defs/factCondition", FactCondition.class),
                object("rule-1.json", "/$defs/cohortCase", CohortCase.class, "rule"),
                object("rule-1.json", "/$defs/ruleUse", RuleUse.class, "id", "rule"),
                object("rule-1.json", "/$defs/need", Need.class),
                object("rule-1.json", "/$defs/gradeScheme", GradeScheme.class, "minimum"),
                object("rule-1.json", "/$defs/cappedPart", CappedPart.class, "id", "filter"));
    }

    private static Stream<Arguments> audits() {
        return Stream.of(
                object(
                        "audit-1.json",
                        "",
                        AuditResult.class,
                        "espalier",
                        "award",
                        "title",
                        "evaluatedOn",
                        "status",
                        "shortfall",
                        "bound",
                        "proved",
                        "method",
                        "steps"),
                object(
                        "audit-1.json",
                        "/$defs/requirement",
                        RequirementResult.class,
                        "id",
                        "title",
                        "sentence",
                        "status",
                        "shortfall"),
                object("audit-1.json", "/$defs/part", PartResult.class, "id", "title", "counted"),
                object("audit-1.json", "/$defs/use", Use.class, "credential", "title", "amount", "state"),
                object("audit-1.json", "/$defs/alternative", Alternative.class, "shortfall"),
                object("audit-1.json", "/$defs/proofCase", ProofCase.class),
                object("audit-1.json", "/$defs/witness", Witness.class, "unit", "demand", "supply"));
    }

    private static Stream<Arguments> stacks() {
        return Stream.of(
                object(STACK, "/$defs/analysis", StackAnalysis.class, "evaluatedOn", "direction", "source"),
                object(STACK, "/$defs/step", Step.class, "earlier", "later", "kind", "levelMove", "nearness", "link"),
                object(STACK, "/$defs/share", StepShare.class, "kind", "steps", "byNumber", "credits"),
                object(STACK, "/$defs/missingDatum", MissingDatum.class, "credential", "kind", "reason"),
                object(STACK, "/$defs/renewalGap", RenewalGap.class, "from", "to"));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("rule-1.json", "/$defs/studyUnit", StudyUnit.class),
                Arguments.of("award-1.json", "/properties/conversion", ConversionMethod.class),
                Arguments.of("rule-set-1.json", "/properties/conversion", ConversionMethod.class),
                Arguments.of("rule-1.json", "/$defs/measure", Measure.class),
                Arguments.of("bulk-mapping-1.json", "/$defs/attribute", BulkAttribute.class),
                Arguments.of("circumstances-1.json", "/$defs/exception/properties/kind", DecisionKind.class),
                Arguments.of("rule-1.json", "/$defs/prerequisiteRule/properties/timing", Timing.class),
                Arguments.of("rule-1.json", "/$defs/repeatsRule/properties/by", SameBy.class),
                Arguments.of("rule-1.json", "/$defs/attribute", Attribute.class),
                Arguments.of("audit-1.json", "/properties/status", AwardStatus.class),
                Arguments.of("audit-1.json", "/properties/method", AuditMethod.class),
                Arguments.of("audit-1.json", "/$defs/requirement/properties/status", RequirementStatus.class),
                Arguments.of(STACK, "/$defs/direction", StackDirection.class),
                Arguments.of(STACK, "/$defs/stepKind", StepKind.class),
                Arguments.of(STACK, "/$defs/step/properties/levelMove", LevelMove.class),
                Arguments.of(STACK, "/$defs/step/properties/nearness", Nearness.class),
                Arguments.of(STACK, "/$defs/step/properties/link", Link.class),
                Arguments.of(STACK, "/$defs/missingDatum/properties/kind", MissingDatum.Kind.class),
                Arguments.of(STACK, "/$defs/missingDatum/properties/reason", MissingDatum.Reason.class));
    }

    private static Arguments object(String schema, String place, Class<?> type, String... required) {
        return Arguments.of(schema, place, type, Set.of(required));
    }
}
