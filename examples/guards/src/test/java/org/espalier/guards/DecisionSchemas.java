package org.espalier.guards;

import java.util.Set;
import java.util.stream.Stream;
import org.espalier.recognition.JudgedPart;
import org.espalier.recognition.LearningAgreement;
import org.espalier.recognition.RecognitionRequest;
import org.espalier.recognition.decision.Appeal;
import org.espalier.recognition.decision.BasisKind;
import org.espalier.recognition.decision.RecognitionFee;
import org.espalier.recognition.decision.CreditBasis;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Letter;
import org.espalier.recognition.decision.LetterSection;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.Recognised;
import org.espalier.recognition.decision.RecognitionStep;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.decision.Route;
import org.espalier.recognition.decision.StepResult;
import org.espalier.recognition.decision.Target;
import org.espalier.recognition.policy.AgeLimit;
import org.espalier.recognition.policy.Agreement;
import org.espalier.recognition.policy.AgreementKind;
import org.espalier.recognition.policy.CriterionDemand;
import org.espalier.recognition.policy.CureOffer;
import org.espalier.recognition.policy.FeeRule;
import org.espalier.recognition.policy.PartialCredits;
import org.espalier.recognition.policy.PriorLearningPolicy;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.espalier.recognition.transfer.GradeChoice;
import org.espalier.recognition.transfer.TransferredGrade;
import org.junit.jupiter.params.provider.Arguments;

/** Where the schemas of policies, requests and decisions describe which values. */
final class DecisionSchemas {

    private static final String POLICY = "recognition-policy-1.json";
    private static final String DECISION = "decision-1.json";
    private static final String REQUEST = "recognition-request-1.json";

    private DecisionSchemas() {}

    static Stream<Arguments> objects() {
        return Stream.of(policies(), decisions(), requests()).flatMap(each -> each);
    }

    private static Stream<Arguments> policies() {
        return Stream.of(
                object(
                        POLICY,
                        "",
                        ReceiverPolicy.class,
                        "espalier",
                        "id",
                        "version",
                        "title",
                        "sources",
                        "receiver",
                        "office",
                        "appeal"),
                object(POLICY, "/$defs/agreement", Agreement.class, "id", "kind"),
                object(POLICY, "/$defs/ageLimit", AgeLimit.class, "within"),
                object(POLICY, "/$defs/criterionDemand", CriterionDemand.class, "criterion", "least"),
                object(POLICY, "/$defs/priorLearningPolicy", PriorLearningPolicy.class, "board"),
                object(POLICY, "/$defs/cureOffer", CureOffer.class, "cure", "where"),
                object(POLICY, "/$defs/feeRule", FeeRule.class, "what"),
                object(POLICY, "/$defs/appeal", Appeal.class, "body", "within"));
    }

    private static Stream<Arguments> decisions() {
        return Stream.of(
                object(
                        DECISION,
                        "",
                        Decision.class,
                        "espalier",
                        "id",
                        "credential",
                        "receiver",
                        "office",
                        "policy",
                        "status",
                        "decidedOn"),
                object(DECISION, "/$defs/target", Target.class, "id"),
                object(DECISION, "/$defs/recognised", Recognised.class),
                object(DECISION, "/$defs/creditBasis", CreditBasis.class, "kind"),
                object(DECISION, "/$defs/stepResult", StepResult.class, "step", "verdict"),
                object(DECISION, "/$defs/remedy", Remedy.class, "cure", "what"),
                object(DECISION, "/$defs/cost", RecognitionFee.class, "what"),
                object(DECISION, "/$defs/letter", Letter.class, "language", "title", "sections"),
                object(DECISION, "/$defs/letterSection", LetterSection.class, "heading"));
    }

    private static Stream<Arguments> requests() {
        return Stream.of(
                object(REQUEST, "", RecognitionRequest.class, "espalier", "id", "credential", "on"),
                object(REQUEST, "/$defs/learningAgreement", LearningAgreement.class, "id"),
                object(REQUEST, "/$defs/transferredGrade", TransferredGrade.class, "from", "choice"),
                object(REQUEST, "/$defs/judgedPart", JudgedPart.class, "credits", "office", "on", "because"));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(POLICY, "/$defs/purpose", Purpose.class),
                Arguments.of(POLICY, "/$defs/agreementKind", AgreementKind.class),
                Arguments.of(POLICY, "/$defs/partialCredits", PartialCredits.class),
                Arguments.of(POLICY, "/$defs/gradeChoice", GradeChoice.class),
                Arguments.of(DECISION, "/$defs/decisionStatus", DecisionStatus.class),
                Arguments.of(DECISION, "/$defs/route", Route.class),
                Arguments.of(DECISION, "/$defs/recognitionStep", RecognitionStep.class),
                Arguments.of(DECISION, "/$defs/basisKind", BasisKind.class));
    }

    private static Arguments object(String schema, String place, Class<?> type, String... required) {
        return Arguments.of(schema, place, type, Set.of(required));
    }
}
